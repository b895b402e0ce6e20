import { expect, test } from 'vitest';
import { faultsAfter } from '../../../test/slip.ts';

test('A clause that the procedure does not have is refused where it is cited', () => {
  expect(faultsAfter({ was: '[BR-050, BR-160]', wrote: '[BR-950, BR-160]' })).toEqual([
    {
      said: 'desks.south.clauses[1]: BR-950 is not a clause of this procedure. Add it to clauses.jsonl, or cite one that is there.',
      onLine: '- { id: south, name: South, clauses: [BR-950, BR-160] }',
    },
  ]);
});

test('An entry that cites nothing is refused', () => {
  expect(
    faultsAfter({ was: '{ id: west, name: West, clauses: [BR-052, BR-160] }', wrote: '{ id: west, name: West }' }),
  ).toEqual([
    {
      said: 'desks.west.clauses: “clauses” is missing. Cite the clause that it honours.',
      onLine: '- { id: west, name: West }',
    },
  ]);
});
