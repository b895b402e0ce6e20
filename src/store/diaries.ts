import { Temporal } from 'temporal-polyfill';
import type { Diaries, PersonDiary, RoomDiary, Stretch } from '../diary/diaries.ts';
import { awayOver, type Kept } from '../diary/away.ts';
import { isClosedDay } from '../diary/hours.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { bookedMeetings } from './booked-meetings.ts';
import type { Tx } from './connect.ts';
import { type DiaryRow, diaryRows } from './diary-rows.ts';
import { timesKept } from './diary-times.ts';

export interface DiariesAsked extends Stretch {
  /** The authority's protocol: its desks, and the calendar by which its offices are shut. */
  readonly protocol: Pick<ProtocolInForce, 'protocol' | 'calendar'>;
}

const instant = (milliseconds: number): string => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();

const nothingKept: Kept = { hours: [], onClosedDays: false, absences: [], busy: [] };

/**
 * Everybody's and everything's time from `from` until just before `to`. Every desk of the protocol is there, with one
 * line unless it was given more; a person or a room is there once it has a diary.
 */
export async function readDiaries(tx: Tx, { from, to, protocol }: DiariesAsked): Promise<Diaries> {
  const stretch = { from, to };
  const span = { from: instant(from), to: instant(to) };
  const [rows, times, meetings] = [await diaryRows(tx), await timesKept(tx, span), await bookedMeetings(tx, span)];
  const isClosed = isClosedDay(protocol.calendar);
  const awayOf = (row: Pick<DiaryRow, 'id' | 'onClosedDays'>) =>
    awayOver({ ...(times.get(row.id) ?? nothingKept), onClosedDays: row.onClosedDays }, stretch, isClosed);
  return {
    ...stretch,
    desks: protocol.protocol.desks.map(({ id, name }) => {
      const row = rows.find((each) => each.kind === 'desk' && each.id === id);
      return { id, name, capacity: row?.capacity ?? 1, away: awayOf(row ?? { id, onClosedDays: false }) };
    }),
    people: rows.flatMap((row) => person(row) ?? []).map(({ row, ...one }) => ({ ...one, away: awayOf(row) })),
    rooms: rows.flatMap((row) => room(row) ?? []).map(({ row, ...one }) => ({ ...one, away: awayOf(row) })),
    meetings,
  };
}

type Without<One> = Omit<One, 'away'> & { readonly row: DiaryRow };

function person(row: DiaryRow): Without<PersonDiary> | null {
  const { id, name, kind, personId, email, role, agency, desk, languages } = row;
  if (kind !== 'person' || role === null || agency === null) return null;
  return { row, id, name, personId, email, role, agency, desk, languages };
}

function room(row: DiaryRow): Without<RoomDiary> | null {
  const { id, name, roomKind, venue, place, desk, travelMinutes } = row;
  if (roomKind === null) return null;
  return { row, id, name, kind: roomKind, venue, place: place ?? '', desk, travelMinutes: travelMinutes ?? 0 };
}
