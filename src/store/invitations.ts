import { sql } from 'kysely';
import type { InvitationAnswer } from '../casefile/invitation/invitation.ts';
import type { Tx } from './connect.ts';

/** An invitation as lists show it. `email` is lower case. */
export interface InvitationLine {
  readonly id: string;
  readonly caseId: string;
  readonly email: string;
  readonly role: string;
  readonly agency: string;
  readonly name: string;
  readonly mandatory: boolean;
  readonly deputyFor: string | null;
  readonly answer: InvitationAnswer['kind'] | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelled: boolean;
}

export interface InvitationFound extends InvitationLine {
  readonly reference: string;
}

/** Puts the invitations of a case file as they are now in place of those before. Save the discussion first: they are open as it is. */
export async function saveInvitations(tx: Tx, caseId: string, lines: readonly InvitationLine[]): Promise<void> {
  await tx.deleteFrom('invitation').where('case_id', '=', caseId).execute();
  if (lines.length === 0) return;
  const discussion = await tx
    .selectFrom('discussion')
    .select('is_open')
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  await tx
    .insertInto('invitation')
    .values(lines.map((line) => ({ ...toRow(caseId, line), is_open: discussion?.is_open ?? true })))
    .execute();
}

/** Standing invitations to any of these addresses for meetings that end after `from`, the next first. */
export async function invitationsFor(
  tx: Tx,
  asked: { readonly addresses: readonly string[]; readonly from: string; readonly limit: number },
): Promise<readonly InvitationFound[]> {
  const { rows } = await sql<InvitationFound>`
    select i.id, i.case_id as "caseId", i.email, i.role, i.agency, i.name, i.mandatory, i.deputy_for as "deputyFor",
      i.answer, i.starts_at as "startsAt", i.ends_at as "endsAt", i.cancelled, c.reference
    from unnest(${lowerCased(asked.addresses)}::text[]) as mine (email)
    cross join lateral (
      select * from invitation where email = mine.email and is_open and not cancelled
        and starts_at > ${asked.from}::timestamptz - interval '24 hours' and ends_at > ${asked.from}
      order by starts_at limit ${asked.limit}
    ) as i
    join case_file as c on c.id = i.case_id
    order by i.starts_at, c.reference, i.id limit ${asked.limit}`.execute(tx);
  return rows;
}

const lowerCased = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.map((address) => address.toLowerCase())),
];

function toRow(caseId: string, line: InvitationLine) {
  return {
    id: line.id,
    case_id: caseId,
    email: line.email.toLowerCase(),
    role: line.role,
    agency: line.agency,
    name: line.name,
    mandatory: line.mandatory,
    deputy_for: line.deputyFor,
    answer: line.answer,
    starts_at: line.startsAt,
    ends_at: line.endsAt,
    cancelled: line.cancelled,
  };
}
