import { mayDiary } from '../../disclosure/diary.ts';
import { type DiaryRow, removeDiary, saveDiary } from '../../store/diary-rows.ts';
import type { House } from '../house.ts';
import type { Person } from '../person.ts';
import { blankDiary, everyDiary } from './every-diary.ts';
import { keep, type Keeping, type Kept } from './keep.ts';

type Room = Required<Pick<DiaryRow, 'name' | 'desk' | 'roomKind' | 'venue' | 'place' | 'travelMinutes'>>;
type Representative = Pick<DiaryRow, 'name' | 'desk' | 'role' | 'agency' | 'email' | 'telephone' | 'languages'>;

/** What is said of a room or link, or of somebody who does not sign in. */
export type Entry = ({ readonly kind: 'room' } & Room) | ({ readonly kind: 'person' } & Representative);

interface EntryAsked {
  /** Null for somebody or something new. */
  readonly diaryId: string | null;
  readonly idempotencyKey: string | null;
  readonly entry: Entry;
}

/** Whether a diary is of something or somebody entered by hand: those who sign in are as their sign-in says. */
export const isEntry = ({ kind, personId }: Pick<DiaryRow, 'kind' | 'personId'>): boolean =>
  kind === 'room' || (kind === 'person' && personId === null);

const beforeIt = async ({ tx, protocol }: Keeping, diaryId: string): Promise<DiaryRow | undefined> =>
  (await everyDiary(tx, protocol)).find((each) => each.id === diaryId && isEntry(each));

/** Adds a room, an interpreter or a representative, or changes what is said of them. */
export const keepEntry = (
  house: House,
  person: Person,
  { diaryId, idempotencyKey, entry }: EntryAsked,
): Promise<Kept> =>
  keep(house, person, {
    ...{ what: 'keep-diary-entry', idempotencyKey },
    write: async (keeping) => {
      const before = diaryId === null ? blankDiary({ id: house.newId(), ...entry }) : await beforeIt(keeping, diaryId);
      if (before?.kind !== entry.kind) return 'not-found';
      const after = { ...before, ...entry };
      if (![before, after].every((each) => mayDiary('keep', person, each, keeping.protocol))) return 'forbidden';
      await saveDiary(keeping.tx, after);
      return 'done';
    },
  });

const isSame = (diary: DiaryRow, { kind, name }: Entry): boolean =>
  isEntry(diary) && diary.kind === kind && diary.name.toLowerCase() === name.toLowerCase();

/** Keeps a list of rooms, interpreters or representatives, all of it or none: who is there by name is changed, the others are added. */
export const keepEntryList = (
  house: House,
  person: Person,
  { entries, idempotencyKey }: { readonly entries: readonly Entry[]; readonly idempotencyKey: string | null },
): Promise<Kept> =>
  keep(house, person, {
    ...{ what: 'keep-diary-entries', idempotencyKey },
    write: async ({ tx, protocol }) => {
      const mine = (await everyDiary(tx, protocol)).filter((each) => mayDiary('keep', person, each, protocol));
      const after = entries.map((entry) => ({
        ...(mine.find((each) => isSame(each, entry)) ?? blankDiary({ id: house.newId(), ...entry })),
        ...entry,
      }));
      if (!after.every((each) => mayDiary('keep', person, each, protocol))) return 'forbidden';
      for (const each of after) await saveDiary(tx, each);
      return 'done';
    },
  });

/** Puts a room, an interpreter or a representative away: nothing is proposed from their diary any more. */
export const endEntry = (
  house: House,
  person: Person,
  { diaryId, idempotencyKey }: { readonly diaryId: string; readonly idempotencyKey: string | null },
): Promise<Kept> =>
  keep(house, person, {
    ...{ what: 'end-diary-entry', idempotencyKey },
    write: async (keeping) => {
      const found = await beforeIt(keeping, diaryId);
      if (found === undefined) return 'not-found';
      if (!mayDiary('keep', person, found, keeping.protocol)) return 'forbidden';
      await removeDiary(keeping.tx, diaryId, keeping.noted.now);
      return 'done';
    },
  });
