import type { Circumstances, Decide } from '../src/casefile/command.ts';
import type { EventType } from '../src/casefile/evolution.ts';
import type { Status } from '../src/casefile/state.ts';
import type { History } from './bradford-stages.ts';
import { type Outcome, given } from './given.ts';

/** A command, and histories after which it is accepted; after a history that ends in any other status it is refused. */
export interface CommandRow {
  readonly ask: (history: History) => Outcome;
  readonly accepted: Partial<Readonly<Record<Status, History>>>;
  /** The first event it comes to. */
  readonly brings: EventType;
}

/** A row of the table of commands. */
export const row = <Command>(
  decide: Decide<Command>,
  command: Command,
  {
    now,
    protocol,
    ...rest
  }: Pick<CommandRow, 'accepted' | 'brings'> & Partial<Pick<Circumstances, 'now' | 'protocol'>>,
): CommandRow => ({
  ...rest,
  ask: (history) =>
    given(history).when(decide, command, {
      ...(now === undefined ? {} : { now }),
      ...(protocol === undefined ? {} : { protocol }),
    }),
});
