import { inOrder } from '../calendar/instants.ts';
import { factsOfCase } from '../casefile/facts-of-case.ts';
import { hasRequest } from '../casefile/in-status.ts';
import { moments } from '../casefile/moments.ts';
import type { Authorisation, CaseFile, CaseFileIn } from '../casefile/state.ts';
import { momentsOfGathering } from '../protocol/gathering.ts';
import type { Protocol, ProtocolInForce } from '../protocol/schema.ts';
import { withEarlier } from '../timescales/earlier-limits.ts';
import { type Clocks, clocksPutRight } from './clocks-put-right.ts';
import { duties } from '../timescales/duties.ts';
import type { Duty } from '../timescales/duty.ts';
import { withExpected } from '../timescales/expected.ts';
import { ownDuties } from '../timescales/own-duties.ts';
import type { Chain } from '../timescales/own/chain.ts';

type ToBeHeld = Exclude<CaseFile, CaseFileIn<'none' | 'drafting' | 'not-needed'>>;

const isToBeHeld = (state: CaseFile): state is ToBeHeld => hasRequest(state) && state.status !== 'not-needed';

const clocksUnder =
  (protocol: ProtocolInForce): Clocks =>
  (state, rules, now) => {
    if (!isToBeHeld(state)) return [];
    const { lateness, completedAt, form } = state;
    return duties({
      protocol: { protocol: rules, holds: protocol.holds },
      moments: moments(state, protocol.protocol),
      // School age counts on the day of the request: a birthday must not bring a duty about, nor end one.
      facts: factsOfCase(state, protocol, completedAt),
      children: form.people.filter(({ group }) => group === 'child').map(({ id }) => id),
      now,
      calendar: protocol.calendar,
      lateness,
    });
  };

/**
 * Cancelling a meeting stops no clock that runs: it is met by what the procedure says, or somebody says why it was not.
 * Nothing new begins.
 */
const afterCancelling = (clocks: readonly Duty[]): readonly Duty[] =>
  clocks
    .filter(({ startedAt }) => startedAt !== null)
    .map((duty) =>
      duty.endedAt === null && duty.reason !== null ? { ...duty, needed: false, state: 'not-needed' } : duty,
    );

/** Every duty that the protocol gives, with its clock at an instant (ISO). A request on which no meeting is needed has none. */
export const protocolClocks = (state: CaseFile, protocol: ProtocolInForce, now: string): readonly Duty[] =>
  withExpected(clocksUnder(protocol)(state, protocol.protocol, now), state, protocol.protocol);

/**
 * Every duty of a case file with its clock, and the limits that counted before a time was put right: the protocol's, then
 * what Convenor looks after by itself.
 */
export const clocksInChain = (
  state: CaseFile,
  protocol: ProtocolInForce,
  { now, chain }: { readonly now: string; readonly chain: Chain },
): readonly Duty[] => {
  if (!isToBeHeld(state)) return [];
  const putRight = clocksPutRight(state, protocol, clocksUnder(protocol));
  const clocks = withEarlier(protocolClocks(state, protocol, now), { putRight, lateness: state.lateness });
  if (state.status === 'cancelled') return afterCancelling(clocks);
  return [...clocks, ...ownDuties({ state, protocol, chain, clocks, now })];
};

/** The clock that says by when the meeting must be held, once it runs; of several, the one that ends first. Null before. */
export const meetingLimitIn = (clocks: readonly Duty[], protocol: Protocol): Duty | null => {
  const held = momentsOfGathering(protocol, 'held');
  const keys = protocol.timescales
    .filter(({ ends }) => ends.some((moment) => held.includes(moment)))
    .map(({ duty }) => duty);
  const running = clocks.filter(({ key, dueAt }) => keys.includes(key) && dueAt !== null);
  return running.toSorted((one, other) => inOrder(one.dueAt ?? '', other.dueAt ?? ''))[0] ?? null;
};

/** The same of a case file whose clocks are not wanted otherwise. */
export const meetingLimit = (state: CaseFile, protocol: ProtocolInForce, now: string): Duty | null =>
  meetingLimitIn(protocolClocks(state, protocol, now), protocol.protocol);

/** The clock that authorising a request in this way, now, would start; null where the protocol gives no limit. */
export const limitIfAuthorised = (
  state: CaseFileIn<'awaiting-authority'>,
  authorisation: Pick<Authorisation, 'urgency' | 'decidedAt' | 'actionTakenAt'> & Partial<Pick<Authorisation, 'route'>>,
  { protocol, now }: { readonly protocol: ProtocolInForce; readonly now: string },
): Duty | null => {
  const rest = { sentAt: now, desk: '', rationale: null, by: state.begunBy, agreements: [] };
  return meetingLimit(
    { ...state, status: 'waiting', authorisation: { route: null, ...authorisation, ...rest } },
    protocol,
    now,
  );
};
