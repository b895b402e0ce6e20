import { perform } from '../src/application/perform.ts';
import type { House } from '../src/application/house.ts';
import type { Outcome } from '../src/application/outcome.ts';
import type { Person } from '../src/application/person.ts';
import type { Decide } from '../src/casefile/command.ts';
import type { Decided } from '../src/casefile/events.ts';
import { accepted } from '../src/casefile/verdict.ts';
import type { Act } from '../src/disclosure/acts.ts';

/** Several of a kind, none of which depends on another: all are accepted, or what came of the first that is not. */
const each =
  <Command>(decide: Decide<Command>): Decide<readonly Command[]> =>
  (state, commands, circumstances) => {
    const events: Decided[] = [];
    for (const command of commands) {
      const verdict = decide(state, command, circumstances);
      if (verdict.kind !== 'accepted') return verdict;
      events.push(...verdict.events);
    }
    return accepted(...events);
  };

/** Does several things of a kind in one transaction: a meeting has thirty decisions, and tests hold hundreds of meetings. */
export const severalOf =
  <Command>(act: Act, decide: Decide<Command>) =>
  (house: House, person: Person, caseId: string, command: readonly Command[]): Promise<Outcome> =>
    perform(house, person, { caseId, act, decide: each(decide), command });
