import { sql } from 'kysely';
import type { Duty } from '../timescales/duty.ts';
import type { Owner } from '../timescales/owner.ts';
import { phaseOf } from '../timescales/phase.ts';
import type { Tx } from './connect.ts';
import type { Discussion } from './discussions.ts';
import { owedBy } from './owed-by.ts';

/** A duty with whoever answers for it in this case file. */
export type OwedDuty = Duty & { readonly owedBy: Owner };

type Of = Pick<Discussion, 'caseId' | 'isOpen' | 'desk' | 'socialWorkerId' | 'teamManagerId' | 'serviceManagerId'>;

/**
 * Puts the duties of a discussion as the record now gives them in place of those before. A duty that is as it was is
 * not written again: most events change one or two of thirty.
 */
export async function saveDuties(tx: Tx, of: Of, duties: readonly OwedDuty[]): Promise<void> {
  const keys = duties.map(({ key }) => key);
  await sql`delete from duty where case_id = ${of.caseId} and key <> all(${keys}::text[])`.execute(tx);
  const rows = duties.map((duty) => ({ ...whose(of, duty), ...clock(duty), ...words(duty) }));
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const columnsOf = (table: string) => sql.join(names.map((name) => sql.ref(`${table}.${name}`)));
  await sql`insert into duty (${columns})
    select ${columns} from jsonb_populate_recordset(null::duty, ${JSON.stringify(rows)}::jsonb)
    on conflict (authority_id, case_id, key) do update set (${columns}) = row (${columnsOf('excluded')})
    where (${columnsOf('duty')}) is distinct from (${columnsOf('excluded')})`.execute(tx);
}

const whose = (of: Of, duty: OwedDuty) => ({
  case_id: of.caseId,
  key: duty.key,
  rule: ruleOf(duty),
  subject: duty.subject,
  phase: phaseOf(duty, of),
  owner_role: duty.owner,
  owed_by: owedBy(duty.owedBy),
  owed_by_role: duty.owedBy.kind === 'desk' ? duty.owedBy.role : null,
  desk: of.desk,
  social_worker_id: of.socialWorkerId,
  team_manager_id: of.teamManagerId,
  service_manager_id: of.serviceManagerId,
});

/** The protocol's name for it, without whom it is for. */
const ruleOf = ({ key }: Duty): string => key.split(':', 1)[0] ?? key;

const clock = (duty: Duty) => ({
  needed: duty.needed,
  is_right: duty.window,
  started_at: duty.startedAt,
  started_by: duty.startedBy,
  start_recorded_at: duty.startRecordedAt,
  due_at: duty.dueAt,
  warn_seconds: duty.warnSeconds,
  target_at: duty.targetAt,
  expected_at: duty.expectedAt,
  ended_at: duty.endedAt,
  ended_by: duty.endedBy,
  end_recorded_at: duty.endRecordedAt,
  earlier: duty.earlier,
  compared: duty.compared,
});

const words = (duty: Duty) => ({
  title: duty.title,
  clauses: duty.clauses,
  within: duty.within,
  assumed: duty.assumed,
  because: duty.because,
  refusal: duty.refusal,
  reason: duty.reason,
});
