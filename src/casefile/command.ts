import type { ProtocolInForce } from '../protocol/schema.ts';
import type { Actor, Decided } from './events.ts';
import type { CaseFile } from './state.ts';
import { longest, tidy } from './text.ts';
import { type DepartureAsked, type Refusal, type Verdict, accepted, refused } from './verdict.ts';

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

const tooLong = ({ rule, clauses }: DepartureAsked): Refusal => ({
  code: 'too-long',
  clauses,
  field: `departure-${rule}`,
  message: `Shorten the reason to ${longest.reason.toLocaleString('en-GB')} characters or fewer`,
});

/**
 * Accepts the events when no rule is broken, or when every broken rule has its reason; each departure is then
 * recorded before them. Otherwise asks for the reasons, those already given included, so that none is lost on the way.
 */
export const unlessDeparting = (
  asked: readonly DepartureAsked[],
  { reasons }: Circumstances,
  events: readonly Decided[],
): Verdict<Decided> => {
  const given = asked.map((departure) => ({ ...departure, reason: tidy(reasons[departure.rule] ?? '') }));
  if (given.some(({ reason }) => reason === '')) return { kind: 'needs-reason', departures: asked };
  const long = given.filter(({ reason }) => reason.length > longest.reason);
  if (long.length > 0) return { kind: 'refused', refusals: long.map(tooLong) };
  const departures = given.map(
    ({ rule, clauses, reason }): Decided => ({
      type: 'DepartureRecorded',
      data: { departure: { rule, clauses, reason } },
    }),
  );
  return accepted(...departures, ...events);
};
