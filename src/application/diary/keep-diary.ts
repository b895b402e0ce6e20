import { mayDiary } from '../../disclosure/diary.ts';
import { type DiaryRow, saveDiary } from '../../store/diary-rows.ts';
import type { House } from '../house.ts';
import type { Person } from '../person.ts';
import { everyDiary } from './every-diary.ts';
import { type Change, keep, type Kept, type Keeping } from './keep.ts';

export interface DiaryChange extends Pick<Change, 'what' | 'idempotencyKey'> {
  readonly diaryIds: readonly string[];
  /** Called for each in turn; its diary has begun. */
  readonly write: (diary: DiaryRow, keeping: Keeping) => Promise<void>;
}

/** Changes diaries that this person keeps: all of those named, or none. */
export const keepDiaries = (house: House, person: Person, change: DiaryChange): Promise<Kept> =>
  keep(house, person, {
    ...change,
    write: async (keeping) => {
      const { tx, protocol } = keeping;
      const all = await everyDiary(tx, protocol);
      const wanted = [...new Set(change.diaryIds)].map((id) => all.find((each) => each.id === id));
      const found = wanted.filter((each) => each !== undefined);
      if (found.length === 0 || found.length < wanted.length) return 'not-found';
      if (!found.every((each) => mayDiary('keep', person, each, protocol))) return 'forbidden';
      for (const diary of found) {
        await saveDiary(tx, diary);
        await change.write(diary, keeping);
      }
      return 'done';
    },
  });
