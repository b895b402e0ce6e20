import { type Decide, notNow, unlessDeparting } from '../command.ts';
import { chairOf } from '../holder.ts';
import { longest, textFault, tidy } from '../text.ts';
import { accepted } from '../verdict.ts';
import { brokenChairRule } from './book-meeting.ts';
import type { Booking } from './booking.ts';

export interface NameChair extends Pick<Booking, 'chairName' | 'chairPersonId'> {
  readonly chairRole: string;
}

/**
 * Somebody else chairs a booked meeting: whoever was to is away. Time, place and who comes stay as they are, so nobody
 * has to agree and nobody is asked again. Whom the protocol does not foresee needs a reason. BR-082, BR-094.
 */
export const nameChair: Decide<NameChair> = (state, { chairName, chairPersonId, chairRole }, circumstances) => {
  if (state.status !== 'booked') return notNow('Only a booked meeting that has not started gets another chair.');
  const fault = textFault(chairName, { field: 'chair', what: 'who will chair the meeting', max: longest.name });
  if (fault !== null) return fault;
  if (chairPersonId === state.booking.chairPersonId) return accepted();
  const chair = chairOf(state, circumstances.protocol, state.booking.startsAt);
  const broken = brokenChairRule(chairRole, chair, circumstances.protocol.protocol);
  return unlessDeparting(broken, circumstances, [
    { type: 'ChairNamed', data: { chairName: tidy(chairName), chairPersonId } },
  ]);
};
