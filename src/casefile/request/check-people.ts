import type { Section } from '../../protocol/schema.ts';
import { type Checking, type Problem, checkFields } from './check-fields.ts';
import { draftPeople } from './draft-people.ts';
import { type Draft, sectionKey } from './draft.ts';
import type { FamilyMember } from './request-form.ts';

interface CheckedPeople {
  readonly people: readonly FamilyMember[];
  readonly problems: readonly Problem[];
}

const tooFew = (section: Section, found: number): readonly Problem[] => {
  if (found >= section.atLeast) return [];
  const many = section.atLeast === 1 ? 'one' : String(section.atLeast);
  const message = `Add at least ${many} ${section.one ?? 'person'}`;
  return [{ section: section.id, key: sectionKey(section), field: section.id, message, clauses: section.clauses }];
};

/** A section of people that may be empty counts as done once it says that there is nobody, or lists somebody. */
const noneFault = (section: Section, draft: Draft, found: number): readonly Problem[] => {
  const { id, none, title, clauses } = section;
  const key = sectionKey(section);
  if (none === undefined || found > 0 || draft.get(key)?.fields['none'] === 'yes') return [];
  return [
    { section: id, key, field: 'none', message: `${title}: add somebody, or say that there is nobody to add`, clauses },
  ];
};

/** Checks everybody listed in a section of people, and whether enough of them are. */
export const checkPeople = (section: Section, draft: Draft, checking: Checking): CheckedPeople => {
  const group = section.group ?? 'child';
  const checked = draftPeople(draft, group).map(({ id, paper }) => {
    const about = { section: section.id, key: paper.key, typed: paper.fields };
    const { answers, problems } = checkFields(section.fields, about, checking);
    return { person: { id, group, answers }, problems };
  });
  return {
    people: checked.map(({ person }) => person),
    problems: [
      ...tooFew(section, checked.length),
      ...noneFault(section, draft, checked.length),
      ...checked.flatMap(({ problems }) => problems),
    ],
  };
};
