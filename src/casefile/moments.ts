import { Temporal } from 'temporal-polyfill';
import { isBefore } from '../calendar/instants.ts';
import { endOfDay } from '../calendar/london.ts';
import { momentsOf } from '../protocol/moments.ts';
import type { MomentName, Protocol } from '../protocol/schema.ts';
import { optionsGiven } from './decision/answers-in.ts';
import { standingHappenings } from './happening/standing-happenings.ts';
import { askedWithInvitation, givenFor } from './information/information-replies.ts';
import { hasAuthorisation, hasBooking, hasMeeting, hasRequest } from './in-status.ts';
import { dueChildren } from './request/due-children.ts';
import type { Begun, CaseFile, CaseFileIn } from './state.ts';
import { correctedTimes } from './time/put-right.ts';

/** Something that came about in a case file, or lies ahead, and from which, or at which, a clock can start or stop. */
export interface Moment {
  readonly name: MomentName;
  /** The instant it happened, which may be earlier than when it was recorded. ISO 8601 in UTC. */
  readonly at: string;
  /** Whom it concerns (the id of an invitation, child, agency …), or null where it concerns the whole case file. */
  readonly subject: string | null;
  /** The instant it was recorded, where somebody may do so later than it happened. */
  readonly recordedAt?: string;
}

const closeOf = (date: Temporal.PlainDate | string): string => endOfDay(Temporal.PlainDate.from(date)).toString();

interface About {
  readonly subject?: string | null;
  readonly recordedAt?: string | null;
}

const moment = (name: MomentName, at: string | null, about: About = {}): readonly Moment[] => {
  const { subject = null, recordedAt = null } = about;
  return at === null ? [] : [{ name, at, subject, ...(recordedAt === null ? {} : { recordedAt }) }];
};

/** When the time that counts was recorded: with the event, or when it was last put right. */
const recorded = (state: Pick<Begun, 'putRight'>, name: MomentName, first: string | null): About => {
  const corrected = correctedTimes(state).findLast((each) => each.moment === name)?.recordedAt ?? null;
  return { recordedAt: corrected !== null && (first === null || isBefore(first, corrected)) ? corrected : first };
};

/** The answer to a field that has the name of a moment says when that moment came about. */
const requestMoments = (state: CaseFileIn<'awaiting-authority'>, protocol: Protocol): readonly Moment[] => [
  ...protocol.request.sections
    .flatMap(({ fields }) => fields)
    .filter(({ id, type }) => type === 'date-and-time' && momentsOf(protocol).includes(id))
    .flatMap(({ id }) => moment(id, state.form.answers[id] ?? null, recorded(state, id, state.completedAt))),
  ...dueChildren(state.form).flatMap(({ id, due }) => moment('child-due', closeOf(due), { subject: id })),
];

const authorisationMoments = (state: CaseFileIn<'waiting'>): readonly Moment[] => {
  const { sentAt, decidedAt, actionTakenAt } = state.authorisation;
  const acted = 'single-agency-action-taken';
  return [
    ...moment('request-sent', sentAt),
    ...moment('meeting-decided', decidedAt, recorded(state, 'meeting-decided', sentAt)),
    ...moment(acted, actionTakenAt, recorded(state, acted, sentAt)),
  ];
};

/** A moment of the meeting, and of the route by which it is held. */
const gathered = (
  state: CaseFileIn<'meeting' | 'closed'>,
  what: 'held' | 'ended',
  { at, recordedAt }: { readonly at: string; readonly recordedAt: string },
): readonly Moment[] => {
  const { route } = state.authorisation;
  const about = recorded(state, `meeting-${what}`, recordedAt);
  return [...moment(`meeting-${what}`, at, about), ...(route === null ? [] : moment(`${route}-${what}`, at, about))];
};

/** Each agency is asked with its invitation, once more when the meeting is moved; what it gave before still counts. */
const informationMoments = (
  state: CaseFileIn<'booked' | 'cancelled' | 'meeting' | 'closed'>,
  protocol: Protocol,
): readonly Moment[] =>
  askedWithInvitation(state, protocol).flatMap(({ id, sentAt }) => {
    const given = givenFor(state, id)[0]?.at ?? null;
    const asked = given !== null && isBefore(given, sentAt) ? given : sentAt;
    return [
      ...moment('information-asked', asked, { subject: id }),
      ...moment('information-given', given, { subject: id }),
    ];
  });

const held = (meeting: CaseFileIn<'meeting' | 'closed'>): readonly Moment[] =>
  gathered(meeting, 'held', { at: meeting.startedAt, recordedAt: meeting.startRecordedAt });

/** What the meeting's decisions brought about counts from the meeting, not from when it was typed. BR-039. */
const broughtAbout = (meeting: CaseFileIn<'meeting' | 'closed'>, protocol: Protocol): readonly Moment[] => {
  const brings = meeting.decisions.flatMap(({ decisionId, answer, childId, at }) => {
    const rule = protocol.meeting.decisions.find(({ id }) => id === decisionId);
    const given = rule === undefined ? [] : optionsGiven(rule, answer);
    return given.flatMap((option) =>
      option.brings.flatMap((name) =>
        moment(name, meeting.startedAt, { subject: childId, ...recorded(meeting, 'meeting-held', at) }),
      ),
    );
  });
  const byName = new Map(brings.map((each) => [`${each.name} ${each.subject ?? ''}`, each]));
  return [...byName.values()];
};

/** The latest issue that each recipient has opened: their time for corrections runs from it. BR-119. */
const receipts = ({ issues }: CaseFileIn<'closed'>): readonly Moment[] => {
  const latest = new Map(issues.flatMap(({ received }) => Object.entries(received)));
  return [...latest].flatMap(([invitationId, at]) => moment('minutes-received', at, { subject: invitationId }));
};

const afterMoments = (closed: CaseFileIn<'closed'>): readonly Moment[] => [
  ...gathered(closed, 'ended', { at: closed.endedAt, recordedAt: closed.endRecordedAt }),
  ...moment('action-table-sent', closed.actionTableSentAt),
  ...moment('minutes-issued', closed.issues[0]?.issuedAt ?? null),
  ...receipts(closed),
  ...moment(
    'conference-held',
    closed.conferenceHeldOn === null ? null : closeOf(closed.conferenceHeldOn),
    recorded(closed, 'conference-held', closed.conferenceRecordedAt),
  ),
];

const recordedMoments = (begun: Begun): readonly Moment[] =>
  standingHappenings(begun).flatMap(({ moment: name, at, subject, recordedAt }) =>
    moment(name, at, { subject, recordedAt }),
  );

/** Every moment of the case file that clocks can hang on. */
export const moments = (state: CaseFile, protocol: Protocol): readonly Moment[] => [
  ...(hasRequest(state) ? requestMoments({ ...state, status: 'awaiting-authority' }, protocol) : []),
  ...(hasAuthorisation(state) ? authorisationMoments({ ...state, status: 'waiting' }) : []),
  ...(hasBooking(state)
    ? [
        ...moment('meeting-booked', state.bookedAt),
        ...moment('meeting-starts', state.booking.startsAt),
        ...informationMoments(state, protocol),
      ]
    : []),
  ...(hasMeeting(state) ? [...held(state), ...broughtAbout(state, protocol)] : []),
  ...(state.status === 'closed' ? afterMoments(state) : []),
  ...(state.status === 'none' ? [] : recordedMoments(state)),
];
