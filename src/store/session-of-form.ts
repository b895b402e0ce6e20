import type { Database } from './connect.ts';
import { type SessionFound, foundAt, readSession } from './sessions.ts';
import { withinSetting } from './within-authority.ts';

const shape = /^[0-9a-f]{64}$/;

/** The session whose token has this hash (hexadecimal): for a form that says which session it was made for. */
export async function findSessionByHash(db: Database, hash: string, now: string): Promise<SessionFound> {
  if (!shape.test(hash)) return { kind: 'unknown' };
  const setting = { name: 'convenor.token', value: hash } as const;
  return foundAt(await withinSetting(db, setting, (tx) => readSession(tx, Buffer.from(hash, 'hex'))), now);
}
