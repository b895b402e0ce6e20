import type { Tx } from './connect.ts';

/** A telephone number that somebody set for a contact of the protocol. */
export interface DutyNumber {
  readonly contact: string;
  readonly telephone: string;
  readonly setByName: string;
  /** ISO instant. */
  readonly setAt: string;
}

/** The numbers that count now, by contact; one that was taken away is not among them. */
export async function dutyNumbers(tx: Tx): Promise<ReadonlyMap<string, DutyNumber>> {
  const rows = await tx
    .selectFrom('duty_number')
    .distinctOn('contact')
    .select(['contact', 'telephone', 'set_by_name as setByName', 'set_at as setAt'])
    .orderBy('contact')
    .orderBy('position', 'desc')
    .execute();
  return new Map(rows.filter(({ telephone }) => telephone !== '').map((row) => [row.contact, row]));
}

/** Sets a number, or takes it away with an empty one. */
export async function setDutyNumber(
  tx: Tx,
  { contact, telephone, setByName, setAt, setBy }: DutyNumber & { readonly setBy: string },
): Promise<void> {
  await tx
    .insertInto('duty_number')
    .values({ contact, telephone, set_by: setBy, set_by_name: setByName, set_at: setAt })
    .execute();
}
