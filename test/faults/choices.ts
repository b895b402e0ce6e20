import { sql } from 'kysely';
import type { Tx } from '../../src/store/connect.ts';
import { saveTellingChoice } from '../../src/store/telling-choices.ts';

/** Who is told in a storm, by how they want to be told of what can wait; the undecided change their choice all the time. */
export const readers = {
  daily: 'daily@example.org',
  each: 'each@example.org',
  none: 'none@example.org',
  undecided: 'undecided@example.org',
} as const;

export type Reader = keyof typeof readers;

/** Writes their choices down. Who wants to be told daily has not chosen. */
export async function choices(tx: Tx): Promise<readonly []> {
  const by = { by: 'nobody', now: '2026-01-01T00:00:00Z' };
  for (const choice of ['each', 'none'] as const)
    await saveTellingChoice(tx, { ...by, address: readers[choice], whatCanWait: choice });
  await saveTellingChoice(tx, { ...by, address: readers.undecided, whatCanWait: 'daily' });
  return [];
}

export async function chooseOtherwise(tx: Tx): Promise<readonly []> {
  await sql`update telling_choice set what_can_wait = case what_can_wait when 'each' then 'daily' else 'each' end
    where address = ${readers.undecided}`.execute(tx);
  return [];
}
