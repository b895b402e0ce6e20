import { londonDate } from '../../../calendar/london.ts';
import type { FamilyMember } from '../../../casefile/request/request-form.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { memberAge, memberName } from '../../describe/family.ts';

type Meeting = Pick<CaseFileIn<'meeting'>, 'startedAt'>;

/** Age on the day of the meeting, or the due date. */
export const ageOf = (member: FamilyMember, { startedAt }: Meeting): string | null =>
  memberAge(member, londonDate(startedAt));

/** "Ida Wrenfield, 4 years" */
export const nameAndAge = (member: FamilyMember, meeting: Meeting): string =>
  [memberName(member), ageOf(member, meeting)].filter((part) => part !== null).join(', ');
