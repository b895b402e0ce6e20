import { diaryOfPerson } from '../../../src/application/diary/every-diary.ts';
import { saveDiary } from '../../../src/store/diary-rows.ts';
import { addAbsence } from '../../../src/store/diary-times.ts';
import { addToRota } from '../../../src/store/duty-rota.ts';
import { withinAuthority } from '../../../src/store/within-authority.ts';
import type { Bradford } from '../../cast.ts';

const times = { startsAt: '2027-01-04T09:00:00Z', endsAt: '2027-01-05T17:00:00Z' };

/** Leave and turns of duty for tests to take back, more than any test does. */
export const fillDiaries = ({ house, person }: Bradford): Promise<void> =>
  withinAuthority(house.db, 'bradford', async (tx) => {
    const noted = { by: 'nobody', now: house.clock().toString() };
    const diary = diaryOfPerson(person('minutes-east'));
    await saveDiary(tx, diary);
    for (let index = 0; index < 40; index += 1) {
      const id = `filled-${String(index)}`;
      await addAbsence(tx, { ...times, id, diaryId: diary.id, why: 'leave' }, noted);
      const reach = { name: `Officer ${id}`, email: 'duty@police.example.org', telephone: null };
      await addToRota(tx, [{ ...times, ...reach, id, agency: 'police', role: null, place: 1 }], noted);
    }
  });
