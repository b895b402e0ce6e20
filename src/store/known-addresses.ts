import { sql } from 'kysely';
import type { KnownAddresses } from '../casefile/invitation/address-look.ts';
import type { Tx } from './connect.ts';

interface Found {
  readonly vouched: readonly string[];
  readonly used: readonly string[];
  readonly domains: readonly string[];
}

/** What the authority in sight knows of these addresses. */
export async function knownAddresses(tx: Tx, emails: readonly string[]): Promise<KnownAddresses> {
  const asked = emails.map((email) => email.trim().toLowerCase());
  const { rows } = await sql<Found>`
    with ours as materialized (
      select lower(email) as email from contact
      union select address from person, unnest(addresses) as address
    )
    select
      array(select email from ours where email = any(${asked}::text[])) as vouched,
      array(select distinct email from invitation where email = any(${asked}::text[])) as used,
      array(select distinct split_part(email, '@', 2) from ours) as domains`.execute(tx);
  const [found] = rows;
  return { vouched: new Set(found?.vouched), used: new Set(found?.used), domains: new Set(found?.domains) };
}
