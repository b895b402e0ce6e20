import { sql } from 'kysely';
import type { Duty } from '../timescales/duty.ts';
import { stateAt } from '../timescales/state-at.ts';
import type { Tx } from './connect.ts';

/** A duty with who in particular owes it: a person, else an address, else whoever has the role at the desk, if there is one. */
export interface OwedDuty extends Duty {
  readonly ownerPersonId: string | null;
  readonly ownerAddress: string | null;
  readonly desk: string | null;
}

export interface DutyFound extends OwedDuty {
  readonly caseId: string;
  readonly reference: string;
}

/** Somebody whose duties are asked for: all that makes a duty theirs. */
export interface Owner {
  readonly personId: string;
  readonly role: string;
  readonly desk: string | null;
  readonly addresses: readonly string[];
}

/** Puts the duties of a case file as they are now in place of those before. */
export async function saveDuties(tx: Tx, caseId: string, duties: readonly OwedDuty[]): Promise<void> {
  await tx.deleteFrom('duty').where('case_id', '=', caseId).execute();
  if (duties.length === 0) return;
  await tx
    .insertInto('duty')
    .values(duties.map((duty) => toRow(caseId, duty)))
    .execute();
}

/**
 * The duties somebody owes whose clock is running, with their state now, the most pressing first. A window that has
 * closed is nobody's duty any more. One index scan for each way of owing, none longer than `limit`.
 */
export async function dutiesFor(
  tx: Tx,
  owner: Owner,
  asked: { readonly now: string; readonly limit: number },
): Promise<readonly DutyFound[]> {
  const running = sql`duty.owed_by = mine.owed_by and needed and started_at is not null and ended_at is null`;
  const { rows } = await sql<Omit<DutyFound, 'state'>>`
    select d.case_id as "caseId", c.reference, d.key, d.title, d.clauses, d.owner_role as owner,
      d.owner_person_id as "ownerPersonId", d.owner_address as "ownerAddress", d.desk, d.subject,
      d.started_at as "startedAt", d.started_by as "startedBy", d.due_at as "dueAt", d.ended_at as "endedAt", d.needed,
      d.warn_seconds as "warnSeconds", d.within, d.is_window as window, d.refusal, d.reason, d.assumed
    from unnest(${owedBy(owner)}::text[]) as mine (owed_by)
    cross join lateral (
      (select * from duty where ${running} and is_window = false order by due_at limit ${asked.limit})
      union all
      (select * from duty where ${running} and is_window = true and due_at > ${asked.now} order by due_at limit ${asked.limit})
    ) as d
    join case_file as c on c.id = d.case_id
    order by d.due_at, c.reference, d.key limit ${asked.limit}`.execute(tx);
  return rows.map((row) => ({ ...row, state: stateAt(row, asked.now) }));
}

/** As the generated column `duty.owed_by` puts it. */
function owedBy({ personId, role, desk, addresses }: Owner): readonly string[] {
  return [
    `person ${personId}`,
    `role ${role}`,
    ...(desk === null ? [] : [`role ${role} at ${desk}`]),
    ...new Set(addresses.map((address) => `address ${address.toLowerCase()}`)),
  ];
}

function toRow(caseId: string, duty: OwedDuty) {
  return {
    case_id: caseId,
    key: duty.key,
    title: duty.title,
    clauses: duty.clauses,
    owner_role: duty.owner,
    owner_person_id: duty.ownerPersonId,
    owner_address: duty.ownerAddress?.toLowerCase() ?? null,
    desk: duty.desk,
    subject: duty.subject,
    started_at: duty.startedAt,
    started_by: duty.startedBy,
    due_at: duty.dueAt,
    ended_at: duty.endedAt,
    needed: duty.needed,
    warn_seconds: duty.warnSeconds,
    within: JSON.stringify(duty.within),
    is_window: duty.window,
    refusal: duty.refusal,
    reason: duty.reason,
    assumed: duty.assumed,
  };
}
