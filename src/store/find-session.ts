import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Database } from './connect.ts';
import type { Person } from './people.ts';
import { type Session, later, sessionLimits } from './sessions.ts';
import { hashToken } from './token.ts';

/** What a session's token is worth now. An expired one still says whose it was, so that what they typed can be kept for them. */
export type SessionFound =
  | { readonly kind: 'live' | 'expired'; readonly session: Session; readonly person: Person }
  | { readonly kind: 'unknown' };

const shape = /^[0-9a-f]{64}$/;

/** Whose session a token is, if it is one. */
export function findSession(db: Database, token: string, now: string): Promise<SessionFound> {
  return findSessionByHash(db, hashToken(token).toString('hex'), now);
}

/** The session whose token has this hash (hexadecimal): for a form that says which session it was made for. */
export async function findSessionByHash(db: Database, hash: string, now: string): Promise<SessionFound> {
  if (!shape.test(hash)) return { kind: 'unknown' };
  const { rows } = await sql<Session & Person>`
    select (stay).authority_id as "authorityId", (stay).person_id as "personId", (stay).csrf_secret as "csrfSecret",
      (stay).created_at as "createdAt", (stay).seen_at as "seenAt", (stay).ends_at as "endsAt",
      (whose).id, (whose).name, (whose).role, (whose).agency, (whose).job_title as "jobTitle", (whose).email,
      (whose).telephone, (whose).desk, (whose).team, (whose).addresses, (whose).demonstration
    from session_found(${Buffer.from(hash, 'hex')}) where (whose).id is not null`.execute(db);
  const [found] = rows;
  if (found === undefined) return { kind: 'unknown' };
  const { authorityId, personId, csrfSecret, createdAt, seenAt, endsAt, ...person } = found;
  const session = { authorityId, personId, csrfSecret, createdAt, seenAt, endsAt };
  return { kind: isOver(session, now) ? 'expired' : 'live', session, person };
}

function isOver({ endsAt, seenAt }: Session, now: string): boolean {
  return [endsAt, later(seenAt, sessionLimits.idle)].some((end) => Temporal.Instant.compare(now, end) >= 0);
}
