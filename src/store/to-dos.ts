import { sql } from 'kysely';
import type { ToDo } from '../timescales/to-do.ts';
import type { Tx } from './connect.ts';
import { type Doer, owedBy, owedByAny } from './owed-by.ts';

/** Something to do, with the discussion it belongs to. */
export interface ToDoFound extends Omit<ToDo, 'owner'> {
  readonly caseId: string;
  readonly reference: string;
  readonly childrenCount: number;
  /** How soon the meeting is asked for or was authorised, an urgency of the protocol. */
  readonly urgency: string | null;
  readonly meetingStartsAt: string | null;
  /** When the clock for holding the meeting runs out. */
  readonly meetBy: string | null;
}

/** Puts what there is to do about a case file now in place of what there was. */
export async function saveToDos(tx: Tx, caseId: string, toDos: readonly ToDo[]): Promise<void> {
  await tx.deleteFrom('to_do').where('case_id', '=', caseId).execute();
  if (toDos.length === 0) return;
  await tx
    .insertInto('to_do')
    .values(toDos.map((toDo) => toRow(caseId, toDo)))
    .execute();
}

/** What somebody has to do, the soonest due first and what has no limit last. One index scan for each way of owing it. */
export async function toDosFor(tx: Tx, doer: Doer, limit: number): Promise<readonly ToDoFound[]> {
  const { rows } = await sql<ToDoFound>`
    select t.case_id as "caseId", c.reference, coalesce(d.children_count, 0) as "childrenCount",
      d.summary ->> 'urgency' as urgency, d.starts_at as "meetingStartsAt", d.meet_by as "meetBy", t.key, t.kind,
      t.subject, t.title, t.clauses, t.started_at as "startedAt", t.due_at as "dueAt", t.warn_seconds as "warnSeconds",
      t.unexplained
    from (
      select owed.* from unnest(${owedByAny(doer)}::text[]) as mine (owed_by) cross join lateral (
        select * from to_do where owed_by = mine.owed_by order by due_at limit ${limit}) as owed
      union all
      (select * from to_do where owed_by_role = ${doer.desk === null ? doer.role : null} order by due_at limit ${limit})
    ) as t
    join case_file as c on c.id = t.case_id
    left join discussion as d on d.case_id = t.case_id
    order by t.due_at, c.reference, t.key limit ${limit}`.execute(tx);
  return rows;
}

function toRow(caseId: string, toDo: ToDo) {
  return {
    case_id: caseId,
    key: toDo.key,
    kind: toDo.kind,
    subject: toDo.subject,
    title: toDo.title,
    clauses: toDo.clauses,
    owed_by: owedBy(toDo.owner),
    owed_by_role: toDo.owner.kind === 'desk' ? toDo.owner.role : null,
    started_at: toDo.startedAt,
    due_at: toDo.dueAt,
    warn_seconds: toDo.warnSeconds,
    unexplained: toDo.unexplained,
  };
}
