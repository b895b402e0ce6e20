import { inOrder as instantsInOrder } from '../calendar/instants.ts';
import type { Moment } from '../casefile/moments.ts';
import type { MomentName, TimescaleRule } from '../protocol/schema.ts';

export interface StartAndEnd {
  readonly started: Moment | null;
  readonly ended: Moment | null;
}

/**
 * When a rule's clock started and stopped, for the whole case file (`subject` null) or for one recipient. Every moment
 * given has come about; the order they come in does not matter. An end before the start belongs to something else.
 */
export const clockOf = (rule: TimescaleRule, moments: readonly Moment[], subject: string | null): StartAndEnd => {
  const concerned = subject === null ? moments : moments.filter((one) => [null, subject].includes(one.subject));
  const exists = rule.needs === undefined || firstOf(concerned, [rule.needs]) !== null;
  const started = exists ? firstOf(concerned, rule.starts) : null;
  if (started === null) return { started, ended: null };
  const later = concerned.filter((one) => inOrder(started, one) <= 0);
  return { started, ended: firstOf(later, [rule.ends]) };
};

/** Whom a rule has a clock for: the case file as a whole, or each recipient whose clock has started. */
export const subjectsOf = (rule: TimescaleRule, moments: readonly Moment[]): readonly (string | null)[] => {
  if (rule.each === undefined) return [null];
  const starts = moments.filter(({ name }) => rule.starts.includes(name)).map(({ subject }) => subject);
  const recipients = new Set(starts.filter((subject) => subject !== null));
  return recipients.size === 0 ? [null] : [...recipients].sort();
};

const firstOf = (moments: readonly Moment[], names: readonly MomentName[]): Moment | null =>
  moments
    .filter(({ name }) => names.includes(name))
    .reduce<Moment | null>((first, one) => (first === null || inOrder(one, first) < 0 ? one : first), null);

const inOrder = (one: Moment, other: Moment): number => instantsInOrder(one.at, other.at);
