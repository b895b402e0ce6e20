import type { Generated } from 'kysely';
import type { RoomDiary } from '../diary/diaries.ts';

export interface DiaryTable {
  authority_id: Generated<string>;
  id: string;
  kind: 'person' | 'room' | 'desk';
  name: string;
  desk: string | null;
  on_closed_days: Generated<boolean>;
  removed_at: string | null;
  person_id: string | null;
  role: string | null;
  agency: string | null;
  email: string | null;
  telephone: string | null;
  languages: Generated<readonly string[]>;
  room_kind: RoomDiary['kind'] | null;
  venue: RoomDiary['venue'];
  place: string | null;
  travel_minutes: number | null;
  capacity: number | null;
}

export interface DiaryHoursTable {
  authority_id: Generated<string>;
  diary_id: string;
  weekday: number;
  from_time: string;
  to_time: string;
}

export interface DiaryAbsenceTable {
  authority_id: Generated<string>;
  id: string;
  diary_id: string;
  why: 'leave' | 'absence';
  starts_at: string;
  ends_at: string;
  noted_by: string;
  noted_at: string;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
}

export interface CalendarReadTable {
  authority_id: Generated<string>;
  diary_id: string;
  address: string;
  set_by: string;
  try_at: string;
  read_at: string | null;
  failures: Generated<number>;
  fault: string | null;
}

export interface BusyTimeTable {
  authority_id: Generated<string>;
  diary_id: string;
  source: 'feed' | 'pasted';
  starts_at: string;
  ends_at: string;
}

export interface CalendarGivenTable {
  authority_id: Generated<string>;
  token_hash: Buffer;
  person_id: string;
  given_at: string;
  read_at: string | null;
  ended_at: string | null;
}

export interface DutyRotaTable {
  authority_id: Generated<string>;
  id: string;
  agency: string;
  role: string | null;
  starts_at: string;
  ends_at: string;
  name: string;
  email: string | null;
  telephone: string | null;
  place: number;
  noted_by: string;
  noted_at: string;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
}
