import { expect, test } from 'vitest';
import { parseClauses } from './clause.ts';

const clause = { id: 'XX-001', section: 'One', kind: 'clock', requirement: 'A meeting is held.', modality: 'must' };
const lines = (...all: readonly unknown[]): string => all.map((each) => JSON.stringify(each)).join('\n');

test('Clauses are found by their number', () => {
  const { clauses, faults } = parseClauses(`${lines(clause, { ...clause, id: 'XX-002' })}\n`);
  expect(faults).toEqual([]);
  expect([...clauses.keys()]).toEqual(['XX-001', 'XX-002']);
  expect(clauses.get('XX-001')).toEqual(clause);
});

test.each([
  ['is not JSON', `${lines(clause)}\n{"id":`, 'This line is not JSON.', ''],
  ['has a number twice', lines(clause, clause), 'XX-001 is numbered twice.', 'id'],
  ['has a word of no meaning', lines(clause, { ...clause, id: 'XX-002', note: 'x' }), 'Unrecognized key: "note"', ''],
  [
    'has no requirement',
    lines(clause, { ...clause, id: 'XX-002', requirement: '' }),
    'Too small: expected string to have >=1 characters',
    'requirement',
  ],
])('A line that %s is a fault', (_what, jsonl, message, path) => {
  expect(parseClauses(jsonl).faults).toEqual([{ file: 'clauses.jsonl', path, line: 2, message }]);
});
