import type { CaseFile } from '../casefile/state.ts';
import type { Protocol } from '../protocol/schema.ts';
import { type Act, acts } from './acts.ts';
import { type Asker, type Relation, relationsOf } from './relations.ts';

/** Whether somebody may do something in a case file. Deny by default. */
export const may = (act: Act, asker: Asker, { state, protocol }: { state: CaseFile; protocol: Protocol }): boolean => {
  const allowed: readonly Relation[] = acts[act];
  return relationsOf(asker, state, protocol).some((relation) => allowed.includes(relation));
};
