import { describe, expect, test } from 'vitest';
import { render } from '../html.ts';
import { telephoneLink, withTelephoneLink } from './telephone-link.ts';

describe('A telephone number on a page', () => {
  test('is rung by a tap, without what stands behind it', () => {
    const link = render(telephoneLink('01632 960 123 ext. 4'));
    expect(link).toContain('href="tel:01632960123"');
    expect(link).toContain('ext. 4');
  });

  test.each(['01632 960999', '01632\u00a0960999'])('is found in a sentence: %s', (number) => {
    const sentence = render(withTelephoneLink(`Ring 999. Then ring the duty team on ${number}.`));
    expect(sentence).toContain('href="tel:01632960999"');
    expect(sentence.match(/<a /g)).toHaveLength(1); // 999 is not rung by a slip of the thumb
    expect(sentence.replaceAll(/<[^>]*>/g, '')).toBe('Ring 999. Then ring the duty team on 01632\u00a0960999.');
  });

  test('is not looked for where there is none', () => {
    expect(render(withTelephoneLink('Ring 999, then your duty line.'))).toBe('Ring 999, then your duty line.');
  });
});
