import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './connect.ts';
import { type Discussion, discussionColumns } from './discussions.ts';

/** Whose discussions: everybody's in the authority, a desk's, a member of staff's, or those to which addresses were invited. */
export type Whose =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'desk'; readonly desk: string }
  | { readonly kind: 'staff'; readonly personId: string }
  | { readonly kind: 'invited'; readonly addresses: readonly string[] };

/** Where the last page ended: give it back to go on from there. */
export interface Cursor {
  readonly at: string;
  readonly caseId: string;
}

export interface ListAsked {
  readonly whose: Whose;
  /** Discussions that somebody still has to act on, or the past ones. */
  readonly open: boolean;
  readonly after: Cursor | null;
  readonly limit: number;
}

export interface DiscussionsListed {
  readonly discussions: readonly Discussion[];
  readonly next: Cursor | null;
}

/** A page of discussions, the newest first: by when they were begun, or for the invited by when the meeting is. */
export async function listDiscussions(tx: Tx, asked: ListAsked): Promise<DiscussionsListed> {
  const found = await sql<Cursor>`select distinct at, "caseId" from (${sourcesOf(asked)}) as found
    order by at desc, "caseId" limit ${asked.limit + 1}`.execute(tx);
  const page = found.rows.slice(0, asked.limit);
  const byId = await discussionsById(tx, page);
  return {
    discussions: page.flatMap(({ caseId }) => byId.get(caseId) ?? []),
    next: found.rows.length > asked.limit ? (page.at(-1) ?? null) : null,
  };
}

/** One index scan for each way a discussion can be somebody's, each no longer than the page. */
function sourcesOf(asked: ListAsked): RawBuilder<unknown> {
  const { whose } = asked;
  if (whose.kind === 'invited') {
    return sql`select invited.* from unnest(${whose.addresses}::text[]) as mine (email) cross join lateral (
      select starts_at as at, case_id as "caseId" from invitation
      where email = mine.email and is_open = ${asked.open} and ${after(asked.after, 'starts_at')}
      order by starts_at desc, case_id limit ${asked.limit + 1}) as invited`;
  }
  const conditions = conditionsOf(whose).map(
    (condition) => sql`(select begun_at as at, case_id as "caseId" from discussion
      where ${condition} and is_open = ${asked.open} and ${after(asked.after, 'begun_at')}
      order by begun_at desc, case_id limit ${asked.limit + 1})`,
  );
  return sql.join(conditions, sql` union all `);
}

function conditionsOf(whose: Exclude<Whose, { readonly kind: 'invited' }>): readonly RawBuilder<unknown>[] {
  switch (whose.kind) {
    case 'everyone':
      return [sql`true`];
    case 'desk':
      return [sql`desk = ${whose.desk}`];
    case 'staff':
      return ['social_worker_id', 'team_manager_id', 'service_manager_id'].map(
        (column) => sql`${sql.ref(column)} = ${whose.personId}`,
      );
  }
}

/** The first comparison bounds the scan, the second settles those begun at the same instant. */
function after(cursor: Cursor | null, column: string): RawBuilder<unknown> {
  if (cursor === null) return sql`true`;
  const at = sql.ref(column);
  return sql`(${at} <= ${cursor.at} and (${at} < ${cursor.at} or case_id > ${cursor.caseId}))`;
}

async function discussionsById(tx: Tx, page: readonly Cursor[]): Promise<ReadonlyMap<string, Discussion>> {
  if (page.length === 0) return new Map();
  const ids = page.map(({ caseId }) => caseId);
  const rows = await tx.selectFrom('discussion').select(discussionColumns).where('case_id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.caseId, row]));
}
