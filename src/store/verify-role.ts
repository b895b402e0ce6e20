import type pg from 'pg';
import type { DatabaseRole } from './settings.ts';

/** A connection whose user could look past row security, or is not in the role it was opened for. */
export class WrongDatabaseRole extends Error {
  override readonly name = 'WrongDatabaseRole';

  constructor(user: string, role: DatabaseRole) {
    super(
      `The database user "${user}" may not serve as convenor_${role}: it could look past row security, or lacks that role. See DATABASE_URL in README.`,
    );
  }
}

const question = `
  select current_user as "user",
    not (rolsuper or rolbypassrls) and pg_has_role(oid, $1, 'USAGE')
      and coalesce((select not pg_has_role(r.oid, relowner, 'MEMBER') from pg_class
        where oid = to_regclass('public.event')), true) as fits,
    set_config('TimeZone', 'UTC', false) as zone
  from pg_roles r where rolname = current_user`;

/**
 * Settles a new connection's time zone and makes sure of its user. The owner is exempt: it migrates before there are
 * roles. Throws `WrongDatabaseRole`.
 */
export async function verifyRole(client: pg.ClientBase, role: DatabaseRole): Promise<void> {
  if (role === 'owner') {
    await client.query(`set time zone 'UTC'`);
    return;
  }
  const { rows } = await client.query<{ user: string; fits: boolean }>(question, [`convenor_${role}`]);
  const [answer] = rows;
  if (answer?.fits !== true) throw new WrongDatabaseRole(answer?.user ?? 'unknown', role);
}
