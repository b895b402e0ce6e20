import type { Decide } from '../casefile/command.ts';
import type { Act } from '../disclosure/acts.ts';
import type { House } from './house.ts';
import type { Outcome } from './outcome.ts';
import { perform } from './perform.ts';
import type { Person } from './person.ts';

/** How somebody asks for something to be done to a case file. */
export interface Ask<Command> {
  readonly caseId: string;
  readonly command: Command;
  /** Reasons for departures, by rule. */
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export type UseCase<Command> = (house: House, person: Person, ask: Ask<Command>) => Promise<Outcome>;

/** A use case that needs nothing but its command. */
export const useCase =
  <Command>(act: Act, decide: Decide<Command>): UseCase<Command> =>
  (house, person, ask) =>
    perform(house, person, { ...ask, act, decide });
