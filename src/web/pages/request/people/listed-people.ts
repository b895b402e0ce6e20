import { Temporal } from 'temporal-polyfill';
import { ageInWords } from '../../../../calendar/age.ts';
import { sayDate } from '../../../../calendar/say.ts';
import { type Problem, checkFields } from '../../../../casefile/request/check-fields.ts';
import { draftPeople } from '../../../../casefile/request/draft-people.ts';
import type { Paper } from '../../../../casefile/request/draft.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import { isBlankDate, typedDate } from '../../../../casefile/request/typed.ts';
import type { Section } from '../../../../protocol/schema.ts';
import type { OpenRequest } from '../open-request.ts';
import { sayAnswer } from '../answers/say-answer.ts';

type Group = NonNullable<Section['group']>;

/** Somebody listed in a section, in a few words. */
export interface Listed {
  readonly id: string;
  readonly paper: Paper;
  readonly name: string;
  /** "4 years", "unborn", or null when it is not known. */
  readonly age: string | null;
  /** "Born 30 January 2022", "Due 21 July 2026". */
  readonly born: string | null;
  readonly living: string | null;
  readonly problems: readonly Problem[];
}

export const groupOf = ({ group }: Section): Group => group ?? 'child';

export const personKey = (section: Section, id: string): string => `person/${groupOf(section)}/${id}`;

/** What one person of a request still needs; also for somebody about whom nothing has been saved yet. */
export const personProblems = (
  section: Section,
  id: string,
  { draft, checking, now }: Pick<OpenRequest, 'draft' | 'checking'> & { readonly now: string },
): readonly Problem[] => {
  const key = personKey(section, id);
  const about = { section: section.id, key, typed: draft.get(key)?.fields ?? {} };
  return checkFields(section.fields, about, { ...checking, now }).problems;
};

const dateOf = (answers: Answers, field: string): Temporal.PlainDate | null => {
  const typed = answers[field] ?? '';
  const date = isBlankDate(typed) ? null : typedDate(typed);
  return date?.ok === true ? Temporal.PlainDate.from(date.value) : null;
};

const bornOf = (section: Section, answers: Answers, today: Temporal.PlainDate): Pick<Listed, 'age' | 'born'> => {
  const isUnborn = section.fields.some(({ id }) => id === 'unborn') && answers['unborn'] === 'yes';
  const day = dateOf(answers, isUnborn ? 'expected-date' : 'date-of-birth');
  if (isUnborn) return { age: 'unborn', born: day === null ? null : `Due ${sayDate(day)}` };
  if (day === null || Temporal.PlainDate.compare(day, today) > 0) return { age: null, born: null };
  return { age: ageInWords(day, today), born: `Born ${sayDate(day)}` };
};

const livingOf = (section: Section, answers: Answers): string | null => {
  const field = section.fields.find(({ id }) => id === 'address');
  const said = field === undefined ? '' : inOneLine(sayAnswer(field, answers));
  return said === '' ? null : said;
};

/** A text of several lines in one. */
export const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '')
    .join(', ');

const listed =
  (section: Section, request: OpenRequest, now: Temporal.Instant) =>
  ({ id, paper }: { readonly id: string; readonly paper: Paper }): Listed => ({
    id,
    paper,
    name: paper.fields['name'] ?? '',
    ...bornOf(section, paper.fields, request.checking.today),
    living: livingOf(section, paper.fields),
    problems: personProblems(section, id, { ...request, now: now.toString() }),
  });

/** Everybody a section lists, in the order in which they were added. */
export const listedPeople = (section: Section, request: OpenRequest, now: Temporal.Instant): readonly Listed[] =>
  draftPeople(request.draft, groupOf(section)).map(listed(section, request, now));

/** Everybody who was taken off a section's list; what was typed about them is kept. */
export const removedPeople = (section: Section, request: OpenRequest, now: Temporal.Instant): readonly Listed[] => {
  const start = `person/${groupOf(section)}/`;
  return [...request.draft.values()]
    .filter(({ key, fields }) => key.startsWith(start) && fields['removed'] === 'yes')
    .map((paper) => ({ id: paper.key.slice(start.length), paper }))
    .map(listed(section, request, now));
};

/** What to call somebody whose name has not been entered. */
export const nameOf = ({ name }: Pick<Listed, 'name'>): string => (name === '' ? 'Name not entered yet' : name);
