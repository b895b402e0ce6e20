import type { Temporal } from 'temporal-polyfill';
import type { ProtocolInForce, Section } from '../../protocol/schema.ts';
import { type Checking, type Problem, checkFields } from './check-fields.ts';
import { type Staff, checkInvitees } from './check-invitees.ts';
import type { Draft, Paper } from './draft.ts';
import { factsOf } from './facts-of.ts';
import type { Answers, FamilyMember, Group, RequestForm } from './request-form.ts';

export interface CheckedSection {
  readonly section: Section;
  readonly state: 'not-started' | 'incomplete' | 'complete';
  readonly problems: readonly Problem[];
}

export interface CheckedRequest {
  readonly sections: readonly CheckedSection[];
  readonly problems: readonly Problem[];
  /** The whole request, once nothing is missing. */
  readonly form: RequestForm | null;
}

/** Everybody a draft lists in one part of the family circle, in the order they were added. */
export const draftPeople = (draft: Draft, group: Group): readonly { readonly id: string; readonly paper: Paper }[] =>
  [...draft.values()]
    .filter(({ key, fields }) => key.startsWith(`person/${group}/`) && fields['removed'] !== 'yes')
    .map((paper) => ({ id: paper.key.slice(`person/${group}/`.length), paper }));

const sectionKey = ({ id }: Section): string => `section/${id}`;

/** All answers of the sections as typed: enough to know the facts before anything is checked. */
const typedAnswers = (draft: Draft, { protocol }: ProtocolInForce): Answers =>
  Object.assign(
    {},
    ...protocol.request.sections.map((section) => draft.get(sectionKey(section))?.fields ?? {}),
  ) as Answers;

const groups: readonly Group[] = ['child', 'parent-or-carer', 'other-child', 'other-adult'];

/** What conditions know about a request that is still being written. Dates that are not yet dates are left out. */
export const draftChecking = (draft: Draft, protocol: ProtocolInForce, today: Temporal.PlainDate): Checking => {
  const base = { protocol, today };
  const nothing = factsOf({ answers: {}, people: [] }, protocol.protocol, today);
  const people = groups.flatMap((group) => peopleOf(draft, group, { ...base, facts: nothing }).people);
  return { ...base, facts: factsOf({ answers: typedAnswers(draft, protocol), people }, protocol.protocol, today) };
};

const peopleOf = (draft: Draft, group: Group, checking: Checking) => {
  const sections = checking.protocol.protocol.request.sections.filter((each) => each.group === group);
  const checked = sections.flatMap(({ id: section, fields }) =>
    draftPeople(draft, group).map(({ id, paper }) => {
      const { answers, problems } = checkFields(fields, { section, key: paper.key, typed: paper.fields }, checking);
      return { person: { id, group, answers } satisfies FamilyMember, problems };
    }),
  );
  return { people: checked.map(({ person }) => person), problems: checked.flatMap(({ problems }) => problems) };
};

const tooFew = (section: Section, found: number): readonly Problem[] =>
  found >= section.atLeast
    ? []
    : [
        {
          section: section.id,
          key: sectionKey(section),
          field: section.id,
          message: `Add at least ${section.atLeast === 1 ? 'one' : String(section.atLeast)} ${section.one ?? 'person'}`,
          clauses: section.clauses,
        },
      ];

/** A section of people that may be empty counts as done once it says that there is nobody, or lists somebody. */
const noneFault = (section: Section, draft: Draft, found: number): readonly Problem[] =>
  section.none === undefined || found > 0 || draft.get(sectionKey(section))?.fields['none'] === 'yes'
    ? []
    : [
        {
          section: section.id,
          key: sectionKey(section),
          field: 'none',
          message: `${section.title}: add somebody, or say that there is nobody to add`,
          clauses: section.clauses,
        },
      ];

interface Part {
  readonly answers: Answers;
  readonly people: readonly FamilyMember[];
  readonly invitees: RequestForm['invitees'];
  readonly notInvited: RequestForm['notInvited'];
  readonly problems: readonly Problem[];
}

const nothing: Part = { answers: {}, people: [], invitees: [], notInvited: [], problems: [] };

const checkSection = (
  section: Section,
  draft: Draft,
  { checking, staffFor }: { readonly checking: Checking; readonly staffFor: (role: string) => Staff | undefined },
): Part => {
  switch (section.kind) {
    case 'fields': {
      const typed = draft.get(sectionKey(section))?.fields ?? {};
      return {
        ...nothing,
        ...checkFields(section.fields, { section: section.id, key: sectionKey(section), typed }, checking),
      };
    }
    case 'people': {
      const { people, problems } = peopleOf(draft, section.group ?? 'child', checking);
      const few = [...tooFew(section, people.length), ...noneFault(section, draft, people.length)];
      return { ...nothing, people, problems: [...few, ...problems] };
    }
    case 'attendees':
      return { ...nothing, ...checkInvitees(draft, checking, { section: section.id, staffFor }) };
  }
};

const isBegun = (section: Section, draft: Draft): boolean => {
  const prefix = section.kind === 'people' ? `person/${section.group ?? 'child'}/` : 'invitee/';
  const keys = [...draft.keys()];
  return (
    keys.includes(sectionKey(section)) || (section.kind !== 'fields' && keys.some((key) => key.startsWith(prefix)))
  );
};

/**
 * Checks a request against the protocol's form, section by section: what each still needs, by clause, and the whole
 * request once nothing is missing. `staff` are the people who can be named in it, by id. BR-041 to BR-048, BR-158.
 */
export const checkRequest = (
  draft: Draft,
  {
    protocol,
    today,
    staff,
  }: { protocol: ProtocolInForce; today: Temporal.PlainDate; staff: ReadonlyMap<string, Staff> },
): CheckedRequest => {
  const checking = draftChecking(draft, protocol, today);
  const { sections } = protocol.protocol.request;
  const typed = typedAnswers(draft, protocol);
  const staffFields = sections.flatMap(({ fields }) => fields).filter(({ type }) => type === 'staff');
  const staffFor = (role: string): Staff | undefined => {
    const field = staffFields.find((each) => each.role === role);
    return field === undefined ? undefined : staff.get(typed[field.id] ?? '');
  };
  const parts = sections.map((section) => ({ section, part: checkSection(section, draft, { checking, staffFor }) }));
  const problems = parts.flatMap(({ part }) => part.problems);
  const all = parts.map(({ part }) => part);
  return {
    sections: parts.map(({ section, part }) => ({
      section,
      problems: part.problems,
      state: part.problems.length === 0 ? 'complete' : isBegun(section, draft) ? 'incomplete' : 'not-started',
    })),
    problems,
    form:
      problems.length > 0
        ? null
        : {
            answers: Object.fromEntries(all.flatMap(({ answers }) => Object.entries(answers))),
            people: all.flatMap(({ people }) => people),
            invitees: all.flatMap(({ invitees }) => invitees),
            notInvited: all.flatMap(({ notInvited }) => notInvited),
          },
  };
};
