import { inOrder } from '../calendar/instants.ts';
import { evolve } from '../casefile/evolve.ts';
import { factsOfCase } from '../casefile/facts-of-case.ts';
import { hasRequest } from '../casefile/in-status.ts';
import { moments } from '../casefile/moments.ts';
import type { Authorisation, CaseFile, CaseFileIn } from '../casefile/state.ts';
import { momentsOfGathering } from '../protocol/gathering.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { type ClocksPutRight, withEarlier } from '../timescales/earlier-limits.ts';
import { duties } from '../timescales/duties.ts';
import type { Duty } from '../timescales/duty.ts';
import { withExpected } from '../timescales/expected.ts';
import { ownDuties } from '../timescales/own-duties.ts';
import { type Chain, alone } from '../timescales/own/chain.ts';

const isToBeHeld = (state: CaseFile) =>
  hasRequest(state) && state.status !== 'not-needed' && state.status !== 'cancelled';

/** Every duty that the protocol gives, with its clock at an instant (ISO). A meeting that is not to be held has none. */
export const protocolClocks = (state: CaseFile, protocol: ProtocolInForce, now: string): readonly Duty[] => {
  if (!isToBeHeld(state)) return [];
  const { lateness, completedAt, form } = state;
  const clocks = duties({
    protocol,
    moments: moments(state, protocol.protocol),
    // School age counts on the day of the request: a birthday must not bring a duty about, nor end one.
    facts: factsOfCase(state, protocol, completedAt),
    children: form.people.filter(({ group }) => group === 'child').map(({ id }) => id),
    now,
    calendar: protocol.calendar,
    lateness,
  });
  return withExpected(clocks, state, protocol.protocol);
};

/** Every duty before and after each correction of a time, as it stood when the correction was recorded. */
const clocksPutRight = (state: CaseFile, protocol: ProtocolInForce): readonly ClocksPutRight[] =>
  state.status === 'none'
    ? []
    : state.putRight.map(({ event, before }) => ({
        changedAt: event.recordedAt,
        by: event.actor.name,
        before: protocolClocks(before, protocol, event.recordedAt),
        after: protocolClocks(evolve(before, event), protocol, event.recordedAt),
      }));

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
  const clocks = withEarlier(protocolClocks(state, protocol, now), clocksPutRight(state, protocol));
  return [...clocks, ...ownDuties({ state, protocol, chain, clocks, now })];
};

/** The same of a case file looked at alone. */
export const clocksOf = (state: CaseFile, protocol: ProtocolInForce, now: string): readonly Duty[] =>
  clocksInChain(state, protocol, { now, chain: alone });

/** The clock that says by when the meeting must be held, once it runs; of several, the one that ends first. Null before. */
export const meetingLimit = (state: CaseFile, protocol: ProtocolInForce, now: string): Duty | null => {
  const held = momentsOfGathering(protocol.protocol, 'held');
  const keys = protocol.protocol.timescales
    .filter(({ ends }) => ends.some((moment) => held.includes(moment)))
    .map(({ duty }) => duty);
  const running = protocolClocks(state, protocol, now).filter(({ key, dueAt }) => keys.includes(key) && dueAt !== null);
  return running.toSorted((one, other) => inOrder(one.dueAt ?? '', other.dueAt ?? ''))[0] ?? null;
};

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
