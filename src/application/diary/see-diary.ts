import type { DayHours } from '../../diary/hours.ts';
import { mayDiary } from '../../disclosure/diary.ts';
import type { DiaryRow } from '../../store/diary-rows.ts';
import { type Absence, absencesAfter, hoursOf } from '../../store/diary-times.ts';
import type { Tx } from '../../store/connect.ts';
import { withinAuthority } from '../../store/within-authority.ts';
import type { House } from '../house.ts';
import type { Seen } from '../look.ts';
import { noteLook } from '../note-look.ts';
import type { Person } from '../person.ts';
import { protocolOf } from '../protocol-of.ts';
import { type CalendarsSeen, calendarsOf } from './calendars.ts';
import { diaryOfPerson, everyDiary } from './every-diary.ts';

export interface DiarySeen {
  readonly diary: DiaryRow;
  readonly isOwn: boolean;
  readonly mayKeep: boolean;
  readonly hours: readonly DayHours[];
  /** Those that are not over. */
  readonly absences: readonly Absence[];
  readonly calendars: CalendarsSeen;
  /** Other people, or other rooms, whose diary this person keeps as well. */
  readonly alsoKept: readonly DiaryRow[];
}

/** The id of somebody's own diary. */
export const ownDiaryId = (person: Person): string => diaryOfPerson(person).id;

const read = async (tx: Tx, diary: DiaryRow, { person, now }: { readonly person: Person; readonly now: string }) => ({
  hours: await hoursOf(tx, diary.id),
  absences: await absencesAfter(tx, diary.id, now),
  calendars: await calendarsOf(tx, diary, person, now),
});

/** One diary, for whoever may see it. The look is logged whether or not they may. */
export const seeDiary = (house: House, person: Person, diaryId: string): Promise<Seen<DiarySeen>> => {
  const { protocol } = protocolOf(house, person.authorityId);
  const now = house.clock().toString();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Seen<DiarySeen>> => {
    const every = await everyDiary(tx, protocol);
    const diary = every.find(({ id }) => id === diaryId);
    const allowed = diary !== undefined && mayDiary('see', person, diary, protocol);
    await noteLook(tx, person, { caseId: null, what: allowed ? 'diary' : 'refused:diary', now });
    if (diary === undefined) return { kind: 'not-found' };
    if (!allowed) return { kind: 'forbidden' };
    const mayKeep = mayDiary('keep', person, diary, protocol);
    const isOwn = diary.personId === person.id;
    const alsoKept = every.filter(
      (each) => each.kind === diary.kind && each.id !== diary.id && mayDiary('keep', person, each, protocol),
    );
    return { kind: 'seen', value: { diary, isOwn, mayKeep, alsoKept, ...(await read(tx, diary, { person, now })) } };
  });
};

/** The diaries that somebody keeps, by name: their own first. */
export const seeKept = (house: House, person: Person): Promise<readonly DiaryRow[]> => {
  const { protocol } = protocolOf(house, person.authorityId);
  return withinAuthority(house.db, person.authorityId, async (tx) => {
    await noteLook(tx, person, { caseId: null, what: 'diaries-kept', now: house.clock().toString() });
    const kept = (await everyDiary(tx, protocol)).filter(
      (each) => each.kind !== 'desk' && mayDiary('keep', person, each, protocol),
    );
    const own = kept.filter(({ personId }) => personId === person.id);
    return [...own, ...kept.filter((each) => !own.includes(each))];
  });
};
