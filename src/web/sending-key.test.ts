import { describe, expect, test } from 'vitest';
import { sendingKey } from './sending-key.ts';

const form = [
  ['_csrf', 'one'],
  ['_key', 'k-1'],
  ['text', 'Ida is safe.'],
] as const;

describe('The name of a sending', () => {
  test('is the same when a form is sent twice, whoever proves that it is theirs and in whatever order', () => {
    const again = [
      ['text', 'Ida is safe.'],
      ['_held', 'token'],
      ['_csrf', 'two'],
      ['_key', 'k-1'],
    ] as const;
    expect(sendingKey('/here', again)).toBe(sendingKey('/here', form));
  });

  test.for([
    ['another text', '/here', [...form, ['text', 'She is not.']]],
    ['another form', '/here', form.map(([name, value]) => [name, name === '_key' ? 'k-2' : value] as const)],
    ['another place', '/there', form],
  ] as const)('differs for %s', ([, path, sent]) => {
    expect(sendingKey(path, sent)).not.toBe(sendingKey('/here', form));
  });

  test('is short, whatever the key is', () => {
    expect(sendingKey('/here', [['_key', 'k'.repeat(1_000_000)]])).toHaveLength(43);
  });

  test.for([[[]], [[['_key', '']]], [[['text', 'x']]]] as const)('is none without a key', ([sent]) => {
    expect(sendingKey('/here', sent)).toBeNull();
  });
});
