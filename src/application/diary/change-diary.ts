import type { DayHours } from '../../diary/hours.ts';
import { mayDiary } from '../../disclosure/diary.ts';
import { saveDiary } from '../../store/diary-rows.ts';
import { addAbsence, saveHours, withdrawAbsence } from '../../store/diary-times.ts';
import type { House } from '../house.ts';
import type { Person } from '../person.ts';
import { everyDiary } from './every-diary.ts';
import { keep, type Kept } from './keep.ts';
import { keepDiaries } from './keep-diary.ts';

interface OfDiary {
  readonly diaryId: string;
  readonly idempotencyKey: string | null;
}

interface HoursAsked {
  readonly diaryIds: readonly string[];
  readonly idempotencyKey: string | null;
  readonly hours: readonly DayHours[];
  readonly onClosedDays: boolean;
}

/** Sets the same hours of a week for any number of people or rooms, and whether they hold on bank holidays and other closed days. */
export const keepHours = (house: House, person: Person, asked: HoursAsked): Promise<Kept> =>
  keepDiaries(house, person, {
    ...{ what: 'keep-hours', idempotencyKey: asked.idempotencyKey, diaryIds: asked.diaryIds },
    write: async (diary, { tx }) => {
      await saveDiary(tx, { ...diary, onClosedDays: asked.onClosedDays });
      await saveHours(tx, diary.id, asked.hours);
    },
  });

/** How many meetings a desk can hold at once. */
export const keepCapacity = (
  house: House,
  person: Person,
  asked: OfDiary & { readonly capacity: number },
): Promise<Kept> =>
  keepDiaries(house, person, {
    ...{ what: 'keep-capacity', idempotencyKey: asked.idempotencyKey, diaryIds: [asked.diaryId] },
    write: (diary, { tx }) => saveDiary(tx, { ...diary, capacity: asked.capacity }),
  });

/** A stretch away of one of those for whom it is noted. Instants are ISO 8601. */
export interface AwayNoted {
  readonly diaryId: string;
  readonly why: 'leave' | 'absence';
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Notes leave and other absences, of any number of people and rooms: all of them or none. */
export const noteAway = (
  house: House,
  person: Person,
  asked: { readonly away: readonly AwayNoted[]; readonly idempotencyKey: string | null },
): Promise<Kept> =>
  keepDiaries(house, person, {
    ...{ what: 'note-away', idempotencyKey: asked.idempotencyKey, diaryIds: asked.away.map(({ diaryId }) => diaryId) },
    write: async ({ id }, { tx, noted }) => {
      for (const away of asked.away.filter(({ diaryId }) => diaryId === id))
        await addAbsence(tx, { ...away, id: house.newId() }, noted);
    },
  });

/** Takes leave or another absence back. */
export const takeBackAway = (
  house: House,
  person: Person,
  { diaryId, absenceId, idempotencyKey }: OfDiary & { readonly absenceId: string },
): Promise<Kept> =>
  keep(house, person, {
    ...{ what: 'take-back-away', idempotencyKey },
    write: async ({ tx, protocol, noted }) => {
      const diary = (await everyDiary(tx, protocol)).find(({ id }) => id === diaryId);
      if (diary === undefined) return 'not-found';
      if (!mayDiary('keep', person, diary, protocol)) return 'forbidden';
      return (await withdrawAbsence(tx, { id: absenceId, diaryId }, noted)) ? 'done' : 'not-found';
    },
  });
