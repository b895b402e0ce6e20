import {
  type CalendarRead,
  countBusy,
  findCalendar,
  putBusy,
  removeCalendar,
  saveCalendar,
} from '../../store/calendars.ts';
import {
  type CalendarGiven,
  endCalendarGiven,
  findCalendarGiven,
  giveCalendar,
  isCalendarGiven,
} from '../../store/calendars-given.ts';
import type { Tx } from '../../store/connect.ts';
import type { DiaryRow } from '../../store/diary-rows.ts';
import { withinAuthority } from '../../store/within-authority.ts';
import { readBusy } from '../../watch/calendars/read-busy.ts';
import { stretchRead } from '../../watch/calendars/read-calendars.ts';
import type { House } from '../house.ts';
import type { Person } from '../person.ts';
import { keep, type Kept } from './keep.ts';
import { keepDiaries } from './keep-diary.ts';

/** What a diary knows by calendars. */
export interface CalendarsSeen {
  /** The calendar that is read: its host only, since the address is a secret of its owner's. */
  readonly read: (Omit<CalendarRead, 'address'> & { readonly host: string }) | null;
  /** How many busy times are known from now on. */
  readonly busy: { readonly feed: number; readonly pasted: number };
  /** The address at which this person reads their own meetings; null for none, and in other people's diaries. */
  readonly given: CalendarGiven | null;
}

/** The calendars of a diary as its page shows them. */
export const calendarsOf = async (tx: Tx, diary: DiaryRow, person: Person, now: string): Promise<CalendarsSeen> => {
  const read = await findCalendar(tx, diary.id);
  return {
    read: read === null ? null : { host: new URL(read.address).host, readAt: read.readAt, fault: read.fault },
    busy: await countBusy(tx, diary.id, now),
    given: diary.personId === person.id ? await findCalendarGiven(tx, person.id) : null,
  };
};

interface OfDiary {
  readonly diaryId: string;
  readonly idempotencyKey: string | null;
}

/** Reads a calendar from an https address from now on, or (null) none any more. */
export const keepCalendar = (
  house: House,
  person: Person,
  { diaryId, idempotencyKey, address }: OfDiary & { readonly address: string | null },
): Promise<Kept> =>
  keepDiaries(house, person, {
    ...{ what: 'keep-calendar', idempotencyKey, diaryIds: [diaryId] },
    write: (_, { tx, noted }) =>
      address === null ? removeCalendar(tx, diaryId) : saveCalendar(tx, { diaryId, address, ...noted }),
  });

/** Takes the busy times of a calendar that was pasted, in place of those pasted before. Nothing else of it is kept. */
export const pasteCalendar = async (
  house: House,
  person: Person,
  { diaryId, idempotencyKey, text }: OfDiary & { readonly text: string },
): Promise<Kept | 'not-a-calendar' | 'too-many-times'> => {
  const read = await readBusy(text, stretchRead(house.clock().toString()));
  if (!read.ok) return read.fault;
  return keepDiaries(house, person, {
    ...{ what: 'paste-calendar', idempotencyKey, diaryIds: [diaryId] },
    write: (_, { tx }) => putBusy(tx, { diaryId, source: 'pasted' }, read.busy),
  });
};

/**
 * Gives this person a new address to read their meetings at, in place of the one before. Its secret is answered this
 * once; null where the same form was sent before, and that one had it.
 */
export const renewCalendarAddress = async (
  house: House,
  person: Person,
  idempotencyKey: string | null,
): Promise<string | null> => {
  const tokens: string[] = [];
  await keep(house, person, {
    ...{ what: 'give-calendar', idempotencyKey },
    write: async ({ tx, noted }) => {
      tokens.push(await giveCalendar(tx, person.id, noted.now));
      return 'done';
    },
  });
  const token = tokens.at(-1);
  if (token === undefined) return null;
  // Of two sent at one instant one was undone, and its secret opens nothing.
  const isGiven = await withinAuthority(house.db, person.authorityId, (tx) => isCalendarGiven(tx, token));
  return isGiven ? token : null;
};

/** Ends the address at which this person read their meetings. */
export const endCalendarAddress = (house: House, person: Person, idempotencyKey: string | null): Promise<Kept> =>
  keep(house, person, {
    ...{ what: 'end-calendar', idempotencyKey },
    write: async ({ tx, noted }) => {
      await endCalendarGiven(tx, person.id, noted.now);
      return 'done';
    },
  });
