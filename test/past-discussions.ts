import { sql } from 'kysely';
import type { Database } from '../src/store/connect.ts';
import { withinAuthority } from '../src/store/within-authority.ts';

export interface Past {
  /** They are numbered: the first and the last. */
  readonly from: number;
  readonly to: number;
  /** The instant an hour after the latest of them. */
  readonly before?: string;
  /** How many events each has. */
  readonly events?: number;
}

/**
 * Fills an authority with past discussions, one an hour backwards: each with its slot, an invitation, duties that are over, a notice told,
 * a message, looks, events, papers, and minutes that the police have not read. Needs the owner's connection. The
 * planner's statistics are brought up to date.
 */
export async function addPastDiscussions(db: Database, authorityId: string, past: Past): Promise<void> {
  const { from, to, before = '2026-11-01T09:00Z', events = 1 } = past;
  await withinAuthority(db, authorityId, async (tx) => {
    await sql`create temporary table past on commit drop as
      select n, gen_random_uuid() as id, 'PAST-' || n as reference,
        ${sql.lit(before)}::timestamptz - n * interval '1 hour' as at
      from generate_series(${sql.lit(from)}, ${sql.lit(to)}) as n`.execute(tx);
    for (const statement of statements(authorityId, events)) await statement.execute(tx);
  });
  await sql`vacuum analyze`.execute(db);
}

function statements(authorityId: string, events: number) {
  const a = sql.lit(authorityId);
  return [
    sql`insert into case_file (authority_id, id, reference, version, head, begun_at)
      select ${a}, id, reference, ${sql.lit(events)}, sha256('x'), at from past`,
    sql`insert into event (authority_id, case_id, version, type, occurred_at, recorded_at, actor, data, previous_hash, hash)
      select ${a}, id, v, 'RequestBegun', at, at, '{}', '{}', case when v > 1 then sha256('x') end, sha256('x')
      from past, generate_series(1, ${sql.lit(events)}) as v`,
    sql`insert into paper (authority_id, case_id, key, version, fields, saved_at, saved_by)
      select ${a}, id, 'area/' || k, v, '{}', at, 'x' from past, generate_series(1, 2) k, generate_series(1, 2) v`,
    sql`insert into discussion (authority_id, case_id, reference, status, is_open, desk, urgency, case_type, children_count,
        summary, begun_at, meet_by, starts_at, ends_at, booked_at, social_worker_id, team_manager_id, service_manager_id,
        updated_version)
      select ${a}, id, reference, 'closed', false, case when n % 500 = 0 then 'west' else 'east' end,
      'within-24-hours', null, 1, '{}', at, at, at, at, at, 'sw-' || n % 500, 'tm-1', 'sm-1', 1 from past`,
    sql`insert into slot (authority_id, desk, starts_at, ends_at, case_id)
      select ${a}, 'east', at, at + interval '1 hour', id from past`,
    sql`insert into invitation (authority_id, id, case_id, email, role, agency, name, mandatory, deputy_for, answer, starts_at,
        ends_at, cancelled, is_open)
      select ${a}, 'i', id, 'police@police.example.org', 'police', 'police', 'Police', true, null,
      'accept', at, at, false, false from past`,
    sql`insert into to_do (authority_id, case_id, key, kind, subject, title, clauses, owed_by, warn_seconds)
      select ${a}, id, 'read-minutes:i', 'read-minutes', 'i', 'Read the minutes', '{}',
        'address police@police.example.org', 0 from past`,
    sql`insert into duty (authority_id, case_id, key, rule, phase, title, clauses, owner_role, owed_by, within, needed,
        is_right, assumed, started_at, due_at, warn_seconds, ended_at, earlier, reason, desk, team_manager_id)
      select ${a}, id, phase, phase, phase, 'Hold it', '{}', 'team-manager', 'person tm-1', '{"elapsed":"PT1H"}', true,
        phase = 'aside', false, at, at, 0, at, '[]', 'Ill.', 'east', 'tm-1'
      from past, unnest(array['met', 'explained', 'aside']) as phase`,
    sql`insert into notice (authority_id, case_id, key, step, owner, word, title, clauses, due_at, tell_at, try_at, told_at)
      select ${a}, id, 'meeting-held/late', 'late', '{"kind":"person","personId":"sw-1"}', 'w', 'Hold it', '{}', at, at,
        at, at from past`,
    sql`insert into outbox (authority_id, id, case_id, recipient, subject, body, kind, dedupe_key, created_at, state)
      select ${a}, id, id, 'x@example.org', 'x', 'x', 'x', id, at, 'kept' from past`,
    sql`insert into access_log (authority_id, at, person_id, person_name, role, case_id, what, page)
      select ${a}, at, 'x', 'x', 'x', id, 'x', 'x' from past, generate_series(1, 3)`,
    sql`insert into idempotency select ${a}, 'sw-1', id, '{}', at from past`,
  ];
}
