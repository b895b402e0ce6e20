import type { Temporal } from 'temporal-polyfill';
import type { ProtocolInForce, Section } from '../../protocol/schema.ts';
import type { Problem } from './check-fields.ts';
import { type CheckedPart, checkSection } from './check-section.ts';
import { draftChecking } from './draft-checking.ts';
import { type Draft, sectionKey } from './draft.ts';
import type { RequestForm } from './request-form.ts';
import type { StaffById } from './staff.ts';

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
  /** As far as it is written, whatever is missing. */
  readonly soFar: RequestForm;
}

export interface CheckedWith {
  readonly protocol: ProtocolInForce;
  readonly today: Temporal.PlainDate;
  /** ISO instant; without it a time later today is not seen to lie ahead. */
  readonly now?: string;
  /** The people who can be named in it. */
  readonly staff: StaffById;
}

/** How the keys of a section's papers begin. */
const startOf = (section: Section): string => {
  switch (section.kind) {
    case 'fields':
      return sectionKey(section);
    case 'people':
      return `person/${section.group ?? 'child'}/`;
    case 'attendees':
      return 'invitee/';
  }
};

const isBegun = (section: Section, draft: Draft): boolean =>
  draft.has(sectionKey(section)) ||
  (section.kind !== 'fields' && [...draft.keys()].some((key) => key.startsWith(startOf(section))));

const stateOf = (section: Section, draft: Draft, { problems }: CheckedPart): CheckedSection['state'] => {
  if (problems.length === 0) return 'complete';
  return isBegun(section, draft) ? 'incomplete' : 'not-started';
};

const formOf = (parts: readonly CheckedPart[]): RequestForm => ({
  answers: Object.fromEntries(parts.flatMap(({ answers }) => Object.entries(answers))),
  people: parts.flatMap(({ people }) => people),
  invitees: parts.flatMap(({ invitees }) => invitees),
  notInvited: parts.flatMap(({ notInvited }) => notInvited),
});

/**
 * Checks a request against the protocol's form, section by section: what each still needs, by clause, and the whole
 * request once nothing is missing. BR-041 to BR-048, BR-158.
 */
export const checkRequest = (draft: Draft, { protocol, today, now, staff }: CheckedWith): CheckedRequest => {
  const checking = { ...draftChecking(draft, protocol, today), now: now ?? null };
  const checked = protocol.protocol.request.sections.map((section) => {
    const part = checkSection(section, draft, { checking, staff });
    return { section, part, state: stateOf(section, draft, part), problems: part.problems };
  });
  const problems = checked.flatMap((each) => each.problems);
  const soFar = formOf(checked.map(({ part }) => part));
  return {
    soFar,
    sections: checked.map(({ section, state, problems: missing }) => ({ section, state, problems: missing })),
    problems,
    form: problems.length > 0 ? null : soFar,
  };
};
