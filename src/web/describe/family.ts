import { Temporal } from 'temporal-polyfill';
import { ageInWords } from '../../calendar/age.ts';
import { sayDate } from '../../calendar/say.ts';
import type { FamilyMember } from '../../casefile/request/request-form.ts';

export const memberName = ({ answers }: FamilyMember): string => answers['name'] ?? 'Name not known';

const dateIn = (text: string | undefined): Temporal.PlainDate | null =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text) : null;

/** "4 years", "due 20 February 2027", or null where it is not known. */
export const memberAge = ({ answers }: FamilyMember, today: Temporal.PlainDate): string | null => {
  const due = dateIn(answers['expected-date']);
  if (due !== null) return `due ${sayDate(due)}`;
  const born = dateIn(answers['date-of-birth']);
  return born === null ? null : ageInWords(born, today);
};

/** "1 child", "3 children" */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** The children of a request: those it is about, then the other relevant ones. */
export const childrenOf = (people: readonly FamilyMember[]): readonly FamilyMember[] => [
  ...people.filter(({ group }) => group === 'child'),
  ...people.filter(({ group }) => group === 'other-child'),
];
