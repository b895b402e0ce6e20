import { inOrder } from '../../calendar/instants.ts';
import type { ProtocolInForce } from '../../protocol/schema.ts';
import { type ForecastSeat, comesWithoutDeciding, quorumForecast } from '../attendance/quorum-forecast.ts';
import type { CaseFileIn } from '../state.ts';
import type { KeptCall } from './call.ts';
import type { Invited } from './invitation.ts';

/** Somebody to ring before the meeting, and what for. */
export interface ToRing {
  readonly invitation: Invited;
  readonly why: 'not-answered' | 'cannot-decide' | 'nobody-comes';
  /** The seat of the quorum that stays open without them; null where there is none. */
  readonly seat: ForecastSeat | null;
  /** The calls made to them so far, the first one first. */
  readonly calls: readonly KeptCall[];
}

type Booked = CaseFileIn<'booked' | 'meeting'>;

const isOpen = ({ state }: ForecastSeat): boolean => state !== 'coming' && state !== 'not-needed';

/** Somebody who must come and does not, or comes and cannot decide, is rung only while nobody else fills their seat. */
const whyRing = (invited: Invited, seat: ForecastSeat | null): ToRing['why'] | null => {
  if (invited.answer === null) return 'not-answered';
  if (invited.answer.kind === 'deputy' || seat === null) return null;
  if (comesWithoutDeciding(invited)) return 'cannot-decide';
  return invited.answer.kind === 'accept' ? null : 'nobody-comes';
};

const lastTried = ({ calls }: ToRing): string => calls.at(-1)?.at ?? '';

/** Whoever leaves a seat open first, then who must come, then whoever was rung least, and longest ago. */
const sooner = (one: ToRing, other: ToRing): number =>
  Number(one.seat === null) - Number(other.seat === null) ||
  Number(other.invitation.mandatory) - Number(one.invitation.mandatory) ||
  one.calls.length - other.calls.length ||
  (one.calls.length === 0 ? 0 : inOrder(lastTried(one), lastTried(other)));

/** Whom to ring before a meeting, in order. */
export const callList = (state: Booked, inForce: ProtocolInForce): readonly ToRing[] => {
  const open = quorumForecast(state, inForce).filter(isOpen);
  const rules = inForce.protocol.quorum;
  const seatOf = ({ role }: Invited): ForecastSeat | null =>
    open.find(({ seat }) => rules.some((rule) => rule.seat === seat && rule.filledBy.includes(role))) ?? null;
  return state.invitations
    .flatMap((invitation): ToRing[] => {
      const seat = seatOf(invitation);
      const why = whyRing(invitation, seat);
      const calls = state.calls.filter(({ invitationId }) => invitationId === invitation.id);
      return why === null ? [] : [{ invitation, why, seat, calls }];
    })
    .toSorted(sooner);
};
