import { sql } from 'kysely';
import type { Tx } from './connect.ts';

/** Where one case file stands among those that follow one another. Instants are ISO 8601. */
export interface Link {
  /** The case file that it follows. */
  readonly follows: string | null;
  readonly endedAt: string | null;
  readonly leftUndecided: boolean;
}

/** A case file that another follows, or that follows it, at any number of steps. */
export interface Relative extends Omit<Link, 'follows'> {
  /** Who was booked to chair it. */
  readonly chairPersonId: string | null;
  readonly caseId: string;
  readonly reference: string;
  readonly side: 'before' | 'after';
}

/** Keeps where a case file stands. */
export async function saveLink(tx: Tx, caseId: string, { follows, endedAt, leftUndecided }: Link): Promise<void> {
  const row = { follows, ended_at: endedAt, left_undecided: leftUndecided };
  await tx
    .insertInto('following')
    .values({ case_id: caseId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'case_id']).doUpdateSet(row))
    .execute();
}

/** The case files before this one, the nearest first, then those after it. */
export async function relativesOf(tx: Tx, caseId: string): Promise<readonly Relative[]> {
  const { rows } = await sql<Relative>`
    with recursive before as (
      select follows as case_id, 1 as steps from following where case_id = ${caseId} and follows is not null
      union all
      select following.follows, steps + 1 from before join following using (case_id) where following.follows is not null
    ), after as (
      select case_id, 1 as steps from following where follows = ${caseId}
      union all
      select following.case_id, steps + 1 from after join following on following.follows = after.case_id
    ), relative as (
      select case_id, steps, 'before' as side from before union all select case_id, steps, 'after' from after
    )
    select following.case_id as "caseId", case_file.reference, side, ended_at as "endedAt", left_undecided as "leftUndecided",
      discussion.summary ->> 'chairPersonId' as "chairPersonId"
    from relative join following using (case_id) join case_file on case_file.id = following.case_id
    left join discussion on discussion.case_id = following.case_id
    order by side desc, steps, following.case_id`.execute(tx);
  return rows;
}
