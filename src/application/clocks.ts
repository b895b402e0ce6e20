import { englandAndWales } from '../calendar/england-and-wales.ts';
import { hasAuthorisation, hasRequest } from '../casefile/in-status.ts';
import { moments } from '../casefile/moments.ts';
import { factsOf } from '../casefile/request/facts-of.ts';
import type { Authorisation, CaseFile, CaseFileIn } from '../casefile/state.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { duties } from '../timescales/duties.ts';
import type { Duty } from '../timescales/duty.ts';

/** Every duty of a case file with its clock at an instant (ISO). A meeting that is not to be held has none. */
export const clocksOf = (state: CaseFile, protocol: ProtocolInForce, now: string): readonly Duty[] => {
  if (!hasRequest(state) || state.status === 'not-needed' || state.status === 'cancelled') return [];
  const asked = factsOf(state.form, protocol.protocol);
  // The team manager may have changed the urgency that was asked for: theirs counts.
  const facts = hasAuthorisation(state) ? { ...asked, urgency: state.authorisation.urgency } : asked;
  const { lateness } = state;
  return duties({
    protocol,
    moments: moments(state, protocol.protocol),
    facts,
    now,
    calendar: englandAndWales,
    lateness,
  });
};

/** The clock that says by when the meeting must be held, once it runs; null before. */
export const meetingLimit = (state: CaseFile, protocol: ProtocolInForce, now: string): Duty | null => {
  const keys = protocol.protocol.timescales.filter(({ ends }) => ends === 'meeting-held').map(({ duty }) => duty);
  return clocksOf(state, protocol, now).find(({ key, dueAt }) => keys.includes(key) && dueAt !== null) ?? null;
};

/** The clock that authorising a request in this way, now, would start; null where the protocol gives no limit. */
export const limitIfAuthorised = (
  state: CaseFileIn<'awaiting-authority'>,
  authorisation: Pick<Authorisation, 'urgency' | 'decidedAt' | 'actionTakenAt'>,
  { protocol, now }: { readonly protocol: ProtocolInForce; readonly now: string },
): Duty | null => {
  const rest = { sentAt: now, desk: '', rationale: null, by: state.begunBy };
  return meetingLimit({ ...state, status: 'waiting', authorisation: { ...authorisation, ...rest } }, protocol, now);
};
