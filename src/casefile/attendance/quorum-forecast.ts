import type { ProtocolInForce } from '../../protocol/schema.ts';
import type { Invited } from '../invitation/invitation.ts';
import { factsOfCase } from '../facts-of-case.ts';
import type { CaseFileIn } from '../state.ts';
import { type Seat, seatsOf } from './quoracy.ts';

/** A seat of the quorum before the meeting: coming, not answered, or nobody. */
export interface ForecastSeat extends Omit<Seat, 'state'> {
  readonly state: 'coming' | 'not-answered' | 'nobody' | 'not-needed';
}

const coming = ({ answer }: Invited): boolean => answer?.kind === 'accept';
const unanswered = ({ answer }: Invited): boolean => answer === null;

/** How the quorum looks from the answers to the invitations so far. */
export const quorumForecast = (
  state: CaseFileIn<'booked' | 'cancelled' | 'meeting' | 'closed'>,
  protocol: ProtocolInForce,
): readonly ForecastSeat[] => {
  const { invitations, booking } = state;
  const facts = factsOfCase(state, protocol, booking.startsAt);
  const sure = seatsOf(protocol, facts, invitations.filter(coming));
  const hoped = seatsOf(protocol, facts, invitations.filter(unanswered));
  return sure.map((seat, index): ForecastSeat => {
    if (seat.state === 'filled') return { ...seat, state: 'coming' };
    const hope = hoped[index];
    if (hope?.state === 'filled') return { ...hope, state: 'not-answered' };
    return { ...seat, state: seat.state === 'not-needed' ? 'not-needed' : 'nobody' };
  });
};
