import type { Tx } from './connect.ts';
import type { Json } from './json.ts';

/** One discussion as lists and boards show it: no names of the family, only what tells one card from another. */
export interface Discussion {
  readonly caseId: string;
  readonly reference: string;
  readonly status: string;
  /** Whether somebody still has to do something about it; past discussions are never read by pages about the present. */
  readonly isOpen: boolean;
  readonly desk: string | null;
  readonly urgency: string | null;
  readonly caseType: string | null;
  readonly childrenCount: number;
  readonly summary: { readonly [key: string]: Json };
  readonly begunAt: string;
  readonly meetBy: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly bookedAt: string | null;
  readonly socialWorkerId: string | null;
  readonly teamManagerId: string | null;
  readonly serviceManagerId: string | null;
  readonly updatedVersion: number;
}

export const discussionColumns = [
  'discussion.case_id as caseId',
  'discussion.reference',
  'discussion.status',
  'discussion.is_open as isOpen',
  'discussion.desk',
  'discussion.urgency',
  'discussion.case_type as caseType',
  'discussion.children_count as childrenCount',
  'discussion.summary',
  'discussion.begun_at as begunAt',
  'discussion.meet_by as meetBy',
  'discussion.starts_at as startsAt',
  'discussion.ends_at as endsAt',
  'discussion.booked_at as bookedAt',
  'discussion.social_worker_id as socialWorkerId',
  'discussion.team_manager_id as teamManagerId',
  'discussion.service_manager_id as serviceManagerId',
  'discussion.updated_version as updatedVersion',
] as const;

/** Puts the discussion's row as it is now in place of the one before. */
export async function saveDiscussion(tx: Tx, discussion: Discussion): Promise<void> {
  const row = toRow(discussion);
  await tx
    .insertInto('discussion')
    .values(row)
    .onConflict((conflict) => conflict.columns(['authority_id', 'case_id']).doUpdateSet(row))
    .execute();
}

/** Requests waiting for a slot, at one desk or (null) at all of them, the most pressing first. */
export function waitingDiscussions(tx: Tx, desk: string | null): Promise<readonly Discussion[]> {
  return tx
    .selectFrom('discussion')
    .select(discussionColumns)
    .where('status', '=', 'waiting')
    .$if(desk !== null, (query) => query.where('desk', '=', desk))
    .orderBy('meet_by')
    .orderBy('case_id')
    .execute();
}

function toRow(discussion: Discussion) {
  return {
    case_id: discussion.caseId,
    reference: discussion.reference,
    status: discussion.status,
    is_open: discussion.isOpen,
    desk: discussion.desk,
    urgency: discussion.urgency,
    case_type: discussion.caseType,
    children_count: discussion.childrenCount,
    summary: JSON.stringify(discussion.summary),
    begun_at: discussion.begunAt,
    meet_by: discussion.meetBy,
    starts_at: discussion.startsAt,
    ends_at: discussion.endsAt,
    booked_at: discussion.bookedAt,
    social_worker_id: discussion.socialWorkerId,
    team_manager_id: discussion.teamManagerId,
    service_manager_id: discussion.serviceManagerId,
    updated_version: discussion.updatedVersion,
  };
}
