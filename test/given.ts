import { expect } from 'vitest';
import type { Circumstances, Decide } from '../src/casefile/command.ts';
import type { Actor, Decided, Recorded } from '../src/casefile/events.ts';
import { fold } from '../src/casefile/evolve.ts';
import type { CaseFile, CaseFileIn, Status } from '../src/casefile/state.ts';
import type { Verdict } from '../src/casefile/verdict.ts';
import { bradford } from './bradford.ts';
import { manager } from './bradford-people.ts';

/** An event of a history: when it was recorded (ISO instant) and by whom. */
export interface Happening {
  readonly at: string;
  readonly by: Actor;
  readonly event: Decided;
}

/** Events one person recorded at one instant. */
export const happened = (at: string, by: Actor, ...events: readonly Decided[]): readonly Happening[] =>
  events.map((event) => ({ at, by, event }));

/** A history as the record would keep it. */
export const recorded = (history: readonly Happening[]): readonly Recorded[] =>
  history.map(({ at, by, event }, index) => ({
    ...event,
    version: index + 1,
    occurredAt: event.occurredAt ?? at,
    recordedAt: at,
    actor: by,
  }));

/** What a command came to. */
export interface Outcome {
  readonly verdict: Verdict<Decided>;
  /** It is accepted with just these events. */
  readonly then: (...events: readonly Decided[]) => void;
  /** It is refused with just these codes. */
  readonly thenRefused: (...codes: readonly string[]) => void;
  /** It is refused, and these are the fields at fault. */
  readonly thenFaults: (...fields: readonly string[]) => void;
  /** It is allowed once there is a reason for departing from these rules, each with its clauses. */
  readonly thenAsksWhy: (rules: Readonly<Record<string, readonly string[]>>) => void;
  /** The history once it is accepted. */
  readonly after: () => readonly Happening[];
  /** The case file once it is accepted. */
  readonly state: () => CaseFile;
}

type Given = Readonly<{
  state: CaseFile;
  when: <Command>(decide: Decide<Command>, command: Command, circumstances?: Partial<Circumstances>) => Outcome;
}>;

const refusalsOf = (verdict: Verdict<Decided>) => (verdict.kind === 'refused' ? verdict.refusals : verdict);

const asked = (verdict: Verdict<Decided>) =>
  verdict.kind === 'needs-reason'
    ? Object.fromEntries(verdict.departures.map(({ rule, clauses }) => [rule, clauses]))
    : verdict;

const acceptedEvents = (verdict: Verdict<Decided>): readonly Decided[] => {
  if (verdict.kind === 'accepted') return verdict.events;
  throw new Error(`not accepted: ${JSON.stringify(verdict, null, 2)}`);
};

const outcome = (verdict: Verdict<Decided>, after: (events: readonly Decided[]) => readonly Happening[]): Outcome => ({
  verdict,
  then: (...events) => expect(verdict).toEqual({ kind: 'accepted', events }),
  thenRefused: (...codes) => expect(refusalsOf(verdict)).toMatchObject(codes.map((code) => ({ code }))),
  thenFaults: (...fields) => expect(refusalsOf(verdict)).toMatchObject(fields.map((field) => ({ field }))),
  thenAsksWhy: (rules) => expect(asked(verdict)).toEqual(rules),
  after: () => after(acceptedEvents(verdict)),
  state: () => fold(recorded(after(acceptedEvents(verdict)))),
});

/** A case file with this history, under Bradford's protocol. Commands come on 16 March 2026 at 17:00 unless said otherwise. */
export const given = (...histories: readonly (readonly Happening[])[]): Given => {
  const history = histories.flat();
  const state = fold(recorded(history));
  return {
    state,
    when: (decide, command, circumstances) => {
      const all = { now: '2026-03-16T17:00:00Z', protocol: bradford, actor: manager, reasons: {}, ...circumstances };
      const after = (events: readonly Decided[]) => [...history, ...happened(all.now, all.actor, ...events)];
      return outcome(decide(state, command, all), after);
    },
  };
};

/** The case file, which a test knows to be in one of the given statuses. */
export const inStatus = <S extends Status>(state: CaseFile, ...statuses: readonly S[]): CaseFileIn<S> => {
  const is = (each: CaseFile): each is CaseFileIn<S> => statuses.some((status) => status === each.status);
  if (is(state)) return state;
  throw new Error(`the case file is ${state.status}, not ${statuses.join(' or ')}`);
};
