import { Temporal } from 'temporal-polyfill';
import { endOfDay } from '../calendar/london.ts';
import type { MomentName, Protocol } from '../protocol/schema.ts';
import { hasAuthorisation, hasBooking, hasMeeting } from './in-status.ts';
import type { CaseFile, CaseFileIn } from './state.ts';

/** Something that came about in a case file and from which, or at which, a clock can start or stop. */
export interface Moment {
  readonly name: MomentName;
  /** The instant it happened, which may be earlier than when it was recorded. ISO 8601 in UTC. */
  readonly at: string;
  /** Whom it concerns (an invitation's id), or null where it concerns the whole case file. */
  readonly subject: string | null;
}

const closeOf = (date: string): string => endOfDay(Temporal.PlainDate.from(date)).toString();

const moment = (name: MomentName, at: string | null, subject: string | null = null): readonly Moment[] =>
  at === null ? [] : [{ name, at, subject }];

const authorisationMoments = ({ authorisation }: CaseFileIn<'waiting'>): readonly Moment[] => [
  ...moment('request-sent', authorisation.sentAt),
  ...moment('meeting-decided', authorisation.decidedAt),
  ...moment('single-agency-action-taken', authorisation.actionTakenAt),
];

/** What the meeting's decisions brought about counts from the meeting, not from when it was typed. BR-039. */
const broughtAbout = (meeting: CaseFileIn<'meeting' | 'closed'>, protocol: Protocol): readonly Moment[] => {
  const brings = meeting.decisions.flatMap(({ decisionId, answer }) => {
    const rule = protocol.meeting.decisions.find(({ id }) => id === decisionId);
    return rule?.options.find(({ id }) => id === answer)?.brings ?? [];
  });
  return [...new Set(brings)].flatMap((name) => moment(name, meeting.startedAt));
};

/** The latest issue that each recipient has opened: their time for corrections runs from it. BR-119. */
const receipts = ({ issues }: CaseFileIn<'closed'>): readonly Moment[] => {
  const latest = new Map(issues.flatMap(({ received }) => Object.entries(received)));
  return [...latest].flatMap(([invitationId, at]) => moment('minutes-received', at, invitationId));
};

const afterMoments = (closed: CaseFileIn<'closed'>): readonly Moment[] => [
  ...moment('meeting-ended', closed.endedAt),
  ...moment('action-table-sent', closed.actionTableSentAt),
  ...moment('minutes-issued', closed.issues[0]?.issuedAt ?? null),
  ...receipts(closed),
  ...moment('conference-held', closed.conferenceHeldOn === null ? null : closeOf(closed.conferenceHeldOn)),
];

/** Every moment of the case file that clocks can hang on. */
export const moments = (state: CaseFile, protocol: Protocol): readonly Moment[] => [
  ...(hasAuthorisation(state) ? authorisationMoments({ ...state, status: 'waiting' }) : []),
  ...(hasBooking(state) ? moment('meeting-booked', state.bookedAt) : []),
  ...(hasMeeting(state) ? [...moment('meeting-held', state.startedAt), ...broughtAbout(state, protocol)] : []),
  ...(state.status === 'closed' ? afterMoments(state) : []),
];
