import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { EventRow } from './event-types.ts';

/** The stream an event belongs to, as its hash binds it. */
export interface Stream {
  readonly authorityId: string;
  readonly caseId: string;
}

/** SHA-256 over the event, its stream and the hash of the event before it (null for the first). */
export function hashEvent(stream: Stream, event: EventRow, previous: Buffer | null): Buffer {
  const { authorityId, caseId } = stream;
  const { version, type, occurredAt, recordedAt, actor, data } = event;
  const previousHash = previous?.toString('hex') ?? null;
  const bound = { authorityId, caseId, version, type, occurredAt, recordedAt, actor, data, previousHash };
  return createHash('sha256').update(canonicalJson(bound)).digest();
}
