import { attendanceEvolution } from './attendance/evolve-attendance.ts';
import { actionEvolution } from './action/evolve-action.ts';
import { bookingEvolution } from './booking/evolve-booking.ts';
import { decisionEvolution } from './decision/evolve-decision.ts';
import type { Recorded } from './events.ts';
import type { EventOf, EventType, Evolution } from './evolution.ts';
import { findingEvolution } from './finding/evolve-finding.ts';
import { happeningEvolution } from './happening/evolve-happening.ts';
import { informationEvolution } from './information/evolve-information.ts';
import { invitationEvolution } from './invitation/evolve-invitation.ts';
import { latenessEvolution } from './lateness/evolve-lateness.ts';
import { minutesEvolution } from './minutes/evolve-minutes.ts';
import { requestEvolution } from './request/evolve-request.ts';
import type { CaseFile } from './state.ts';
import { timeEvolution } from './time/evolve-time.ts';

const evolution: Evolution = {
  ...requestEvolution,
  ...bookingEvolution,
  ...invitationEvolution,
  ...informationEvolution,
  ...attendanceEvolution,
  ...decisionEvolution,
  ...actionEvolution,
  ...minutesEvolution,
  ...latenessEvolution,
  ...happeningEvolution,
  ...timeEvolution,
  ...findingEvolution,
};

const apply = <T extends EventType>(state: CaseFile, type: T, event: EventOf<T>): CaseFile =>
  evolution[type](state, event);

/** Folds one event into the case file. An event that does not fit its state is a bug in the record and throws. */
export const evolve = (state: CaseFile, event: Recorded): CaseFile => {
  const next = apply(state, event.type, event);
  return next.status === 'none' ? next : { ...next, version: event.version };
};

/** The case file that the events of one stream amount to, in order. */
export const fold = (events: readonly Recorded[]): CaseFile =>
  events.reduce<CaseFile>(evolve, { status: 'none', version: 0 });
