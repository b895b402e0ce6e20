import type { Protocol } from '../../protocol/schema.ts';
import type { Tx } from '../../store/connect.ts';
import { type DiaryRow, diaryRows } from '../../store/diary-rows.ts';
import { type Person, listPeople } from '../../store/people.ts';

export type { DiaryRow } from '../../store/diary-rows.ts';

const nothing = {
  ...{ onClosedDays: false, personId: null, role: null, agency: null, email: null, telephone: null, languages: [] },
  ...{ roomKind: null, venue: null, place: null, travelMinutes: null, capacity: null },
} as const;

/** A diary of which nothing is known but what it is. */
export const blankDiary = (about: Partial<DiaryRow> & Pick<DiaryRow, 'id' | 'kind' | 'name'>): DiaryRow => ({
  ...nothing,
  desk: null,
  ...about,
});

type Known = Pick<Person, 'id' | 'name' | 'role' | 'agency' | 'email' | 'desk'>;

/** The diary that somebody who signs in has before anything was written in it. */
export const diaryOfPerson = ({ id, name, role, agency, email, desk }: Known): DiaryRow =>
  blankDiary({ id: `person.${id}`, kind: 'person', name, personId: id, role, agency, email, desk });

/** Whether a desk's diary was begun or not, it holds one meeting at a time unless it was given more. */
const diaryOfDesk = ({ id, name }: Protocol['desks'][number]): DiaryRow =>
  blankDiary({ id, kind: 'desk', name, desk: id, capacity: 1 });

/** Everybody and everything that has a diary or could begin one, by name. */
export const everyDiary = async (tx: Tx, { desks }: Protocol): Promise<readonly DiaryRow[]> => {
  const begun = await diaryRows(tx);
  const known = new Set(begun.map(({ id }) => id));
  const others = [...(await listPeople(tx)).map(diaryOfPerson), ...desks.map(diaryOfDesk)];
  return [...begun, ...others.filter(({ id }) => !known.has(id))].toSorted((one, other) =>
    one.name.localeCompare(other.name),
  );
};
