import type { Temporal } from 'temporal-polyfill';
import type { seeToday } from '../../../application/see-today.ts';
import { instantOf, isBefore } from '../../../calendar/instants.ts';
import { sayDue, sayExact, sayLeft, sayLength } from '../../../calendar/say.ts';
import { gathering } from '../../../protocol/gathering.ts';
import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { stateAt } from '../../../timescales/state-at.ts';
import { paths, pathOf } from '../../paths.ts';
import type { Tone } from '../../pieces/shape.ts';

export type ToDo = Awaited<ReturnType<typeof seeToday>>[number];

/** One action of somebody's list, in words. */
export interface Line {
  readonly title: string;
  readonly href: string;
  readonly reference: string;
  /** "3 children", "Within 2 hours": never a name. */
  readonly facts: readonly string[];
  readonly meetingAt: string | null;
  /** What begins then: "Meeting". */
  readonly word: string;
  readonly state: { readonly tone: Tone; readonly says: string };
  /** "by today 09:40", and exactly. */
  readonly due: { readonly said: string; readonly exact: string } | null;
  readonly clauses: readonly string[];
  /** Where the reason for being late is given, as long as nobody has. */
  readonly explain: string | null;
}

const minutesFrom = (one: string, other: Temporal.Instant): number =>
  Math.floor(Math.abs(instantOf(one).until(other).total('minutes')));

const isPast = (at: string, now: Temporal.Instant): boolean => isBefore(at, now);

/** How a clock stands that was kept without the instant at which it began: it has begun. */
export const standing = ({ startedAt, dueAt, warnSeconds }: ToDo, now: Temporal.Instant) =>
  stateAt({ startedAt: startedAt ?? dueAt, dueAt, endedAt: null, warnSeconds, window: false }, now);

/** What is due is that the meeting begins, so nothing is "late" in it: its time comes, or has passed. */
const meetingState = (dueAt: string, isSoon: boolean, now: Temporal.Instant): Line['state'] => {
  const said = sayLength(minutesFrom(dueAt, now));
  if (isPast(dueAt, now)) return { tone: 'soon', says: `${said} past its time` };
  return { tone: isSoon ? 'soon' : 'good', says: `In ${said}` };
};

const roomState = (dueAt: string, now: Temporal.Instant): Line['state'] => {
  const said = sayLength(minutesFrom(dueAt, now));
  return isPast(dueAt, now) ? { tone: 'soon', says: `${said} over` } : { tone: 'good', says: `${said} left` };
};

const unclocked = ({ kind, startedAt }: ToDo, now: Temporal.Instant): Line['state'] => {
  if (kind === 'explain-lateness') return { tone: 'was-late', says: 'Was late' };
  if (startedAt === null) return { tone: 'open', says: 'To do' };
  return { tone: 'open', says: `Waiting ${sayLength(minutesFrom(startedAt, now))}` };
};

const stateOf = (toDo: ToDo, now: Temporal.Instant): Line['state'] => {
  const { kind, dueAt } = toDo;
  if (dueAt === null) return unclocked(toDo, now);
  const state = standing(toDo, now);
  if (kind === 'carry-on-meeting') return roomState(dueAt, now);
  if (kind === 'attend' || kind === 'hold-meeting' || kind === 'answer-invitation')
    return meetingState(dueAt, state === 'due-soon', now);
  const tone = state === 'overdue' ? 'late' : state === 'due-soon' ? 'soon' : 'good';
  return { tone, says: sayLeft(dueAt, now) };
};

const dueOf = ({ kind, dueAt, meetingStartsAt }: ToDo, now: Temporal.Instant): Line['due'] => {
  // Where what is due is the meeting itself, its time already says so.
  if (dueAt === null || (dueAt === meetingStartsAt && kind !== 'do-action')) return null;
  const word = kind === 'carry-on-meeting' ? 'until' : 'by';
  return { said: `${word} ${sayDue(dueAt, now)}`, exact: sayExact(dueAt) };
};

const factsOf = ({ kind, childrenCount, urgency }: ToDo, { urgencies }: Protocol): readonly string[] => {
  const children = childrenCount === 1 ? '1 child' : `${String(childrenCount)} children`;
  const asked = kind === 'authorise' || kind === 'book' ? urgencies.find(({ id }) => id === urgency)?.label : undefined;
  return [...(childrenCount === 0 ? [] : [children]), ...(asked === undefined ? [] : [asked])];
};

/** A duty's own limit has passed: holding a meeting is late by its clock, not by the time it was booked for. */
const isLateDuty = (toDo: ToDo, now: Temporal.Instant): boolean => {
  const limit = toDo.kind === 'hold-meeting' ? toDo.meetBy : toDo.dueAt;
  return limit !== null && isPast(limit, now);
};

/** A line of Today, at this moment. */
export const lineOf = (toDo: ToDo, { now, protocol }: { now: Temporal.Instant; protocol: Protocol }): Line => ({
  title: toDo.title,
  href: pathOf(toDo, toDo.caseId),
  reference: toDo.reference,
  facts: factsOf(toDo, protocol),
  meetingAt: toDo.meetingStartsAt,
  word: sentenceCase(gathering(protocol)),
  state: stateOf(toDo, now),
  due: dueOf(toDo, now),
  clauses: toDo.clauses,
  explain: toDo.unexplained !== null && isLateDuty(toDo, now) ? paths.lateness(toDo.caseId, toDo.unexplained) : null,
});
