import { sql } from 'kysely';
import type { House } from '../../../src/application/house.ts';
import { withinAuthority } from '../../../src/store/within-authority.ts';

const tables = [
  ...[
    'case_file',
    'event',
    'paper',
    'document',
    'discussion',
    'slot',
    'invitation',
    'to_do',
    'notice',
    'outbox',
    'idempotency',
    'diary',
    'diary_hours',
    'diary_absence',
    'duty_rota',
  ],
];

/**
 * A fingerprint of everything an authority's record says, whoever looked at it: the same before and after means nothing
 * was written. It is made of which transaction wrote each row and where, not of the words, which would take long.
 */
export const fingerprint = (
  { db }: Pick<House, 'db'>,
  { authorityId = 'bradford', but = '' }: { readonly authorityId?: string; readonly but?: string } = {},
): Promise<string> =>
  withinAuthority(db, authorityId, async (tx) => {
    const parts: string[] = [];
    for (const table of tables.filter((each) => each !== but)) {
      const { rows } = await sql<{ says: string }>`
        select count(*) || ' ' || coalesce(bit_xor(hashtextextended(xmin || ' ' || ctid::text, 0)), 0) as says
        from ${sql.table(table)}`.execute(tx);
      parts.push(`${table}: ${rows[0]?.says ?? ''}`);
    }
    return parts.join('\n');
  });

/** How many events, letters and documents an authority's record has. */
export const countsIn = ({ db }: Pick<House, 'db'>): Promise<readonly number[]> =>
  withinAuthority(db, 'bradford', async (tx) => {
    const counts: number[] = [];
    for (const table of ['case_file', 'event', 'paper', 'document', 'outbox'])
      counts.push(
        (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)).rows[0]?.n ?? 0,
      );
    return counts;
  });

/** How many looks, done or refused, the access log has of a case file. */
export const looksLogged = (
  { db }: Pick<House, 'db'>,
  caseId: string,
  which: 'all' | 'refused' = 'all',
): Promise<number> =>
  withinAuthority(db, 'bradford', async (tx) => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from access_log
      where case_id = ${caseId} and what like ${which === 'all' ? '%' : 'refused:%'}`.execute(tx);
    return rows[0]?.n ?? 0;
  });
