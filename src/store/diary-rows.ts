import type { RoomDiary } from '../diary/diaries.ts';
import type { Tx } from './connect.ts';

/** Somebody, a room or a desk that has a diary. What a kind does not have is null. */
export interface DiaryRow {
  readonly id: string;
  readonly kind: 'person' | 'room' | 'desk';
  readonly name: string;
  readonly desk: string | null;
  readonly onClosedDays: boolean;
  readonly personId: string | null;
  readonly role: string | null;
  readonly agency: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly languages: readonly string[];
  readonly roomKind: RoomDiary['kind'] | null;
  readonly venue: RoomDiary['venue'];
  readonly place: string | null;
  readonly travelMinutes: number | null;
  readonly capacity: number | null;
}

const columns = [
  ...(['id', 'kind', 'name', 'desk', 'role', 'agency', 'email', 'telephone', 'languages', 'venue', 'place'] as const),
  ...(['capacity', 'on_closed_days as onClosedDays', 'person_id as personId', 'room_kind as roomKind'] as const),
  'travel_minutes as travelMinutes' as const,
];

/** Every diary of the authority that is in use, by name. */
export function diaryRows(tx: Tx): Promise<readonly DiaryRow[]> {
  return tx.selectFrom('diary').select(columns).where('removed_at', 'is', null).orderBy('name').orderBy('id').execute();
}

/** The languages that anybody interprets, in order. */
export async function languagesInterpreted(tx: Tx): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('diary')
    .select('languages')
    .where('role', '=', 'interpreter')
    .where('removed_at', 'is', null)
    .execute();
  return [...new Set(rows.flatMap(({ languages }) => languages))].sort((one, other) => one.localeCompare(other));
}

/** The diary of one person, room or desk; null where none is in use. */
export async function findDiary(tx: Tx, id: string): Promise<DiaryRow | null> {
  const query = tx.selectFrom('diary').select(columns).where('id', '=', id).where('removed_at', 'is', null);
  return (await query.executeTakeFirst()) ?? null;
}

/** Begins a diary, or puts it as it is now. */
export async function saveDiary(tx: Tx, diary: DiaryRow): Promise<void> {
  const row = {
    kind: diary.kind,
    name: diary.name,
    desk: diary.desk,
    on_closed_days: diary.onClosedDays,
    person_id: diary.personId,
    role: diary.role,
    agency: diary.agency,
    email: diary.email?.toLowerCase() ?? null,
    telephone: diary.telephone,
    languages: diary.languages,
    room_kind: diary.roomKind,
    venue: diary.venue,
    place: diary.place,
    travel_minutes: diary.travelMinutes,
    capacity: diary.capacity,
    removed_at: null,
  };
  await tx
    .insertInto('diary')
    .values({ id: diary.id, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doUpdateSet(row))
    .execute();
}

/** Puts a diary away: what it kept stays, and nothing is proposed from it. */
export async function removeDiary(tx: Tx, id: string, now: string): Promise<void> {
  await tx.updateTable('diary').set({ removed_at: now }).where('id', '=', id).execute();
}
