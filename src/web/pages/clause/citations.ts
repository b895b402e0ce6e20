import type { Protocol } from '../../../protocol/schema.ts';

export interface Citation {
  /** Which part of the protocol: "Timescales". */
  readonly chapter: string;
  /** What the entry is called there; null when it is the whole chapter. */
  readonly title: string | null;
  readonly assumed: boolean;
}

const chapters: Readonly<Partial<Record<keyof Protocol, string>>> = {
  roles: 'Roles',
  desks: 'Desks',
  request: 'The request',
  urgencies: 'Urgency',
  slots: 'Slots',
  arranging: 'Choosing a time and place',
  rearranging: 'Rearranging a meeting',
  chair: 'The chair',
  minuteTaker: 'Who books and takes the minutes',
  quorum: 'Quorum',
  meeting: 'The meeting',
  circulation: 'Circulation',
  timescales: 'Timescales',
  facts: 'Facts',
  moments: 'What is recorded',
  pathways: 'Special cases',
  triggers: 'What calls for it',
  routes: 'Ways of holding it',
  powers: 'Who may',
  rules: 'What must be so',
  officeHours: 'Office hours',
  contacts: 'Contacts',
  rotas: 'Rotas',
  ladders: 'Disputes',
  reports: 'Reports',
  retention: 'How long it is kept',
  guidance: 'Guidance',
  kept: 'What the case file keeps',
  outside: 'What people do themselves',
};

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const titles = ['title', 'label', 'name', 'text', 'meaning', 'what', 'keeps', 'otherwise', 'because', 'why'];

const titleOf = (entry: Entry): string | null =>
  titles.map((name) => entry[name]).find((value) => typeof value === 'string') ?? null;

const cites = ({ clauses }: Entry, id: string): boolean => Array.isArray(clauses) && clauses.includes(id);

const walk = (value: unknown, chapter: string, id: string): readonly Citation[] => {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => walk(one, chapter, id));
  if (!isEntry(value)) return [];
  const here = cites(value, id) ? [{ chapter, title: titleOf(value), assumed: value['assumed'] === true }] : [];
  return [...here, ...Object.values(value).flatMap((inner) => walk(inner, chapter, id))];
};

/** Every entry of a protocol that honours a clause, wherever it stands. */
export const citationsOf = (protocol: Protocol, id: string): readonly Citation[] =>
  Object.entries(chapters).flatMap(([name, chapter]) =>
    walk(Object.entries(protocol).find(([key]) => key === name)?.[1], chapter, id),
  );
