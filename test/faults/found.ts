import { sql } from 'kysely';
import type { Tx } from '../../src/store/connect.ts';
import type { Reader } from './choices.ts';

/** One notice, and what there is of it. Instants in milliseconds since 1970. */
export interface Found {
  readonly name: string;
  readonly reader: Reader;
  readonly urgent: boolean;
  readonly tellAt: number;
  /** When the transaction began that put it in the table. */
  readonly putAt: number;
  readonly toldAt: number | null;
  /** Messages about it alone. */
  readonly messages: number;
  /** When its message was written; it must be when the notice was marked. */
  readonly writtenAt: number | null;
  readonly lines: number;
  /** Lines that say of themselves that a digest told them. */
  readonly toldLines: number;
  /** How often all the digests together speak of it. */
  readonly mentions: number;
}

export async function noticesFound(tx: Tx): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    select n.case_id || ' ' || n.key as name, split_part(n.key, '/', 3) as reader, n.urgent,
      extract(epoch from n.tell_at)::float8 * 1000 as "tellAt",
      extract(epoch from n.put_at)::float8 * 1000 as "putAt", extract(epoch from n.told_at)::float8 * 1000 as "toldAt",
      (select count(*)::int from outbox o where o.case_id = n.case_id) as messages,
      (select extract(epoch from max(o.created_at))::float8 * 1000 from outbox o where o.case_id = n.case_id) as "writtenAt",
      (select count(*)::int from digest_line l where l.case_id = n.case_id) as lines,
      (select count(*)::int from digest_line l where l.case_id = n.case_id and l.state = 'told') as "toldLines",
      (select coalesce(sum(regexp_count(o.body, n.case_id::text)), 0)::int
        from outbox o where o.kind = 'digest') as mentions
    from notice n`.execute(tx);
  return rows;
}

/** One digest. Instants in milliseconds since 1970. */
export interface DigestFound {
  readonly name: string;
  /** Null while its morning has not come. */
  readonly tellAt: number | null;
  readonly toldAt: number | null;
  readonly messages: number;
  readonly toldLines: number;
  readonly waitingLines: number;
}

export async function digestsFound(tx: Tx, mornings: ReadonlyMap<string, number>): Promise<readonly DigestFound[]> {
  const { rows } = await sql<Omit<DigestFound, 'tellAt'>>`
    select d.authority_id || ' ' || d.recipient || ' ' || d.send_at as name,
      extract(epoch from d.gathered_at)::float8 * 1000 as "toldAt",
      (select count(*)::int from outbox o where o.kind = 'digest' and o.recipient = d.recipient
        and o.created_at = d.gathered_at) as messages,
      (select count(*)::int from digest_line l where l.recipient = d.recipient and l.send_at = d.send_at
        and l.state = 'told') as "toldLines",
      (select count(*)::int from digest_line l where l.recipient = d.recipient and l.send_at = d.send_at
        and l.state = 'waiting') as "waitingLines"
    from digest d`.execute(tx);
  return rows.map((row) => ({ ...row, tellAt: mornings.get(row.name) ?? null }));
}
