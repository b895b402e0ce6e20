import { hasBooking } from '../casefile/in-status.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Protocol } from '../protocol/schema.ts';
import { type Act, acts } from './acts.ts';
import { type Asker, type Relation, relationsOf } from './relations.ts';

/** Held by telephone, perhaps at night: whoever asked for it and writes it down can end it as well. */
const isByTelephone = (state: CaseFile): boolean => hasBooking(state) && state.booking.mode === 'telephone';

/** Who may, as far as the procedure knows the act: without corrections or signatures nobody, and a change that needs nobody's agreement is the desk's. */
const allowedTo = (act: Act, state: CaseFile, { circulation, rearranging }: Protocol): readonly Relation[] => {
  if (circulation.corrections === undefined && (act === 'propose-correction' || act === 'decide-correction')) return [];
  if (circulation.signing === undefined && act === 'sign-document') return [];
  if (rearranging === undefined && act === 'ask-to-change-booking') return ['desk'];
  if (act === 'close-meeting' && isByTelephone(state)) return [...acts[act], 'requester'];
  return acts[act];
};

/** Whether somebody may do something in a case file. Deny by default. */
export const may = (act: Act, asker: Asker, { state, protocol }: { state: CaseFile; protocol: Protocol }): boolean => {
  const allowed = allowedTo(act, state, protocol);
  return relationsOf(asker, state, protocol).some((relation) => allowed.includes(relation));
};
