import type { Moment } from '../casefile/moments.ts';
import type { At } from '../calendar/london.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { Facts, Protocol, ProtocolInForce, TimescaleRule } from '../protocol/schema.ts';
import { clockOf, subjectsOf } from './clock-of.ts';
import type { Duty } from './duty.ts';
import { limitEnd, spanSeconds } from './limit-end.ts';
import { stateAt } from './state-at.ts';

export interface DutiesInput {
  readonly protocol: {
    readonly protocol: Pick<Protocol, 'timescales'>;
    readonly holds: ProtocolInForce['holds'];
  };
  /** Everything that has come about in the case file, in any order. */
  readonly moments: readonly Moment[];
  readonly facts: Facts;
  readonly now: At;
  readonly calendar: WorkingDays;
  /** Reasons given for lateness, by duty key. */
  readonly lateness: Readonly<Record<string, string>>;
}

/**
 * Every duty of a case file under its protocol, in the protocol's order. A rule with a clock for each recipient gives
 * one duty for each who has started it, and one that is `waiting` under the rule's own key while nobody has.
 */
export const duties = (input: DutiesInput): readonly Duty[] =>
  input.protocol.protocol.timescales.flatMap((rule) =>
    subjectsOf(rule, input.moments).map((subject) => dutyOf(rule, subject, input)),
  );

const dutyOf = (rule: TimescaleRule, subject: string | null, input: DutiesInput): Duty => {
  const key = subject === null ? rule.duty : `${rule.duty}:${subject}`;
  const needed = rule.when === undefined || input.protocol.holds(rule.when, input.facts);
  const clock = {
    needed,
    ...(needed ? timesOf(rule, subject, input) : noTimes),
    warnSeconds: spanSeconds(rule.warn),
    window: rule.window,
  };
  return {
    key,
    title: rule.title,
    clauses: rule.clauses,
    owner: rule.owner,
    subject,
    within: rule.within,
    assumed: rule.assumed,
    ...clock,
    state: stateAt(clock, input.now),
    reason: input.lateness[key] ?? null,
  };
};

type Times = Pick<Duty, 'startedAt' | 'startedBy' | 'dueAt' | 'endedAt' | 'refusal'>;

const noTimes: Times = { startedAt: null, startedBy: null, dueAt: null, endedAt: null, refusal: null };

const timesOf = (rule: TimescaleRule, subject: string | null, { moments, calendar }: DutiesInput): Times => {
  const { started, ended } = clockOf(rule, moments, subject);
  if (started === null) return noTimes;
  const due = limitEnd(started.at, rule.within, calendar);
  return {
    startedAt: started.at,
    startedBy: started.name,
    dueAt: due.ok ? due.value.toString() : null,
    endedAt: ended?.at ?? null,
    refusal: due.ok ? null : due.refusal.message,
  };
};
