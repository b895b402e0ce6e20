import { notWrittenTo } from '../casefile/invitation/not-written-to.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { deskOwner } from './owner.ts';
import { type Looking, type ToDo, at, toDo, waitingSince } from './to-do.ts';

/** To whom no letter could go, the desk writes once it has looked at their address, or rings. No name: it may be the family's. */
export const addressToDos = (
  state: CaseFileIn<'booked' | 'meeting'>,
  { protocol }: Pick<Looking, 'protocol'>,
): readonly ToDo[] => {
  const { heldBack, withoutAddress } = notWrittenTo(state);
  const many = heldBack.length + withoutAddress.length;
  if (many === 0) return [];
  const title =
    many === 1
      ? '1 person was not written to: look at their address'
      : `${String(many)} people were not written to: look at their addresses`;
  const owner = deskOwner(protocol, state.booking.desk);
  const clock = state.status === 'booked' ? at(state.booking.startsAt) : waitingSince(state.bookedAt, []);
  return [toDo('look-at-addresses', title, { owner, clock })];
};
