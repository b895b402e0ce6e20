import type { Generated, GeneratedAlways } from 'kysely';

/**
 * Where a message stands. `kept` inside, or `waiting` to be sent, `sending`, `sent` (a server has taken it); `unsure`:
 * perhaps; `refused` by a server, `bounced` later; `settled`: it did not arrive, and somebody has seen to it.
 */
export type PostState = 'kept' | 'waiting' | 'sending' | 'sent' | 'unsure' | 'refused' | 'bounced' | 'settled';

/** What an attempt at sending came to. */
export type AttemptOutcome = 'sent' | 'refused' | 'put-off' | 'unsure';

/** What somebody decided about a message that perhaps, or surely, did not arrive. */
export type PostDecision = 'arrived' | 'again' | 'rung' | 'another-address' | 'not-needed';

export interface OutboxTable {
  authority_id: Generated<string>;
  id: string;
  position: GeneratedAlways<number>;
  case_id: string | null;
  recipient: string;
  subject: string;
  body: string;
  calendar: string | null;
  kind: string;
  dedupe_key: string;
  created_at: string;
  state: PostState;
  try_at: Generated<string>;
  failures: Generated<number>;
  changes: Generated<number>;
}

export interface PostAttemptTable {
  authority_id: Generated<string>;
  message_id: string;
  number: number;
  worker: string;
  began_at: Generated<string>;
  ended_at: string | null;
  outcome: AttemptOutcome | null;
  answer: string | null;
  server_id: string | null;
  check_at: string | null;
}

export interface PostBounceTable {
  authority_id: Generated<string>;
  message_id: string;
  said: string;
  at: Generated<string>;
}

export interface PostDecisionTable {
  authority_id: Generated<string>;
  message_id: string;
  about: number;
  decision: PostDecision;
  by_id: string;
  by_name: string;
  at: string;
}
