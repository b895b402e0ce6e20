import type { Generated, GeneratedAlways } from 'kysely';

export interface DutyNumberTable {
  authority_id: Generated<string>;
  position: GeneratedAlways<number>;
  contact: string;
  telephone: string;
  set_by: string;
  set_by_name: string;
  set_at: string;
}

export interface ShiftCallTable {
  authority_id: Generated<string>;
  id: Generated<string>;
  due_at: string;
  who: string;
  other: string;
  who_name: string;
  other_name: string;
  reminds: readonly string[];
  clauses: readonly string[];
  told_at: string | null;
  spoken_at: string | null;
  spoken_by: string | null;
  spoken_by_name: string | null;
  spoken_to: string | null;
  recorded_at: string | null;
}
