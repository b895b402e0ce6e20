import type { JSONColumnType } from 'kysely';
import type { Json } from './json.ts';

export interface SessionTable {
  id_hash: Buffer;
  authority_id: string;
  person_id: string;
  csrf_secret: string;
  created_at: string;
  seen_at: string;
  ends_at: string;
}

export interface HeldFormTable {
  token_hash: Buffer;
  authority_id: string;
  person_id: string;
  path: string;
  body: JSONColumnType<{ readonly [key: string]: Json }>;
  until: string;
}
