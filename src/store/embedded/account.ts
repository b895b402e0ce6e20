import { existsSync, readFileSync, statSync } from 'node:fs';

/** The account PostgreSQL runs under; null is our own. */
export type Account = { readonly uid: number; readonly gid: number } | null;

/**
 * PostgreSQL refuses to run as root, so as root it gets an account without privileges:
 * the one that owns the data already, otherwise the first of these that the machine has.
 */
export function chooseAccount(clusterFolder: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = existsSync(clusterFolder) ? statSync(clusterFolder) : undefined;
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const [, , uid, gid] = known.find((fields) => fields[0] === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL cannot run as root and this machine has no account "nobody": set DATABASE_URL instead.');
}
