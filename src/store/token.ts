import { createHash, randomBytes } from 'node:crypto';
import type { Database, Tx } from './connect.ts';
import { withinSetting } from './within-authority.ts';

const shape = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits for a cookie or a link. Only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The hash under which a token's row is kept. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Does `work` in one transaction that sees the row of this token and no other; null for what cannot be a token. */
export async function withinToken<Result>(
  db: Database,
  token: string,
  work: (tx: Tx, hash: Buffer) => Promise<Result>,
): Promise<Result | null> {
  if (!shape.test(token)) return null;
  const hash = hashToken(token);
  return await withinSetting(db, { name: 'convenor.token', value: hash.toString('hex') }, (tx) => work(tx, hash));
}
