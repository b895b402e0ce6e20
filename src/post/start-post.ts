import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { newBell } from '../store/bell.ts';
import { type Database, connectAs } from '../store/connect.ts';
import { DatabaseUnavailable } from '../store/database-unavailable.ts';
import { listenFor } from '../store/listen-for.ts';
import { postChannel } from '../store/outbox.ts';
import { type Claim, claimPost, endAttempt, giveUpSilent, nextPost } from '../store/post.ts';
import { QueryFailed } from '../store/query-failed.ts';
import type { DatabaseSettings } from '../store/settings.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { askFates } from './ask-fate.ts';
import type { Carrier, Sent } from './carrier.ts';

/** What it says about its work: ids and codes only. */
export type PostSaying = Readonly<Record<string, string | number>> & { readonly event: string };

export interface Posting {
  readonly carrier: Carrier;
  readonly say: (saying: PostSaying) => void;
}

/** So many messages are on their way at once: one that stalls does not hold up the others. */
const lanes = 4;
const pauses = { look: 2000, held: 500, first: 250, longest: 2000 };
const connecting = { max: lanes, connectionTimeoutMillis: 3000, query_timeout: 5000 };

interface Sender extends Posting {
  readonly db: Database;
  readonly worker: string;
  readonly stopping: AbortSignal;
}

/**
 * Sends every authority's post that waits, until it is stopped; any number of processes may. A message is claimed before
 * the network is touched, and how that ended is written down afterwards: where a process dies in between, the message is
 * in doubt and a person decides. Answers how to stop: what has begun to go out is waited for, no more than 100 seconds.
 */
export function startPost(settings: DatabaseSettings, posting: Posting): () => Promise<void> {
  const db = connectAs({ ...settings.connection('watch'), ...connecting }, 'watch');
  const bell = newBell();
  const hush = listenFor(settings.connection('watch'), postChannel, bell.ring);
  const stopping = new AbortController();
  const sender = { ...posting, db, worker: `${String(process.pid)} ${randomUUID()}`, stopping: stopping.signal };
  posting.say({ event: 'sending' });
  const working = Promise.all(Array.from({ length: lanes }, () => work(sender, bell.sleep)));
  return async () => {
    stopping.abort();
    bell.ring();
    await working;
    posting.say({ event: 'stopped sending' });
    await hush();
    await db.destroy();
  };
}

async function work(sender: Sender, sleep: (milliseconds: number) => Promise<void>): Promise<void> {
  let failures = 0;
  while (!sender.stopping.aborted) {
    const pause = await look(sender);
    failures = pause === null ? failures + 1 : 0;
    await sleep(pause ?? Math.min(pauses.first * 2 ** failures, pauses.longest));
  }
}

/** Sees to one message; answers after how many milliseconds to look again, null when it could not look. */
async function look(sender: Sender): Promise<number | null> {
  try {
    const next = await nextPost(sender.db);
    const due = next.filter(({ seconds }) => seconds <= 0);
    for (const { authorityId } of due) if (await seeTo(sender, authorityId)) return 0;
    if (due.length > 0) return pauses.held;
    return Math.min(pauses.look, ...next.map(({ seconds }) => Math.ceil(seconds * 1000)));
  } catch (fault) {
    sender.say({ event: 'cannot send', code: codeOf(fault) });
    return null;
  }
}

/** Whether there was anything to see to. What goes wrong in one authority is not another's trouble. */
async function seeTo(sender: Sender, authorityId: string): Promise<boolean> {
  const { db, worker, say, carrier } = sender;
  try {
    const silent = await withinAuthority(db, authorityId, (tx) =>
      giveUpSilent(tx, { canBeAsked: carrier.ask !== null }),
    );
    for (const id of silent) say({ event: 'perhaps sent', authority: authorityId, message: id, code: 'silent' });
    const settled = await askFates(db, authorityId, carrier);
    const since = performance.now();
    const [claim] = await withinAuthority(db, authorityId, (tx) => claimPost(tx, { worker, limit: 1 }));
    if (claim !== undefined) await send(sender, { authorityId, claim, since });
    return claim !== undefined || silent.length > 0 || settled > 0;
  } catch (fault) {
    if (fault instanceof DatabaseUnavailable) throw fault;
    say({ event: 'cannot send', authority: authorityId, code: codeOf(fault) });
    return false;
  }
}

interface Taken {
  readonly authorityId: string;
  readonly claim: Claim;
  readonly since: number;
}

const events = { sent: 'sent', refused: 'refused', 'put-off': 'put off', unsure: 'perhaps sent' } as const;

async function send(sender: Sender, { authorityId, claim, since }: Taken): Promise<void> {
  const { carrier, stopping, say } = sender;
  const { id, createdAt, message } = claim;
  const sent = await carrier.send({ id, createdAt, ...message }, { stopping, since });
  say({ event: events[sent.outcome], authority: authorityId, message: id, code: sent.code });
  await writeDown(sender, authorityId, claim, sent);
}

/** While the database is away it tries again: what the server answered is known nowhere else. */
async function writeDown({ db, say }: Sender, authorityId: string, claim: Claim, sent: Sent): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await withinAuthority(db, authorityId, (tx) => endAttempt(tx, claim, sent));
      return;
    } catch (fault) {
      if (!(fault instanceof DatabaseUnavailable) || tried === mostTries) {
        say({ event: 'could not write down', authority: authorityId, message: claim.id, code: codeOf(fault) });
        throw fault;
      }
      await wait(Math.min(pauses.first * 2 ** tried, pauses.longest));
    }
  }
}

const mostTries = 60;

function codeOf(fault: unknown): string {
  if (fault instanceof DatabaseUnavailable) return fault.code;
  if (fault instanceof QueryFailed) return fault.sqlState;
  return fault instanceof Error ? fault.name : 'fault';
}
