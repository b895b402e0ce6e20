import type { ProtocolInForce } from '../protocol/schema.ts';
import type { Actor, Decided } from './events.ts';
import type { CaseFile } from './state.ts';
import { type DepartureAsked, type Verdict, accepted, refused } from './verdict.ts';

/** What every decision is taken with: the instant, the authority's protocol, who asks, and the reasons they gave. */
export interface Circumstances {
  /** ISO instant. */
  readonly now: string;
  readonly protocol: ProtocolInForce;
  readonly actor: Actor;
  /** Reasons given for departures, by rule. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** A command: pure, from the case file and what is asked to events, a refusal, or a request for a reason. */
export type Decide<Command> = (state: CaseFile, command: Command, circumstances: Circumstances) => Verdict<Decided>;

/** The refusal of something that does not fit where the case file stands, e.g. answering for a cancelled meeting. */
export const notNow = (message: string): Verdict<never> => refused('not-now', message);

/**
 * Accepts the events when no rule is broken, or when every broken rule has its reason; each departure is then
 * recorded before them. Otherwise asks for the reasons.
 */
export const unlessDeparting = (
  asked: readonly DepartureAsked[],
  { reasons }: Circumstances,
  events: readonly Decided[],
): Verdict<Decided> => {
  const unexplained = asked.filter(({ rule }) => (reasons[rule] ?? '').trim() === '');
  if (unexplained.length > 0) return { kind: 'needs-reason', departures: unexplained };
  const departures = asked.map(
    ({ rule, clauses }): Decided => ({
      type: 'DepartureRecorded',
      data: { departure: { rule, clauses, reason: (reasons[rule] ?? '').trim() } },
    }),
  );
  return accepted(...departures, ...events);
};
