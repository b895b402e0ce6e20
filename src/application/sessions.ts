import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { House } from './house.ts';
import type { Person } from './person.ts';

/** A sign-in. It lapses after 30 minutes without use and after 12 hours at the latest. */
export interface Session {
  readonly id: string;
  readonly person: Person;
  readonly csrfSecret: string;
}

export type SessionFound = { readonly kind: 'live' | 'lapsed'; readonly session: Session } | { readonly kind: 'none' };

/** What somebody typed and could not be saved yet. */
export interface HeldForm {
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

interface Kept {
  readonly session: Session;
  readonly startedAt: Temporal.Instant;
  usedAt: Temporal.Instant;
  ended: boolean;
}

// STOPGAP until src/store has sessions: in memory, one process.
const kept = new Map<string, Kept>();
const held = new Map<string, HeldForm & { personId: string }>();
const idOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const isLive = (house: House, { startedAt, usedAt, ended }: Kept): boolean =>
  !ended && house.clock().since(usedAt).total('minutes') < 30 && house.clock().since(startedAt).total('hours') < 12;

/** Starts a session and gives the secret for its cookie. */
export const startSession = async (house: House, person: Person): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const session = { id: idOf(token), person, csrfSecret: randomBytes(32).toString('base64url') };
  kept.set(session.id, { session, startedAt: house.clock(), usedAt: house.clock(), ended: false });
  return Promise.resolve(token);
};

const found = (house: House, id: string): SessionFound => {
  const one = kept.get(id);
  if (one === undefined) return { kind: 'none' };
  if (!isLive(house, one)) return { kind: 'lapsed', session: one.session };
  return { kind: 'live', session: one.session };
};

/** The session of a cookie's secret. Finding a live one counts as using it. */
export const findSession = async (house: House, token: string): Promise<SessionFound> => {
  const answer = found(house, idOf(token));
  const one = kept.get(idOf(token));
  if (answer.kind === 'live' && one !== undefined) one.usedAt = house.clock();
  return Promise.resolve(answer);
};

export const endSession = async (_house: House, session: Session): Promise<void> => {
  const one = kept.get(session.id);
  if (one !== undefined) one.ended = true;
  return Promise.resolve();
};

/** The token that a form of this session carries: which session it was made for, and proof that it was. */
export const formTokenOf = ({ id, csrfSecret }: Session): string =>
  `${id}.${createHmac('sha256', csrfSecret).update('form').digest('base64url')}`;

/** The session a form was made for, live or not; none when the token was made up. */
export const sessionOfForm = async (house: House, formToken: string): Promise<SessionFound> => {
  const answer = found(house, formToken.split('.')[0] ?? '');
  if (answer.kind === 'none') return Promise.resolve(answer);
  const [expected, given] = [Buffer.from(formTokenOf(answer.session)), Buffer.from(formToken)];
  const isGenuine = expected.length === given.length && timingSafeEqual(expected, given);
  return Promise.resolve(isGenuine ? answer : { kind: 'none' });
};

/** Keeps what a person typed until they have signed in again; gives the token of `/held/<token>`. */
export const holdForm = async (_house: House, personId: string, form: HeldForm): Promise<string> => {
  const token = randomBytes(16).toString('base64url');
  held.set(token, { ...form, personId });
  return Promise.resolve(token);
};

/** What this person typed, or null when there is nothing of theirs under that token. */
export const findHeldForm = async (_house: House, personId: string, token: string): Promise<HeldForm | null> => {
  const form = held.get(token);
  return Promise.resolve(form?.personId === personId ? form : null);
};

/** Forgets what was held: it has been saved. */
export const dropHeldForm = async (_house: House, personId: string, token: string): Promise<void> => {
  if (held.get(token)?.personId === personId) held.delete(token);
  return Promise.resolve();
};
