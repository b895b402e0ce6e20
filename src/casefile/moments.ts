import { Temporal } from 'temporal-polyfill';
import { endOfDay } from '../calendar/london.ts';
import { momentsOf } from '../protocol/moments.ts';
import type { MomentName, Protocol } from '../protocol/schema.ts';
import { optionsGiven } from './decision/answers-in.ts';
import { standingHappenings } from './happening/standing-happenings.ts';
import { hasAuthorisation, hasBooking, hasMeeting, hasRequest } from './in-status.ts';
import { dueChildren } from './request/due-children.ts';
import type { RequestForm } from './request/request-form.ts';
import type { Begun, CaseFile, CaseFileIn } from './state.ts';

/** Something that came about in a case file, or lies ahead, and from which, or at which, a clock can start or stop. */
export interface Moment {
  readonly name: MomentName;
  /** The instant it happened, which may be earlier than when it was recorded. ISO 8601 in UTC. */
  readonly at: string;
  /** Whom it concerns (the id of an invitation, child, agency …), or null where it concerns the whole case file. */
  readonly subject: string | null;
}

const closeOf = (date: Temporal.PlainDate | string): string => endOfDay(Temporal.PlainDate.from(date)).toString();

const moment = (name: MomentName, at: string | null, subject: string | null = null): readonly Moment[] =>
  at === null ? [] : [{ name, at, subject }];

/** The answer to a field that has the name of a moment says when that moment came about. */
const requestMoments = (form: RequestForm, protocol: Protocol): readonly Moment[] => [
  ...protocol.request.sections
    .flatMap(({ fields }) => fields)
    .filter(({ id, type }) => type === 'date-and-time' && momentsOf(protocol).includes(id))
    .flatMap(({ id }) => moment(id, form.answers[id] ?? null)),
  ...dueChildren(form).flatMap(({ id, due }) => moment('child-due', closeOf(due), id)),
];

const authorisationMoments = ({ authorisation }: CaseFileIn<'waiting'>): readonly Moment[] => [
  ...moment('request-sent', authorisation.sentAt),
  ...moment('meeting-decided', authorisation.decidedAt),
  ...moment('single-agency-action-taken', authorisation.actionTakenAt),
];

/** A moment of the meeting, and of the route by which it is held. */
const held = (
  { authorisation: { route } }: Pick<CaseFileIn<'meeting'>, 'authorisation'>,
  what: 'held' | 'ended',
  at: string,
) => [...moment(`meeting-${what}`, at), ...(route === null ? [] : moment(`${route}-${what}`, at))];

/** What the meeting's decisions brought about counts from the meeting, not from when it was typed. BR-039. */
const broughtAbout = (meeting: CaseFileIn<'meeting' | 'closed'>, protocol: Protocol): readonly Moment[] => {
  const brings = meeting.decisions.flatMap(({ decisionId, answer, childId }) => {
    const rule = protocol.meeting.decisions.find(({ id }) => id === decisionId);
    const given = rule === undefined ? [] : optionsGiven(rule, answer);
    return given.flatMap((option) => option.brings.flatMap((name) => moment(name, meeting.startedAt, childId)));
  });
  const byName = new Map(brings.map((each) => [`${each.name} ${each.subject ?? ''}`, each]));
  return [...byName.values()];
};

/** The latest issue that each recipient has opened: their time for corrections runs from it. BR-119. */
const receipts = ({ issues }: CaseFileIn<'closed'>): readonly Moment[] => {
  const latest = new Map(issues.flatMap(({ received }) => Object.entries(received)));
  return [...latest].flatMap(([invitationId, at]) => moment('minutes-received', at, invitationId));
};

const afterMoments = (closed: CaseFileIn<'closed'>): readonly Moment[] => [
  ...held(closed, 'ended', closed.endedAt),
  ...moment('action-table-sent', closed.actionTableSentAt),
  ...moment('minutes-issued', closed.issues[0]?.issuedAt ?? null),
  ...receipts(closed),
  ...moment('conference-held', closed.conferenceHeldOn === null ? null : closeOf(closed.conferenceHeldOn)),
];

const recordedMoments = (begun: Begun): readonly Moment[] =>
  standingHappenings(begun).flatMap(({ moment: name, at, subject }) => moment(name, at, subject));

/** Every moment of the case file that clocks can hang on. */
export const moments = (state: CaseFile, protocol: Protocol): readonly Moment[] => [
  ...(hasRequest(state) ? requestMoments(state.form, protocol) : []),
  ...(hasAuthorisation(state) ? authorisationMoments({ ...state, status: 'waiting' }) : []),
  ...(hasBooking(state)
    ? [...moment('meeting-booked', state.bookedAt), ...moment('meeting-starts', state.booking.startsAt)]
    : []),
  ...(hasMeeting(state) ? [...held(state, 'held', state.startedAt), ...broughtAbout(state, protocol)] : []),
  ...(state.status === 'closed' ? afterMoments(state) : []),
  ...(state.status === 'none' ? [] : recordedMoments(state)),
];
