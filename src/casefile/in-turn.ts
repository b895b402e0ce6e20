import type { Circumstances } from './command.ts';
import type { Decided, Recorded } from './events.ts';
import { evolve } from './evolve.ts';
import type { CaseFile } from './state.ts';
import type { DepartureAsked, Verdict } from './verdict.ts';

/** A part of something done in one go: decides on the case file as the parts before it leave it. */
export type Part = (state: CaseFile, circumstances: Circumstances) => Verdict<Decided>;

const recorded = (state: CaseFile, event: Decided, { now, actor }: Circumstances): Recorded => ({
  ...event,
  version: state.version + 1,
  occurredAt: event.occurredAt ?? now,
  recordedAt: now,
  actor,
});

/** The same with any reason for what a part asks, so that the parts after it can be asked too. */
const asIfReasoned = (asked: readonly DepartureAsked[], circumstances: Circumstances): Circumstances => ({
  ...circumstances,
  reasons: { ...circumstances.reasons, ...Object.fromEntries(asked.map(({ rule }) => [rule, 'a reason'])) },
});

/**
 * Several commands as one: all of them or none. A refusal of any part refuses the whole; the reasons that any part asks
 * for are asked for together, once for each rule.
 */
export const inTurn = (start: CaseFile, parts: readonly Part[], circumstances: Circumstances): Verdict<Decided> => {
  const departures = new Map<string, DepartureAsked>();
  const events: Decided[] = [];
  let state = start;
  for (const part of parts) {
    let verdict = part(state, circumstances);
    if (verdict.kind === 'needs-reason') {
      for (const each of verdict.departures) departures.set(each.rule, each);
      verdict = part(state, asIfReasoned(verdict.departures, circumstances));
    }
    if (verdict.kind !== 'accepted') return verdict;
    for (const event of verdict.events) state = evolve(state, recorded(state, event, circumstances));
    events.push(...verdict.events);
  }
  return departures.size > 0
    ? { kind: 'needs-reason', departures: [...departures.values()] }
    : { kind: 'accepted', events };
};
