import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, joined, plain, render, trusted } from './html.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '</textarea>',
    '&lt;',
    '\u202e',
  ),
);

describe('what people typed on a page', () => {
  test('never becomes markup, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, value) => {
        const written = render(html`<p title="${value}">${[text, html`<b>${text}</b>`]}</p>`);
        const inside = written.replace(/^<p title="[^"<>']*">/, '').replace(/<\/p>$/, '');
        expect(inside.replace('<b>', '').replace('</b>', '')).not.toMatch(/[<>"']/);
        expect(written.match(/"/g)).toHaveLength(2);
      }),
    );
  });

  test('reads the same once the browser has put it back', () => {
    const back: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(render(html`${text}`).replace(/&(?:lt|gt|quot|#39|amp);/g, (found) => back[found] ?? '')).toBe(
          plain(text),
        );
      }),
    );
  });

  test('loses control characters and marks that turn text round, keeps line ends and tabs', () => {
    expect(render(html`${'a\u0000b\u001bc\u202ed\u2066e\nf\tg\u007f'}`)).toBe('abcde\nf\tg');
    expect(plain('\ud800x')).toBe('\ufffdx');
  });
});

describe('what a template takes', () => {
  test('nothing-values disappear, numbers and lists are written out', () => {
    expect(render(html`a${null}b${undefined}c${false}d${0}e${['f', 1, [html`<i>g</i>`]]}`)).toBe('abcd0ef1<i>g</i>');
  });

  test('markup cannot be forged by a body that looks like it', () => {
    const forged: unknown = JSON.parse('{"markup":"<script>","0":"x","length":1}');
    expect(Object.getOwnPropertySymbols(forged)).toEqual([]);
    expect(Object.getOwnPropertySymbols(trusted('<i>'))).toHaveLength(1);
  });

  test('pieces are joined with escaped words between them', () => {
    expect(render(joined(['a<', html`<b>b</b>`], ' & '))).toBe('a&lt; &amp; <b>b</b>');
  });
});
