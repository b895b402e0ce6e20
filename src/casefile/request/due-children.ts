import type { RequestForm } from './request-form.ts';

/** The unborn children of a request whose expected date is known: their ids, and the date (`YYYY-MM-DD`). */
export const dueChildren = ({ people }: RequestForm): readonly { readonly id: string; readonly due: string }[] =>
  people
    .filter(({ answers }) => answers['unborn'] === 'yes')
    .map(({ id, answers }) => ({ id, due: answers['expected-date'] ?? '' }))
    .filter(({ due }) => /^\d{4}-\d\d-\d\d$/.test(due));
