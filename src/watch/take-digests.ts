import type { Tx } from '../store/connect.ts';
import { type DueDigest, gatherDigest, postponeDigest, takeDueDigests } from '../store/digests.ts';
import { putInOutbox } from '../store/outbox.ts';
import { attempt } from './attempt.ts';
import { digestLetter } from './letters.ts';
import type { Telling } from './take-due.ts';

/** What became of the digests whose time had come. */
export interface Gathered {
  /** For each digest written, how many lines it has; 0 where all was met meanwhile, and there is no message. */
  readonly lines: readonly number[];
  /** What the database refused the others with. */
  readonly failed: readonly string[];
}

/** So many at once, that a busy morning is many short transactions. */
const atOnce = 20;

/**
 * Writes the digests of the authority in sight whose time has come, one message each, and marks them and their lines, all in
 * this transaction.
 */
export async function takeDigests(tx: Tx, telling: Telling): Promise<Gathered> {
  const lines: number[] = [];
  const failed: string[] = [];
  for (const digest of await takeDueDigests(tx, { ...telling, limit: atOnce })) {
    const code = await attempt(tx, async () => {
      lines.push(await write(tx, digest, telling));
    });
    if (code === null) continue;
    failed.push(code);
    await postponeDigest(tx, digest, telling);
  }
  return { lines, failed };
}

async function write(tx: Tx, digest: DueDigest, { address, state }: Telling): Promise<number> {
  const lines = await gatherDigest(tx, digest);
  const messages = lines.length === 0 ? [] : [digestLetter(digest, lines, address)];
  await putInOutbox(tx, messages, { now: digest.now, state });
  return lines.length;
}
