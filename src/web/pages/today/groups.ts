import type { Temporal } from 'temporal-polyfill';
import { instantOf } from '../../../calendar/instants.ts';
import { londonDate } from '../../../calendar/london.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { type Line, type ToDo, lineOf, standing } from './line.ts';

export const groupNames = ['now', 'today', 'week', 'later'] as const;
export type GroupName = (typeof groupNames)[number];

export interface Group {
  readonly name: GroupName;
  readonly lines: readonly Line[];
}

export interface Reading {
  readonly now: Temporal.Instant;
  readonly protocol: Protocol;
}

/** Nothing presses more than a meeting of the soonest kind that is not yet authorised or booked. */
const isMostPressing = ({ kind, urgency }: ToDo, { urgencies }: Protocol): boolean =>
  (kind === 'authorise' || kind === 'book') && urgency !== null && urgencies[0]?.id === urgency;

/** Where no clock runs: what others wait for comes now, what can wait a few days later. */
const unclocked = ({ kind }: ToDo): GroupName => {
  switch (kind) {
    case 'authorise':
    case 'agree-change':
    case 'book':
    case 'deliver':
    case 'look-at-addresses':
      return 'now';
    case 'read-minutes':
    case 'explain-lateness':
      return 'week';
    case 'finish-request':
    case 'answer-invitation':
    case 'give-information':
    case 'attend':
    case 'hold-meeting':
    case 'carry-on-meeting':
    case 'issue-minutes':
    case 'decide-correction':
    case 'do-action':
    case 'conference':
    case 'decide-children':
    case 'date-set':
      return 'today';
  }
};

/** Which group something to do belongs to. An invitation is to be answered today, whenever the meeting is. */
export const groupOf = (toDo: ToDo, { now, protocol }: Reading): GroupName => {
  if (isMostPressing(toDo, protocol)) return 'now';
  if (toDo.dueAt === null) return unclocked(toDo);
  const state = standing(toDo, now);
  if (state === 'overdue' || state === 'due-soon' || toDo.kind === 'carry-on-meeting') return 'now';
  const { days } = londonDate(now).until(londonDate(toDo.dueAt));
  if (toDo.kind === 'answer-invitation') return days === 0 ? 'now' : 'today';
  if (days === 0) return 'today';
  return days <= 7 ? 'week' : 'later';
};

const rankOf = (toDo: ToDo, { now, protocol }: Reading): number => {
  if (isMostPressing(toDo, protocol)) return 0;
  if (toDo.dueAt !== null && standing(toDo, now) === 'overdue') return 1;
  if (toDo.kind === 'authorise' || toDo.kind === 'agree-change') return 2;
  return toDo.dueAt === null ? 4 : 3;
};

const timeOf = ({ dueAt, startedAt }: ToDo): number => {
  const at = dueAt ?? startedAt;
  return at === null ? Number.MAX_SAFE_INTEGER : instantOf(at).epochMilliseconds;
};

/** Whoever holds a meeting attends it: one line says so. */
const withoutRepeats = (toDos: readonly ToDo[]): readonly ToDo[] => {
  const held = toDos.filter(({ kind }) => kind === 'hold-meeting' || kind === 'carry-on-meeting');
  return toDos.filter(({ kind, caseId }) => kind !== 'attend' || !held.some((one) => one.caseId === caseId));
};

/** What presses most is soon, however much of so short a time is left: the board says the same. */
const lineIn = (toDo: ToDo, reading: Reading): Line => {
  const line = lineOf(toDo, reading);
  const isSoon = isMostPressing(toDo, reading.protocol) && line.state.tone === 'good';
  return isSoon ? { ...line, state: { ...line.state, tone: 'soon' } } : line;
};

/** What there is to do in its groups, most urgent first; empty groups are left out. */
export const groupsOf = (toDos: readonly ToDo[], reading: Reading): readonly Group[] => {
  const sorted = withoutRepeats(toDos)
    .map((toDo) => ({ toDo, rank: rankOf(toDo, reading), time: timeOf(toDo) }))
    .sort((one, other) => one.rank - other.rank || one.time - other.time)
    .map(({ toDo }) => toDo);
  return groupNames
    .map((name) => ({
      name,
      lines: sorted.filter((toDo) => groupOf(toDo, reading) === name).map((toDo) => lineIn(toDo, reading)),
    }))
    .filter(({ lines }) => lines.length > 0);
};
