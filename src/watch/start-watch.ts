import type { Database } from '../store/connect.ts';
import { connectAs } from '../store/connect.ts';
import { DatabaseUnavailable } from '../store/database-unavailable.ts';
import { listenFor } from '../store/listen-for.ts';
import { nextNotices, noticeChannel } from '../store/notices.ts';
import { QueryFailed } from '../store/query-failed.ts';
import type { DatabaseSettings } from '../store/settings.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { newBell } from '../store/bell.ts';
import { type Gathered, takeDigests } from './take-digests.ts';
import { authoritiesWithCalls } from '../store/shift-calls.ts';
import { type Taken, type Telling, takeDue } from './take-due.ts';
import { takeShiftCalls } from './take-shift-calls.ts';

/** What a watch says about its work: ids and codes only. */
export type Saying = Readonly<Record<string, string | number>> & { readonly event: string };

export interface Watching extends Telling {
  readonly say: (saying: Saying) => void;
}

/** Every so often it looks, whether or not anybody called. */
const lookEvery = 2000;
const pauses = { held: 500, first: 250, longest: 2000 };

/** Short, so that a watch that is frozen, or cut off, holds nothing up for long: PostgreSQL ends its transaction. */
const limits = { statement: '4s', idle: '4s' };
const connecting = { max: 2, connectionTimeoutMillis: 3000, query_timeout: 5000 };

/**
 * Tells every notice of every authority when it is due, until it is stopped. Any number of watches may run, and each
 * may die at any instant. What is due is for the database's clock to say; this machine's is not asked. Answers how to
 * stop, which lets it end what it has in hand.
 */
export function startWatch(settings: DatabaseSettings, watching: Watching): () => Promise<void> {
  const db = connectAs({ ...settings.connection('watch'), ...connecting }, 'watch');
  const bell = newBell();
  const hush = listenFor(settings.connection('watch'), noticeChannel, bell.ring);
  const stopping = new AbortController();
  const working = (async () => {
    watching.say({ event: 'watching' });
    let failures = 0;
    while (!stopping.signal.aborted) {
      const pause = await look(db, watching);
      failures = pause === null ? failures + 1 : 0;
      await bell.sleep(pause ?? Math.min(pauses.first * 2 ** failures, pauses.longest));
    }
    watching.say({ event: 'stopped watching' });
  })();
  return async () => {
    stopping.abort();
    bell.ring();
    await working;
    await hush();
    await db.destroy();
  };
}

/** Tells a batch of what is due in each authority; answers after how many milliseconds to look again, null when it could not. */
async function look(db: Database, watching: Watching): Promise<number | null> {
  try {
    const next = await nextNotices(db, watching);
    const due = next.filter(({ tryIn }) => tryIn <= 0);
    let most = await tellCalls(db, watching);
    for (const { authorityId } of due) most = Math.max(most, await tellIn(db, authorityId, watching));
    if (most > 0) return 0;
    if (due.length > 0) return pauses.held;
    return Math.min(lookEvery, ...next.map(({ tryIn }) => Math.ceil(tryIn * 1000)));
  } catch (fault) {
    watching.say({ event: 'cannot watch', code: codeOf(fault) });
    return null;
  }
}

/** How many calls between shifts were told. */
async function tellCalls(db: Database, watching: Watching): Promise<number> {
  let told = 0;
  for (const authority of await authoritiesWithCalls(db, watching)) told += await tellCallsIn(db, authority, watching);
  return told;
}

async function tellCallsIn(db: Database, authority: string, watching: Watching): Promise<number> {
  try {
    const calls = await withinAuthority(db, authority, (tx) => takeShiftCalls(tx, watching), limits);
    if (calls > 0) watching.say({ event: 'shift calls', authority, calls });
    return calls;
  } catch (fault) {
    if (fault instanceof DatabaseUnavailable) throw fault;
    watching.say({ event: 'cannot tell', authority, code: codeOf(fault) });
    return 0;
  }
}

/** How many of an authority's notices and digests were dealt with. What goes wrong in one authority is not another's trouble. */
async function tellIn(db: Database, authorityId: string, watching: Watching): Promise<number> {
  try {
    const taken = await withinAuthority(db, authorityId, (tx) => takeDue(tx, watching), limits);
    sayTaken(authorityId, taken, watching);
    const gathered = await withinAuthority(db, authorityId, (tx) => takeDigests(tx, watching), limits);
    sayGathered(authorityId, gathered, watching);
    return taken.told.length + taken.failed.length + gathered.lines.length + gathered.failed.length;
  } catch (fault) {
    if (fault instanceof DatabaseUnavailable) throw fault;
    watching.say({ event: 'cannot tell', authority: authorityId, code: codeOf(fault) });
    return 0;
  }
}

function sayTaken(authority: string, { told, failed }: Taken, { say }: Watching): void {
  for (const { caseId, key } of told) say({ event: 'told', authority, case: caseId, notice: key });
  for (const { notice, code } of failed)
    say({ event: 'could not tell', authority, case: notice.caseId, notice: notice.key, code });
}

function sayGathered(authority: string, { lines, failed }: Gathered, { say }: Watching): void {
  for (const count of lines) say({ event: 'digest', authority, lines: count });
  for (const code of failed) say({ event: 'could not write digest', authority, code });
}

function codeOf(fault: unknown): string {
  if (fault instanceof DatabaseUnavailable) return fault.code;
  if (fault instanceof QueryFailed) return fault.sqlState;
  return fault instanceof Error ? fault.name : 'fault';
}
