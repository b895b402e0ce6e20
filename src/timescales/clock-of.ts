import { inOrder as instantsInOrder } from '../calendar/instants.ts';
import type { Moment } from '../casefile/moments.ts';
import type { MomentName, TimescaleRule } from '../protocol/schema.ts';

/** Where a clock starts. */
export type Start = Pick<TimescaleRule, 'starts' | 'anchor'>;

const inOrder = (one: Moment, other: Moment): number => instantsInOrder(one.at, other.at);

const ordered = (moments: readonly Moment[], names: readonly MomentName[]): readonly Moment[] =>
  moments.filter(({ name }) => names.includes(name)).toSorted(inOrder);

/** The moments that concern the whole case file (`subject` null), or one recipient, child or agency as well. */
export const concerning = (moments: readonly Moment[], subject: string | null): readonly Moment[] =>
  subject === null ? moments : moments.filter((one) => [null, subject].includes(one.subject));

/** The moment at which a clock starts: the first or the last of its starts, or the one at which another came about. */
export const startOf = ({ starts, anchor }: Start, moments: readonly Moment[]): Moment | null => {
  const all = ordered(moments, starts);
  if (anchor === 'first') return all[0] ?? null;
  if (anchor === 'last') return all.at(-1) ?? null;
  const [that] = ordered(moments, [anchor.that]);
  return that === undefined ? null : (all.findLast((one) => inOrder(one, that) <= 0) ?? null);
};

/** The first of these moments at or after the start: an end before the start belongs to something else. */
export const endOf = (ends: readonly MomentName[], started: Moment, moments: readonly Moment[]): Moment | null =>
  ordered(moments, ends).find((one) => inOrder(started, one) <= 0) ?? null;

/** Whether a moment has come about. */
export const hasComeAbout = (name: MomentName, moments: readonly Moment[]): boolean =>
  moments.some((one) => one.name === name);

/**
 * Whom a rule has a clock for: the case file as a whole, or each recipient, child … whose clock has started. A start that
 * concerns the whole case file starts the clock of every child there is.
 */
export const subjectsOf = (
  rule: TimescaleRule,
  moments: readonly Moment[],
  children: readonly string[],
): readonly (string | null)[] => {
  if (rule.each === undefined) return [null];
  const names = [rule, ...rule.instead, ...rule.also].flatMap(({ starts }) => starts);
  const subjects = ordered(moments, names).map(({ subject }) => subject);
  const all = rule.each === 'child' && subjects.includes(null) ? children : [];
  const found = new Set([...all, ...subjects.filter((subject) => subject !== null)]);
  return found.size === 0 ? [null] : [...found].sort();
};
