import { Temporal } from 'temporal-polyfill';
import type { CheckedSection } from '../../../../casefile/request/check-request.ts';
import { draftPeople } from '../../../../casefile/request/draft-people.ts';
import { paths } from '../../../paths.ts';
import type { OpenRequest } from '../open-request.ts';
import { type SectionStatus, statusOf } from '../sections.ts';

export interface Task {
  readonly title: string;
  readonly href: string;
  /** Who is listed in it so far. */
  readonly hint: string | null;
  readonly says: string;
  readonly state: SectionStatus['state'];
}

const namesIn = ({ section }: CheckedSection, { draft }: OpenRequest): string | null => {
  if (section.group === undefined) return null;
  const names = draftPeople(draft, section.group).map(({ paper }) => paper.fields['name'] ?? '');
  return names.length === 0 ? null : names.map((name) => (name === '' ? 'Name not entered yet' : name)).join(', ');
};

/** The sections of a request, each with what it still needs. */
export const tasksOf = (request: OpenRequest): readonly Task[] =>
  request.checked.sections.map((checked) => ({
    title: checked.section.title,
    href: paths.requestSection(request.caseId, checked.section.id),
    hint: namesIn(checked, request),
    ...statusOf(checked, request),
  }));

/** "3 of 11 sections complete": what may stay empty counts once something is in it. */
export const progress = (tasks: readonly Task[]): string => {
  const counted = tasks.filter(({ state }) => state !== 'optional');
  const done = counted.filter(({ state }) => state === 'complete').length;
  return `${String(done)} of ${String(counted.length)} sections complete`;
};

/** When anything of a request was last saved, or null. */
export const lastSaved = ({ draft }: Pick<OpenRequest, 'draft'>): Temporal.Instant | null =>
  [...draft.values()]
    .map(({ savedAt }) => Temporal.Instant.from(savedAt))
    .toSorted((one, other) => Temporal.Instant.compare(other, one))[0] ?? null;
