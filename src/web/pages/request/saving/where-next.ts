import type { Problem } from '../../../../casefile/request/check-fields.ts';
import type { Fields } from '../../../fields.ts';

export interface Journey {
  /** The page of the form, where the next one is, and the list of all. */
  readonly here: string;
  readonly next: string;
  readonly list: string;
}

/** Whether a form showed a question when it was sent. */
const wasShown = ({ _shown: shown }: Fields, field: string): boolean =>
  shown === undefined || shown.split(',').includes(field);

/**
 * Where to go once a form is saved: on, when it is complete or its writer wants to finish later; otherwise back to it
 * with what is missing. A question that only this answer brought up has not been missed: it is shown first.
 */
export const whereNext = (body: Fields, problems: readonly Problem[], { here, next, list }: Journey): string => {
  if (body['go'] === 'list') return list;
  if (body['go'] === 'later' || problems.length === 0) return next;
  const added = problems.filter(({ field }) => !wasShown(body, field)).map(({ field }) => field);
  const more = added.length === 0 ? [] : [`more=${added.map(encodeURIComponent).join(',')}`];
  const check = added.length === problems.length ? [] : ['check=1'];
  return `${here}?${[...check, ...more].join('&')}${check.length === 0 ? `#${added[0] ?? ''}` : ''}`;
};

/** What a page that was sent back to shows as errors, and which questions it shows as new. */
export const shownProblems = (
  query: Fields,
  problems: readonly Problem[],
): { readonly errors: readonly Problem[]; readonly added: readonly string[] } => {
  const more = (query['more'] ?? '').split(',').filter((field) => problems.some((problem) => problem.field === field));
  const errors = query['check'] === '1' ? problems.filter(({ field }) => !more.includes(field)) : [];
  return { errors, added: more };
};
