import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import * as sought from '../store/find-session.ts';
import * as kept from '../store/sessions.ts';
import type { House } from './house.ts';
import { personOf } from './people.ts';
import type { Person } from './person.ts';

/** Somebody's stay between signing in and signing out. */
export interface Session {
  /** Names the session without giving its secret away. */
  readonly id: string;
  readonly person: Person;
  readonly csrfSecret: string;
}

/** A lapsed session still says whose it was, so that what they typed can be kept for them. */
export type SessionFound =
  | { readonly kind: 'live'; readonly session: Session }
  | { readonly kind: 'lapsed'; readonly session: Session }
  | { readonly kind: 'none' };

const idOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const stayOf = (id: string, found: sought.SessionFound): SessionFound => {
  if (found.kind === 'unknown') return { kind: 'none' };
  const { authorityId, csrfSecret } = found.session;
  const session = { id, person: personOf(authorityId, found.person), csrfSecret };
  return { kind: found.kind === 'live' ? 'live' : 'lapsed', session };
};

/** Starts a session and gives the secret for its cookie. */
export const startSession = async ({ db, clock }: House, person: Person): Promise<string> => {
  const who = { authorityId: person.authorityId, personId: person.id, now: clock().toString() };
  return (await kept.startSession(db, who)).token;
};

/** The session of a cookie's secret. Finding a live one counts as using it. */
export const findSession = async (house: House, token: string): Promise<SessionFound> => {
  const now = house.clock().toString();
  const found = await sought.findSession(house.db, token, now);
  if (found.kind === 'live') await kept.touchSession(house.db, token, { session: found.session, now });
  return stayOf(idOf(token), found);
};

/** Ends the session of a cookie's secret, as signing out does. */
export const endSession = async ({ db, clock }: House, token: string): Promise<void> =>
  kept.endSession(db, token, clock().toString());

/** The token that a form of this session carries: which session it was made for, and proof that it was. */
export const formTokenOf = ({ id, csrfSecret }: Pick<Session, 'id' | 'csrfSecret'>): string =>
  `${id}.${createHmac('sha256', csrfSecret).update('form').digest('base64url')}`;

/** Whether two tokens are the same, in a time that does not tell how much of them is. */
export const isSameToken = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** The session a form was made for, live or not; none when the token was made up. */
export const sessionOfForm = async (house: House, formToken: string): Promise<SessionFound> => {
  const [id = ''] = formToken.split('.');
  const found = await sought.findSessionByHash(house.db, id, house.clock().toString());
  if (found.kind === 'unknown') return { kind: 'none' };
  if (!isSameToken(formToken, formTokenOf({ id, csrfSecret: found.session.csrfSecret }))) return { kind: 'none' };
  return stayOf(id, found);
};
