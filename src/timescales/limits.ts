import { inOrder } from '../calendar/instants.ts';
import type { Moment } from '../casefile/moments.ts';
import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import type { Facts, Limit, ProtocolInForce, TimescaleRule } from '../protocol/schema.ts';
import { endOf, startOf } from './clock-of.ts';
import { type Ahead, limitEnd } from './limit-end.ts';
import type { Warning } from './warning.ts';

/** One limit of a duty once it runs. */
export interface RunningLimit {
  readonly started: Moment;
  /** Null beyond the calendar, or while the moment that it looks towards is not known. */
  readonly dueAt: string | null;
  readonly within: Limit;
  /** How long before it people are warned, where it has a warning of its own. */
  readonly warn: Warning | undefined;
  readonly clauses: readonly string[];
  readonly assumed: boolean;
  /** Why there is no `dueAt`, in a sentence. */
  readonly refusal: string | null;
}

interface Running {
  /** The moments that concern it. */
  readonly moments: readonly Moment[];
  readonly facts: Facts;
  readonly holds: ProtocolInForce['holds'];
  readonly calendar: AuthorityCalendar;
}

type Written = Pick<TimescaleRule, 'starts' | 'anchor' | 'within' | 'clauses' | 'assumed'> & {
  readonly warn?: Warning | undefined;
};

/** A date that was put off counts as it was last said; of the dates of several children the first counts. */
const aheadIn =
  (moments: readonly Moment[]): Ahead =>
  (name) => {
    const said = moments.filter((one) => one.name === name);
    return [...new Map(said.map(({ subject, at }) => [subject, at])).values()].toSorted(inOrder)[0] ?? null;
  };

const noEnd = (within: Limit): string =>
  'noFigure' in within ? 'The procedure gives no figure.' : 'The date that this counts towards is not known yet.';

const run = (limit: Written, { moments, calendar }: Running): RunningLimit | null => {
  const started = startOf(limit, moments);
  if (started === null) return null;
  const { within, warn, clauses, assumed } = limit;
  const end = limitEnd(started.at, within, { calendar, ahead: aheadIn(moments) });
  const dueAt = end?.ok === true ? end.value.toString() : null;
  const refusal = end === null ? noEnd(within) : end.ok ? null : end.refusal.message;
  return { started, dueAt, within, warn, clauses, assumed, refusal };
};

/** The limits that hold for a duty: its own, or the first in its place whose condition holds; and those beside it. */
const limitsThatHold = (rule: TimescaleRule, { holds, facts }: Running): readonly Written[] => [
  rule.instead.find(({ when }) => holds(when, facts)) ?? rule,
  ...rule.also.filter(({ when }) => holds(when, facts)),
];

const sooner = (one: RunningLimit, other: RunningLimit): number => {
  if (one.dueAt === null || other.dueAt === null) return Number(one.dueAt === null) - Number(other.dueAt === null);
  return inOrder(one.dueAt, other.dueAt);
};

/** What starts once the duty is done belongs to something else, like a second start of the same limit. */
const startedBeforeDone = (rule: TimescaleRule, limits: readonly RunningLimit[], moments: readonly Moment[]) => {
  const [first] = limits.toSorted((one, other) => inOrder(one.started.at, other.started.at));
  const done = first === undefined ? null : endOf(rule.ends, first.started, moments);
  return done === null ? limits : limits.filter(({ started }) => inOrder(started.at, done.at) <= 0);
};

/** The limit that counts: of those that run, the one that ends first. Null while none runs. */
export const limitThatCounts = (rule: TimescaleRule, running: Running): RunningLimit | null => {
  const limits = limitsThatHold(rule, running)
    .map((limit) => run(limit, running))
    .filter((limit) => limit !== null);
  return startedBeforeDone(rule, limits, running.moments).toSorted(sooner)[0] ?? null;
};
