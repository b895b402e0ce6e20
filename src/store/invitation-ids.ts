import type { Tx } from './connect.ts';

/** For each of these case files the latest invitation that went to one of the addresses: a deputy's own before older ones. */
export async function invitationIds(
  tx: Tx,
  { addresses, caseIds }: { readonly addresses: readonly string[]; readonly caseIds: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  if (caseIds.length === 0 || addresses.length === 0) return new Map();
  const rows = await tx
    .selectFrom('invitation')
    .select(['case_id as caseId', 'id'])
    .where('case_id', 'in', caseIds)
    .where(
      'email',
      'in',
      addresses.map((address) => address.toLowerCase()),
    )
    .orderBy('case_id')
    .orderBy('deputy_for', (order) => order.desc().nullsFirst())
    .orderBy('id')
    .execute();
  return new Map(rows.map(({ caseId, id }) => [caseId, id]));
}
