import type { Tx } from '../store/connect.ts';
import { type DueNotice, markTold, postponeNotice, takeDueNotices } from '../store/notices.ts';
import { type Message, putInOutbox } from '../store/outbox.ts';
import type { Ahead } from '../store/queue.ts';
import { listPeople } from '../store/people.ts';
import { attempt } from './attempt.ts';
import { lettersOf } from './letters.ts';
import { type Written, putOff } from './put-off.ts';

/** How notices are told. */
export interface Telling extends Ahead {
  /** Where links begin. */
  readonly address: string;
  /** What becomes of the messages: `kept` inside in a demonstration, otherwise `waiting` to be sent. */
  readonly state: 'kept' | 'waiting';
}

/** What became of the notices that were due. */
export interface Taken {
  readonly told: readonly DueNotice[];
  readonly failed: readonly { readonly notice: DueNotice; readonly code: string }[];
}

/** So many at once, that a long queue is many short transactions. */
const atOnce = 50;

/**
 * Tells the notices of the authority in sight that are due, and marks them so, all in this transaction: whoever is
 * killed in the middle has told none of them, and the next takes them up. One that cannot be told is left for later and
 * does not keep the others.
 */
export async function takeDue(tx: Tx, telling: Telling): Promise<Taken> {
  const due = await takeDueNotices(tx, { ...telling, limit: atOnce });
  if (due.length === 0) return { told: [], failed: [] };
  const people = await listPeople(tx);
  const written = due.map((notice) => write(notice, () => lettersOf(notice, { people, address: telling.address })));
  const ready = written.filter((each): each is Written => 'messages' in each);
  const failed = [...written.filter((each): each is Failed => 'code' in each)];
  const refused = (await tell(tx, ready, telling)) === null ? [] : await tellOneByOne(tx, ready, telling);
  failed.push(...refused);
  for (const { notice } of failed) await postponeNotice(tx, notice, telling);
  const lost = new Set(failed.map(({ notice }) => notice));
  return { told: due.filter((notice) => !lost.has(notice)), failed };
}

type Failed = Taken['failed'][number];

function write(notice: DueNotice, letters: () => readonly Message[]): Written | Failed {
  try {
    const messages = letters();
    return messages.length === 0 ? { notice, code: 'nobody-to-tell' } : { notice, messages };
  } catch (fault) {
    return { notice, code: fault instanceof Error ? fault.name : 'fault' };
  }
}

async function tellOneByOne(tx: Tx, ready: readonly Written[], telling: Telling): Promise<readonly Failed[]> {
  const failed: Failed[] = [];
  for (const each of ready) {
    const code = await tell(tx, [each], telling);
    if (code !== null) failed.push({ notice: each.notice, code });
  }
  return failed;
}

/** Writes all of these, or puts them off, and marks them as told; or nothing: answers what the database refused them with. */
async function tell(tx: Tx, ready: readonly Written[], telling: Telling): Promise<string | null> {
  const [first] = ready;
  if (first === undefined) return null;
  return attempt(tx, async () => {
    const messages = await putOff(tx, ready);
    await putInOutbox(tx, messages, { now: first.notice.now, state: telling.state });
    const notices = ready.map(({ notice }) => notice);
    await markTold(tx, notices, telling);
  });
}
