import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import { citationsOf } from './citations.ts';

describe('what follows a clause', () => {
  test('is found wherever in the protocol it stands, and nowhere else', () => {
    const whole = JSON.stringify(bradford.protocol);
    for (const id of bradford.clauses.keys())
      expect([id, citationsOf(bradford.protocol, id).length > 0]).toEqual([id, whole.includes(`"${id}"`)]);
  });

  test('is named by its chapter and its own title', () => {
    const [seat] = bradford.protocol.quorum;
    expect(citationsOf(bradford.protocol, seat?.clauses[0] ?? '')).toContainEqual({
      chapter: 'Quorum',
      title: seat?.name,
      assumed: seat?.assumed,
    });
  });
});
