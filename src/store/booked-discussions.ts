import type { Tx } from './connect.ts';
import { type Discussion, discussionColumns } from './discussions.ts';

/** The discussions whose meeting is booked and begins from one instant until before another, in order. */
export function bookedDiscussions(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly Discussion[]> {
  return tx
    .selectFrom('discussion')
    .select(discussionColumns)
    .where('status', '=', 'booked')
    .where('starts_at', '>=', from)
    .where('starts_at', '<', to)
    .orderBy('starts_at')
    .orderBy('case_id')
    .execute();
}
