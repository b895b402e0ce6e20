import { instantOf } from '../calendar/instants.ts';
import type { Stretch } from '../diary/diaries.ts';
import type { DayHours } from '../diary/hours.ts';
import type { Tx } from './connect.ts';

/** From one instant until just before another, as ISO 8601 strings. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Leave, or another absence. */
export interface AbsenceKept extends Stretch {
  readonly why: 'leave' | 'absence';
}

/** The times of one diary. */
export interface TimesKept {
  readonly hours: DayHours[];
  readonly absences: AbsenceKept[];
  readonly busy: Stretch[];
}

const milliseconds = (at: string): number => instantOf(at).epochMilliseconds;

/** Hours, absences and busy times of every diary, those that reach into a span, by the diary's id. */
export async function timesKept(tx: Tx, span: Span): Promise<ReadonlyMap<string, TimesKept>> {
  const all = new Map<string, TimesKept>();
  const of = (id: string): TimesKept => {
    const times = all.get(id) ?? { hours: [], absences: [], busy: [] };
    all.set(id, times);
    return times;
  };
  for (const { id, ...hours } of await hoursOfAll(tx)) of(id).hours.push(hours);
  for (const { id, why, from, to } of await absencesOfAll(tx, span))
    of(id).absences.push({ why, from: milliseconds(from), to: milliseconds(to) });
  for (const { id, from, to } of await busyOfAll(tx, span))
    of(id).busy.push({ from: milliseconds(from), to: milliseconds(to) });
  return all;
}

/** Puts somebody's hours of the week in place of those before. */
export async function saveHours(tx: Tx, diaryId: string, hours: readonly DayHours[]): Promise<void> {
  await tx.deleteFrom('diary_hours').where('diary_id', '=', diaryId).execute();
  if (hours.length === 0) return;
  await tx
    .insertInto('diary_hours')
    .values(hours.map(({ weekday, from, to }) => ({ diary_id: diaryId, weekday, from_time: from, to_time: to })))
    .execute();
}

/** Who noted something, by id, and when. */
export interface Noted {
  readonly by: string;
  readonly now: string;
}

/** A stretch away as it is noted. */
export interface Absence {
  readonly id: string;
  readonly diaryId: string;
  readonly why: 'leave' | 'absence';
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Notes leave or another absence. */
export async function addAbsence(tx: Tx, absence: Absence, { by, now }: Noted): Promise<void> {
  await tx
    .insertInto('diary_absence')
    .values({
      ...{ id: absence.id, diary_id: absence.diaryId, why: absence.why, starts_at: absence.startsAt },
      ...{ ends_at: absence.endsAt, noted_by: by, noted_at: now },
    })
    .execute();
}

/** Takes an absence of a diary back; it stays in the table with who did. False where there is none that stands. */
export async function withdrawAbsence(
  tx: Tx,
  { id, diaryId }: Pick<Absence, 'id' | 'diaryId'>,
  { by, now }: Noted,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('diary_absence')
    .set({ withdrawn_by: by, withdrawn_at: now })
    .where('id', '=', id)
    .where('diary_id', '=', diaryId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Leave and absences of a diary that stand and end after an instant, the next first. */
export function absencesAfter(tx: Tx, diaryId: string, from: string): Promise<readonly Absence[]> {
  return tx
    .selectFrom('diary_absence')
    .select(['id', 'diary_id as diaryId', 'why', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('withdrawn_at', 'is', null)
    .where('diary_id', '=', diaryId)
    .where('ends_at', '>', from)
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
}

/** The hours of the week of one diary. */
export async function hoursOf(tx: Tx, diaryId: string): Promise<readonly DayHours[]> {
  return tx
    .selectFrom('diary_hours')
    .select(['weekday', 'from_time as from', 'to_time as to'])
    .where('diary_id', '=', diaryId)
    .orderBy('weekday')
    .orderBy('from_time')
    .execute();
}

/** The diaries whose hours are known, by id. */
export async function diariesWithHours(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('diary_hours').select('diary_id as id').distinct().execute();
  return new Set(rows.map(({ id }) => id));
}

function hoursOfAll(tx: Tx) {
  return tx
    .selectFrom('diary_hours')
    .select(['diary_id as id', 'weekday', 'from_time as from', 'to_time as to'])
    .orderBy('diary_id')
    .orderBy('weekday')
    .orderBy('from_time')
    .execute();
}

function absencesOfAll(tx: Tx, { from, to }: Span) {
  return tx
    .selectFrom('diary_absence')
    .select(['diary_id as id', 'why', 'starts_at as from', 'ends_at as to'])
    .where('withdrawn_at', 'is', null)
    .where('starts_at', '<', to)
    .where('ends_at', '>', from)
    .orderBy('starts_at')
    .execute();
}

function busyOfAll(tx: Tx, { from, to }: Span) {
  return tx
    .selectFrom('busy_time')
    .select(['diary_id as id', 'starts_at as from', 'ends_at as to'])
    .where('starts_at', '<', to)
    .where('ends_at', '>', from)
    .orderBy('starts_at')
    .execute();
}
