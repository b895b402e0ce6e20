import { Temporal } from 'temporal-polyfill';
import type { Database } from './connect.ts';
import { newToken, withinToken } from './token.ts';

/** Somebody's stay between signing in and signing out. Instants are ISO 8601. */
export interface Session {
  readonly authorityId: string;
  readonly personId: string;
  readonly csrfSecret: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
}

/** A session ends after half an hour unused, and after twelve hours in any case. */
export const sessionLimits = { idle: 'PT30M', absolute: 'PT12H' } as const;
const secondsBetweenTouches = 60;

/** Begins a session for a person who has just signed in; the token goes into their cookie and nowhere else. */
export async function startSession(
  db: Database,
  who: { readonly authorityId: string; readonly personId: string; readonly now: string },
): Promise<{ readonly token: string; readonly csrfSecret: string }> {
  const token = newToken();
  const csrfSecret = newToken();
  await withinToken(db, token, (tx, hash) =>
    tx
      .insertInto('session')
      .values({
        id_hash: hash,
        authority_id: who.authorityId,
        person_id: who.personId,
        csrf_secret: csrfSecret,
        created_at: who.now,
        seen_at: who.now,
        ends_at: later(who.now, sessionLimits.absolute),
      })
      .execute(),
  );
  return { token, csrfSecret };
}

/** Notes that a live session is in use, at most once a minute. */
export async function touchSession(
  db: Database,
  token: string,
  use: { readonly session: Session; readonly now: string },
): Promise<void> {
  const since = Temporal.Instant.from(use.session.seenAt).until(use.now).total('seconds');
  if (since < secondsBetweenTouches) return;
  await withinToken(db, token, (tx, hash) =>
    tx.updateTable('session').set({ seen_at: use.now }).where('id_hash', '=', hash).execute(),
  );
}

/** Ends a session at once, as signing out does. */
export async function endSession(db: Database, token: string, now: string): Promise<void> {
  await withinToken(db, token, (tx, hash) =>
    tx.updateTable('session').set({ ends_at: now }).where('id_hash', '=', hash).where('ends_at', '>', now).execute(),
  );
}

/** Removes sessions that ended more than a day ago. Row security itself picks them: nobody can name another's session. */
export async function forgetSessions(db: Database): Promise<void> {
  await db.deleteFrom('session').execute();
}

/** The instant so much later. */
export function later(instant: string, duration: string): string {
  return Temporal.Instant.from(instant).add(duration).toString();
}
