import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { ToDoKind } from '../timescales/to-do.ts';
import type {
  BusyTimeTable,
  CalendarGivenTable,
  CalendarReadTable,
  DiaryAbsenceTable,
  DiaryHoursTable,
  DiaryTable,
  DutyRotaTable,
} from './diary-tables.ts';
import type { Json } from './json.ts';
import type { OutboxTable, PostAttemptTable, PostBounceTable, PostDecisionTable } from './post-tables.ts';
import type { DutyNumberTable, ShiftCallTable } from './answers-tables.ts';
import type { HeldFormTable, SessionTable } from './session-tables.ts';
import type { DigestLineTable, DigestTable, NoticeTable, TellingChoiceTable } from './telling-tables.ts';

/** The tables as the migrations leave them. Instants are ISO 8601 strings in UTC. `authority_id` is the one in sight. */
export interface Tables {
  authority: { id: string; name: string };
  person: PersonTable;
  contact: ContactTable;
  reference_counter: { authority_id: Generated<string>; next: number };
  case_file: CaseFileTable;
  event: EventTable;
  paper: PaperTable;
  document: DocumentTable;
  access_log: AccessLogTable;
  discussion: DiscussionTable;
  following: FollowingTable;
  offered: OfferedTable;
  slot: SlotTable;
  invitation: InvitationTable;
  to_do: ToDoTable;
  notice: NoticeTable;
  digest: DigestTable;
  digest_line: DigestLineTable;
  telling_choice: TellingChoiceTable;
  diary: DiaryTable;
  diary_hours: DiaryHoursTable;
  diary_absence: DiaryAbsenceTable;
  calendar_read: CalendarReadTable;
  busy_time: BusyTimeTable;
  calendar_given: CalendarGivenTable;
  duty_rota: DutyRotaTable;
  outbox: OutboxTable;
  post_attempt: PostAttemptTable;
  post_bounce: PostBounceTable;
  post_decision: PostDecisionTable;
  duty_number: DutyNumberTable;
  shift_call: ShiftCallTable;
  idempotency: IdempotencyTable;
  session: SessionTable;
  held_form: HeldFormTable;
}

/** A `jsonb` column nobody's types speak for: it is checked when it is read. */
export type Unchecked = ColumnType<unknown, string, string>;

interface PersonTable {
  authority_id: Generated<string>;
  id: string;
  name: string;
  role: string;
  agency: string;
  job_title: string;
  email: string;
  telephone: string;
  desk: string | null;
  team: string | null;
  addresses: readonly string[];
  demonstration: Generated<boolean>;
}

interface ContactTable {
  authority_id: Generated<string>;
  role: string;
  name: string;
  organisation: string;
  email: string;
  telephone: string;
  area: string | null;
}

interface CaseFileTable {
  authority_id: Generated<string>;
  id: Generated<string>;
  reference: string;
  version: Generated<number>;
  head: Buffer | null;
  begun_at: string;
}

interface EventTable {
  authority_id: Generated<string>;
  case_id: string;
  version: number;
  type: string;
  occurred_at: string;
  recorded_at: string;
  actor: Unchecked;
  data: Unchecked;
  previous_hash: Buffer | null;
  hash: Buffer;
  position: GeneratedAlways<number>;
}

interface PaperTable {
  authority_id: Generated<string>;
  case_id: string;
  key: string;
  version: number;
  fields: JSONColumnType<Readonly<Record<string, string>>>;
  saved_at: string;
  saved_by: string;
}

interface DocumentTable {
  authority_id: Generated<string>;
  case_id: string;
  kind: 'minutes' | 'action-table';
  issue_number: number;
  format: 'pdf' | 'docx';
  bytes: Buffer;
  sha256: string;
  created_at: string;
}

interface AccessLogTable {
  authority_id: Generated<string>;
  position: GeneratedAlways<number>;
  at: string;
  person_id: string;
  person_name: string;
  role: string;
  case_id: string | null;
  what: string;
  page: string;
}

interface DiscussionTable {
  authority_id: Generated<string>;
  case_id: string;
  reference: string;
  status: string;
  is_open: boolean;
  desk: string | null;
  urgency: string | null;
  case_type: string | null;
  children_count: number;
  summary: JSONColumnType<{ readonly [key: string]: Json }>;
  begun_at: string;
  meet_by: string | null;
  starts_at: string | null;
  ends_at: string | null;
  booked_at: string | null;
  social_worker_id: string | null;
  team_manager_id: string | null;
  service_manager_id: string | null;
  updated_version: number;
}

interface FollowingTable {
  authority_id: Generated<string>;
  case_id: string;
  follows: string | null;
  ended_at: string | null;
  left_undecided: boolean;
}

interface OfferedTable {
  authority_id: Generated<string>;
  position: GeneratedAlways<number>;
  case_id: string;
  booked_at: string;
  desk: string;
  kind: 'late' | 'without' | 'nothing' | 'asked' | 'unbooked';
  meet_by: string | null;
  starts_at: string | null;
  minutes_late: number;
  cause: string;
  cause_id: string;
  role: string | null;
  hours: Unchecked;
}

interface SlotTable {
  authority_id: Generated<string>;
  position: GeneratedAlways<number>;
  desk: string;
  starts_at: string;
  ends_at: string;
  during: GeneratedAlways<string>;
  case_id: string;
  cancelled: Generated<boolean>;
  line: ColumnType<number | null, number | null | undefined, number | null>;
  chair_person_id: string | null;
  /** Whoever stepped in to chair at the start is taken from then on. */
  chair_from: string | null;
  minute_taker_person_id: string | null;
  room_id: string | null;
}

interface InvitationTable {
  authority_id: Generated<string>;
  id: string;
  case_id: string;
  email: string;
  role: string;
  agency: string;
  name: string;
  mandatory: boolean;
  deputy_for: string | null;
  answer: string | null;
  starts_at: string;
  ends_at: string;
  cancelled: boolean;
  is_open: boolean;
}

interface ToDoTable {
  authority_id: Generated<string>;
  case_id: string;
  key: string;
  kind: ToDoKind;
  subject: string | null;
  title: string;
  clauses: readonly string[];
  owed_by: string;
  owed_by_role: string | null;
  started_at: string | null;
  due_at: string | null;
  warn_seconds: number;
  unexplained: string | null;
}

interface IdempotencyTable {
  authority_id: Generated<string>;
  person_id: string;
  key: string;
  result: JSONColumnType<{ readonly value: Json }>;
  at: string;
}
