import { evolve } from '../casefile/evolve.ts';
import { type Moment, moments } from '../casefile/moments.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { PutRight } from '../casefile/time/put-right.ts';
import type { MomentName, Protocol, ProtocolInForce } from '../protocol/schema.ts';
import type { Duty } from '../timescales/duty.ts';
import type { ClocksPutRight } from '../timescales/earlier-limits.ts';
import { ladderTimescales } from '../timescales/ladder-timescales.ts';
import { momentsNamed } from '../timescales/moments-named.ts';

type Rules = Pick<Protocol, 'timescales' | 'ladders'>;

/** The clocks of a case file under some rules, at an instant (ISO). */
export type Clocks = (state: CaseFile, rules: Rules, now: string) => readonly Duty[];

const said = ({ name, at, subject }: Moment): string => `${name} ${at} ${subject ?? ''}`;

/** The moments that are in one list and not in the other, as they stand. */
const moved = (some: readonly Moment[], others: readonly Moment[]): readonly MomentName[] => {
  const known = new Set(others.map(said));
  return some.filter((one) => !known.has(said(one))).map(({ name }) => name);
};

const rulesNaming = ({ timescales, ladders }: Protocol, names: readonly MomentName[]): Rules => ({
  timescales: [...timescales, ...ladderTimescales(ladders)].filter((rule) =>
    momentsNamed(rule).some((name) => names.includes(name)),
  ),
  ladders: [],
});

const besides = (
  { event, before }: PutRight,
  { protocol }: ProtocolInForce,
  clocks: Clocks,
): readonly ClocksPutRight[] => {
  const after = evolve(before, event);
  const [were, are] = [moments(before, protocol), moments(after, protocol)];
  const rules = rulesNaming(protocol, [...moved(were, are), ...moved(are, were)]);
  if (rules.timescales.length === 0) return [];
  const changedAt = event.recordedAt;
  const at = (state: CaseFile): readonly Duty[] => clocks(state, rules, changedAt);
  return [{ changedAt, by: event.actor.name, before: at(before), after: at(after) }];
};

/**
 * The duties that each correction of a time touched, before and after it, as they stood when it was recorded. Only those:
 * a case file with many corrections must not work everything out again for each.
 */
export const clocksPutRight = (
  state: CaseFile,
  protocol: ProtocolInForce,
  clocks: Clocks,
): readonly ClocksPutRight[] =>
  state.status === 'none' ? [] : state.putRight.flatMap((one) => besides(one, protocol, clocks));
