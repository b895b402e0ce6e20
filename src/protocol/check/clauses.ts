import type { Problem } from '../fault.ts';
import type { Clause, Protocol } from '../schema.ts';
import { entriesOf } from '../walk.ts';

/** Every clause that an entry cites must be one of the procedure's. */
export const checkClauses = (protocol: Protocol, clauses: ReadonlyMap<string, Clause>): readonly Problem[] =>
  entriesOf(protocol).flatMap(({ path, entry }) => {
    const cited: readonly unknown[] = Array.isArray(entry['clauses']) ? entry['clauses'] : [];
    return cited.flatMap((clause, index): Problem[] =>
      typeof clause === 'string' && !clauses.has(clause)
        ? [
            {
              path: [...path, 'clauses', index],
              message: `${clause} is not a clause of this procedure. Add it to clauses.jsonl, or cite one that is there.`,
            },
          ]
        : [],
    );
  });
