import { sectionKey } from '../../../casefile/request/draft.ts';
import type { CheckedSection } from '../../../casefile/request/check-request.ts';
import type { Protocol, Section } from '../../../protocol/schema.ts';
import { paths } from '../../paths.ts';
import type { OpenRequest } from './open-request.ts';

/** The section of the form with this id, or null. */
export const sectionOf = ({ request }: Protocol, id: string | undefined): Section | null =>
  request.sections.find((section) => section.id === id) ?? null;

/** Where the journey goes on after a section: the next one, and check-your-answers at the end. */
export const pathAfter = ({ request }: Protocol, { id }: Section, caseId: string): string => {
  const next = request.sections[request.sections.findIndex((section) => section.id === id) + 1];
  return next === undefined ? paths.checkRequest(caseId) : paths.requestSection(caseId, next.id);
};

export interface SectionStatus {
  readonly says: string;
  readonly state: CheckedSection['state'] | 'optional';
}

/** What a section still needs, in words. */
export const statusOf = ({ section, state, problems }: CheckedSection, { draft }: OpenRequest): SectionStatus => {
  switch (state) {
    case 'not-started':
      return { says: 'Not started', state };
    case 'incomplete':
      return { says: missing(problems.length), state };
    case 'complete': {
      const isOptional = section.kind === 'fields' && section.fields.every(({ required }) => !required);
      return isOptional && !draft.has(sectionKey(section))
        ? { says: 'Optional', state: 'optional' }
        : { says: 'Complete', state };
    }
  }
};

/** "2 things missing" */
export const missing = (count: number): string => (count === 1 ? '1 thing missing' : `${String(count)} things missing`);
