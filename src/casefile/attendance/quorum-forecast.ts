import type { ProtocolInForce } from '../../protocol/schema.ts';
import { factsOfCase } from '../facts-of-case.ts';
import type { InvitationAnswer, Invited } from '../invitation/invitation.ts';
import type { CaseFileIn } from '../state.ts';
import { type Seat, type Sitter, seatsOf, writers } from './quoracy.ts';

/** A seat of the quorum before the meeting: coming, coming but not to decide, not answered, or nobody. */
export interface ForecastSeat extends Omit<Seat, 'state'> {
  readonly state: 'coming' | 'cannot-decide' | 'not-answered' | 'nobody' | 'not-needed';
}

/** Somebody comes for whose agency somebody else will have to decide. */
export const comesWithoutDeciding = ({ answer }: { readonly answer: InvitationAnswer | null }): boolean =>
  answer?.kind === 'accept' && answer.cannotDecide === true;

const comes = ({ answer }: Invited): boolean => answer?.kind === 'accept';
const decides = (invited: Invited): boolean => comes(invited) && !comesWithoutDeciding(invited);
const unanswered = ({ answer }: Invited): boolean => answer === null;

/** How the quorum looks from the answers to the invitations so far. HA-026, KN-131, SA-023. */
export const quorumForecast = (
  state: CaseFileIn<'booked' | 'cancelled' | 'meeting' | 'closed'>,
  protocol: ProtocolInForce,
): readonly ForecastSeat[] => {
  const { invitations, booking } = state;
  const facts = factsOfCase(state, protocol, booking.startsAt);
  const seatedBy = (people: readonly Sitter[]): readonly Seat[] => seatsOf(protocol, facts, people);
  const hoped = [
    ['coming', seatedBy([...invitations.filter(decides), ...writers(invitations)])],
    ['cannot-decide', seatedBy(invitations.filter(comes))],
    ['not-answered', seatedBy(invitations.filter(unanswered))],
  ] as const;
  return seatedBy([]).map((empty, index): ForecastSeat => {
    for (const [state, seats] of hoped) {
      const seat = seats[index];
      if (seat?.state === 'filled') return { ...seat, state };
    }
    const sure = hoped[0][1][index] ?? empty;
    return { ...sure, state: sure.state === 'not-needed' ? 'not-needed' : 'nobody' };
  });
};
