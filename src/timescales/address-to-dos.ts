import { sayNotWrittenTo } from '../casefile/invitation/not-written-to.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { deskOwner } from './owner.ts';
import { type Looking, type ToDo, at, toDo, waitingSince } from './to-do.ts';

/** To whom no letter could go, the desk writes once it has looked at their address, or rings. */
export const addressToDos = (
  state: CaseFileIn<'booked' | 'meeting'>,
  { protocol }: Pick<Looking, 'protocol'>,
): readonly ToDo[] => {
  const says = sayNotWrittenTo(state);
  if (says === null) return [];
  const owner = deskOwner(protocol, state.booking.desk);
  const clock = state.status === 'booked' ? at(state.booking.startsAt) : waitingSince(state.bookedAt, []);
  return [toDo('look-at-addresses', `${says}: see who, and why`, { owner, clock })];
};
