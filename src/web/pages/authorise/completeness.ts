import type { Answered, SectionRead } from '../../describe/whole-request.ts';

/** How complete a section of the request is. It cannot be sent with anything missing; what nobody knows is named. */
export interface Completeness {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
  /** The questions answered with "not known", "not yet allocated" and the like, and who was left out. */
  readonly open: readonly string[];
}

const openIn = (answers: readonly Answered[], whose: string | null): readonly string[] =>
  answers
    .filter(({ state }) => state === 'open')
    .map(({ question, answer }) => `${whose === null ? '' : `${whose}, `}${question}: ${answer.toLowerCase()}`);

/** The request's completeness by section and clause. */
export const completenessOf = (sections: readonly SectionRead[]): readonly Completeness[] =>
  sections.map(({ id, title, clauses, answers, members, leftOut }) => ({
    id,
    title,
    clauses,
    open: [
      ...openIn(answers, null),
      ...members.flatMap((member) => openIn(member.answers, member.name)),
      ...leftOut.map(({ role }) => `${role}: left out`),
    ],
  }));
