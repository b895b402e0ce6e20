import type { Section } from '../../protocol/schema.ts';
import { type Checking, type Problem, checkFields } from './check-fields.ts';
import { checkInvitees } from './check-invitees.ts';
import { checkPeople } from './check-people.ts';
import { typedAnswers } from './draft-checking.ts';
import { type Draft, sectionKey } from './draft.ts';
import type { RequestForm } from './request-form.ts';
import { type StaffById, staffNamed, staffProblems } from './staff.ts';

/** What one section adds to the request, and what it still needs. */
export interface CheckedPart extends RequestForm {
  readonly problems: readonly Problem[];
}

interface With {
  readonly checking: Checking;
  readonly staff: StaffById;
}

const nothing: CheckedPart = { answers: {}, people: [], invitees: [], notInvited: [], problems: [] };

const checkAnswers = (section: Section, draft: Draft, { checking, staff }: With): CheckedPart => {
  const key = sectionKey(section);
  const typed = draft.get(key)?.fields ?? {};
  const { answers, problems } = checkFields(section.fields, { section: section.id, key, typed }, checking);
  return { ...nothing, answers, problems: [...problems, ...staffProblems(section, key, { answers, staff })] };
};

const checkAttendees = (section: Section, draft: Draft, { checking, staff }: With): CheckedPart => {
  const { protocol } = checking.protocol;
  const answers = typedAnswers(draft, protocol);
  const staffFor = (role: string) => staffNamed(role, protocol, { answers, staff });
  return { ...nothing, ...checkInvitees(draft, checking, { section: section.id, staffFor }) };
};

/** Checks one section of the form. */
export const checkSection = (section: Section, draft: Draft, given: With): CheckedPart => {
  switch (section.kind) {
    case 'fields':
      return checkAnswers(section, draft, given);
    case 'people':
      return { ...nothing, ...checkPeople(section, draft, given.checking) };
    case 'attendees':
      return checkAttendees(section, draft, given);
  }
};
