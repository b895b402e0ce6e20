import { sql } from 'kysely';
import { saveAuthority } from '../src/store/authorities.ts';
import { beginCaseFile } from '../src/store/case-files.ts';
import type { Database } from '../src/store/connect.ts';
import { saveNotices } from '../src/store/notices.ts';
import { withinAuthority } from '../src/store/within-authority.ts';

export const authorities = ['westmoor', 'eastmoor', 'northmoor', 'southmoor', 'midmoor'] as const;

const noticesEach = 5;

export async function openAuthorities(owner: Database): Promise<void> {
  for (const id of authorities) await saveAuthority(owner, { id, name: id });
}

/** Fills the authorities with so many notices that lie between an hour and a month ahead. */
export async function fillNotices(owner: Database, notices: number): Promise<void> {
  const at = sql`now() + interval '1 hour' + random() * interval '30 days'`;
  for (const authority of authorities)
    await insertNotices(owner, authority, { notices: notices / authorities.length, at });
  await sql`vacuum analyze`.execute(owner);
}

/** Puts notices there that fall due at random instants within so many seconds. Nobody is called for them. */
export async function layLying(
  owner: Database,
  { notices, seconds }: { readonly notices: number; readonly seconds: number },
): Promise<void> {
  const at = sql`now() + random() * ${sql.lit(seconds)} * interval '1 second'`;
  for (const authority of authorities)
    await insertNotices(owner, authority, { notices: notices / authorities.length, at });
}

async function insertNotices(
  owner: Database,
  authority: string,
  { notices, at }: { readonly notices: number; readonly at: ReturnType<typeof sql> },
): Promise<void> {
  await withinAuthority(
    owner,
    authority,
    async (tx) => {
      await sql`create temporary table filled on commit drop as
        select gen_random_uuid() as id from generate_series(1, ${sql.lit(Math.ceil(notices / noticesEach))})`.execute(
        tx,
      );
      await sql`insert into case_file (id, reference, version, head, begun_at)
        select id, 'SD-' || id, 1, sha256('x'), now() from filled`.execute(tx);
      await sql`insert into notice (case_id, key, step, urgent, owner, subject, word, title, clauses, due_at, tell_at, try_at)
        select id, 'duty-' || n, 'late', true, jsonb_build_object('kind', 'address', 'address', 'agency-' || n || '@example.org'),
          'inv', 'meeting', 'Hold the meeting', '{BR-014}', at, at, at
        from filled, generate_series(1, ${sql.lit(noticesEach)}) as n, lateral (select ${at} + n * interval '0 s' as at) as t`.execute(
        tx,
      );
    },
    { statement: '120s', idle: '120s' },
  );
}

/** Puts notices into the table the way the web does, calling the watch. */
export function layDue(
  web: Database,
  authority: string,
  { notices, inSeconds }: { readonly notices: number; readonly inSeconds: number },
): Promise<void> {
  return withinAuthority(web, authority, async (tx) => {
    const { rows } = await sql<{ at: string }>`select now() + ${inSeconds} * interval '1 second' as at`.execute(tx);
    const at = rows[0]?.at ?? '';
    const { caseId } = await beginCaseFile(tx, at);
    await saveNotices(tx, caseId, {
      word: 'meeting',
      notices: Array.from({ length: notices }, (_, number) => ({
        ...{
          key: `duty-${String(number)}/late/${at}`,
          step: 'late' as const,
          urgent: true,
          title: 'Hold it',
          clauses: [],
        },
        ...{ owner: { kind: 'address' as const, address: 'police@example.org' } },
        ...{ subject: 'inv', dueAt: at, tellAt: at },
      })),
    });
  });
}

/** How many notices are due by now, or will be within seconds, and not told. */
export async function untold(owner: Database): Promise<number> {
  const counts = authorities.map((authority) =>
    withinAuthority(owner, authority, async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from notice
        where told_at is null and try_at < now() + interval '1 minute'`.execute(tx);
      return rows[0]?.n ?? 0;
    }),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** How late each notice was told, in seconds: from when it could be until the transaction began that told it. */
export async function latenesses(owner: Database): Promise<readonly number[]> {
  const { rows } = await sql<{ seconds: number }>`select seconds from told_lately()`.execute(owner);
  return rows.map(({ seconds }) => seconds);
}
