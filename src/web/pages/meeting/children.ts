import { Temporal } from 'temporal-polyfill';
import { ageInWords } from '../../../calendar/age.ts';
import { londonDate } from '../../../calendar/london.ts';
import { sayDate } from '../../../calendar/say.ts';
import type { FamilyMember } from '../../../casefile/request/request-form.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';

export const nameOf = ({ answers }: FamilyMember): string => answers['name'] ?? 'Name not known';

const dateIn = (value: string | undefined): Temporal.PlainDate | null =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Temporal.PlainDate.from(value) : null;

/** "4 years", "due 21 July 2026"; null where neither birth nor due date is known. */
export const ageOf = ({ answers }: FamilyMember, meeting: Pick<CaseFileIn<'meeting'>, 'startedAt'>): string | null => {
  const due = dateIn(answers['expected-date']);
  if (due !== null) return `due ${sayDate(due)}`;
  const born = dateIn(answers['date-of-birth']);
  return born === null ? null : ageInWords(born, londonDate(meeting.startedAt));
};

/** "Ida Wrenfield, 4 years" */
export const nameAndAge = (child: FamilyMember, meeting: Pick<CaseFileIn<'meeting'>, 'startedAt'>): string =>
  [nameOf(child), ageOf(child, meeting)].filter((part) => part !== null).join(', ');
