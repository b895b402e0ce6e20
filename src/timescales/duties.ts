import type { At } from '../calendar/london.ts';
import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import type { Moment } from '../casefile/moments.ts';
import { recordedLater } from '../casefile/recorded-later.ts';
import type { Facts, Protocol, ProtocolInForce, TimescaleRule } from '../protocol/schema.ts';
import { concerning, endOf, hasComeAbout, subjectsOf } from './clock-of.ts';
import { comparedLimit } from './compared-limit.ts';
import type { Duty } from './duty.ts';
import { ladderTimescales } from './ladder-timescales.ts';
import { limitEnd } from './limit-end.ts';
import { type RunningLimit, limitThatCounts } from './limits.ts';
import { stateAt } from './state-at.ts';
import { warnSeconds } from './warning.ts';

export interface DutiesInput {
  readonly protocol: {
    readonly protocol: Pick<Protocol, 'timescales' | 'ladders'>;
    readonly holds: ProtocolInForce['holds'];
  };
  /** Everything that has come about in the case file, and every date ahead that is set, in the order recorded. */
  readonly moments: readonly Moment[];
  readonly facts: Facts;
  /** The children the request is about, by whatever moments name them with. */
  readonly children: readonly string[];
  readonly now: At;
  readonly calendar: AuthorityCalendar;
  /** Reasons given for lateness, by duty key. */
  readonly lateness: Readonly<Record<string, string>>;
}

/**
 * Every duty of a case file under its protocol, in the protocol's order, then the steps of its ladders. A rule with a
 * clock for each recipient, child … gives one duty for each who has started it, and one that is `waiting` under the
 * rule's own key while nobody has.
 */
export const duties = (input: DutiesInput): readonly Duty[] => {
  const { timescales, ladders } = input.protocol.protocol;
  return [...timescales, ...ladderTimescales(ladders)].flatMap((rule) =>
    subjectsOf(rule, input.moments, input.children).map((subject) => dutyOf(rule, subject, input)),
  );
};

const dutyOf = (rule: TimescaleRule, subject: string | null, input: DutiesInput): Duty => {
  const key = subject === null ? rule.duty : `${rule.duty}:${subject}`;
  const needed = input.protocol.holds(rule.when, input.facts);
  const moments = concerning(input.moments, subject);
  const limit = needed ? limitOf(rule, moments, input) : null;
  const ended = limit === null ? null : endOf(rule.ends, limit.started, moments);
  const clock = {
    needed,
    startedAt: limit?.started.at ?? null,
    startedBy: limit?.started.name ?? null,
    dueAt: limit?.dueAt ?? null,
    startRecordedAt: limit === null ? null : recordedLater(limit.started),
    endedAt: ended?.at ?? null,
    endedBy: ended?.name ?? null,
    endRecordedAt: ended === null ? null : recordedLater(ended),
    earlier: [],
    compared: comparedLimit(rule.beside, limit, { moments, calendar: input.calendar }),
    warnSeconds: warnSeconds(limit?.warn ?? rule.warn, limit?.dueAt ?? null, input.calendar.exceptClosures),
    window: rule.window,
  };
  return {
    key,
    title: rule.title,
    owner: rule.owner,
    subject,
    ...figureOf(rule, limit),
    ...clock,
    targetAt: targetOf(rule, limit, input),
    expectedAt: null,
    state: stateAt(clock, input.now),
    because: needed ? null : (rule.because ?? null),
    reason: input.lateness[key] ?? null,
  };
};

const limitOf = (
  rule: TimescaleRule,
  moments: readonly Moment[],
  { facts, calendar, protocol }: DutiesInput,
): RunningLimit | null => {
  if (rule.needs !== undefined && !hasComeAbout(rule.needs, moments)) return null;
  return limitThatCounts(rule, { moments, facts, calendar, holds: protocol.holds });
};

/** The figure that counts and where it stands: the rule's own until a limit runs. */
const figureOf = (rule: TimescaleRule, limit: RunningLimit | null) => ({
  within: limit?.within ?? rule.within,
  clauses: limit === null ? rule.clauses : [...new Set([...limit.clauses, ...rule.clauses])],
  assumed: limit?.assumed ?? rule.assumed,
  refusal: limit?.refusal ?? null,
});

const targetOf = ({ target }: TimescaleRule, limit: RunningLimit | null, { calendar }: DutiesInput): string | null => {
  if (target === undefined || limit === null) return null;
  const end = limitEnd(limit.started.at, target.within, { calendar });
  return end?.ok === true ? end.value.toString() : null;
};
