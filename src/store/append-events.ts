import { Temporal } from 'temporal-polyfill';
import type { Actor, Decided, Recorded } from '../casefile/events.ts';
import type { Tx } from './connect.ts';
import { hashEvent, type Stream } from './event-hash.ts';
import { VersionConflict } from './version-conflict.ts';

export interface Appending {
  readonly caseId: string;
  /** The version the events were decided on; 0 for a case file just begun. */
  readonly expectedVersion: number;
  readonly events: readonly Decided[];
  readonly actor: Actor;
  /** The instant of recording. */
  readonly now: string;
}

/**
 * Adds events to the end of a case file and answers them as recorded. Throws `VersionConflict` when the case file is
 * no longer at the expected version; two at once wait for each other here and the second gets it.
 */
export async function appendEvents(tx: Tx, appending: Appending): Promise<readonly Recorded[]> {
  const { caseId, expectedVersion, events } = appending;
  const { stream, head } = await lockAt(tx, caseId, expectedVersion);
  const links = chain(stream, record(appending), head);
  const last = links.at(-1);
  if (last === undefined) return [];
  await tx
    .insertInto('event')
    .values(links.map((link) => toRow(caseId, link)))
    .execute();
  await tx
    .updateTable('case_file')
    .set({ version: expectedVersion + events.length, head: last.hash })
    .where('id', '=', caseId)
    .execute();
  return links.map(({ event }) => event);
}

/** A lock on the case file that leaves its key alone, so that papers and mail that refer to it do not wait. */
async function lockAt(tx: Tx, caseId: string, expected: number): Promise<{ stream: Stream; head: Buffer | null }> {
  const file = await tx
    .selectFrom('case_file')
    .select(['authority_id as authorityId', 'version', 'head'])
    .where('id', '=', caseId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (file === undefined) throw new VersionConflict({ caseId, expected });
  if (file.version !== expected) throw new VersionConflict({ caseId, expected, actual: file.version });
  return { stream: { authorityId: file.authorityId, caseId }, head: file.head };
}

function record({ expectedVersion, events, actor, now }: Appending): readonly Recorded[] {
  const recordedAt = toMicroseconds(now);
  return events.map((event, index) => ({
    ...event,
    version: expectedVersion + index + 1,
    occurredAt: toMicroseconds(event.occurredAt ?? now),
    recordedAt,
    actor,
  }));
}

interface Link {
  readonly event: Recorded;
  readonly previous: Buffer | null;
  readonly hash: Buffer;
}

function chain(stream: Stream, events: readonly Recorded[], head: Buffer | null): readonly Link[] {
  let previous = head;
  return events.map((event) => {
    const link = { event, previous, hash: hashEvent(stream, event, previous) };
    previous = link.hash;
    return link;
  });
}

function toRow(caseId: string, { event, previous, hash }: Link) {
  return {
    case_id: caseId,
    version: event.version,
    type: event.type,
    occurred_at: event.occurredAt,
    recorded_at: event.recordedAt,
    actor: JSON.stringify(event.actor),
    data: JSON.stringify(event.data),
    previous_hash: previous,
    hash,
  };
}

/** PostgreSQL keeps microseconds; the hash must be over what will be read back. */
function toMicroseconds(instant: string): string {
  return Temporal.Instant.from(instant).round({ smallestUnit: 'microsecond', roundingMode: 'floor' }).toString();
}
