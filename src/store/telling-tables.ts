import type { Generated, GeneratedAlways } from 'kysely';
import type { NoticeStep } from '../timescales/duty-notices.ts';
import type { Unchecked } from './tables.ts';
import type { WhatCanWait } from './telling-choices.ts';

export interface NoticeTable {
  authority_id: Generated<string>;
  case_id: string;
  key: string;
  step: NoticeStep;
  owner: Unchecked;
  subject: string | null;
  word: string;
  title: string;
  clauses: readonly string[];
  due_at: string;
  tell_at: string;
  try_at: string;
  failures: Generated<number>;
  told_at: string | null;
  urgent: boolean;
  still_due: Generated<boolean>;
  put_at: GeneratedAlways<string>;
}

export interface DigestTable {
  authority_id: Generated<string>;
  recipient: string;
  send_at: string;
  try_at: string;
  failures: Generated<number>;
  gathered_at: string | null;
}

export interface DigestLineTable {
  authority_id: Generated<string>;
  case_id: string;
  key: string;
  urgent: GeneratedAlways<false>;
  recipient: string;
  send_at: string;
  state: Generated<'waiting' | 'told' | 'left-out'>;
}

export interface TellingChoiceTable {
  authority_id: Generated<string>;
  address: string;
  what_can_wait: WhatCanWait;
  chosen_by: string;
  chosen_at: string;
}
