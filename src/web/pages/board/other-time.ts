import { type Html, html } from '../../html.ts';
import { details } from '../../govuk/show.ts';
import { timeForm } from '../book/time-form.ts';
import type { RequestCard } from './cards.ts';
import type { Board } from './presenter.ts';

/** A meeting at another time than a slot's, or at any time: it leads to the same confirmation, which asks why where it must. */
export const otherTime = ({ caseId, reference }: RequestCard, { day, grid, deskName, hasSlots }: Board): Html => {
  const chosen = timeForm({
    caseId,
    desks: grid.rows.map(({ desk, name }) => ({ value: desk, label: name })),
    typed: {
      desk: grid.rows.find(({ name }) => name === deskName)?.desk,
      'on-day': String(day.date.day),
      'on-month': String(day.date.month),
      'on-year': String(day.date.year),
    },
    errors: [],
  });
  if (!hasSlots) return html`<h3 class="govuk-heading-s">Book ${reference}</h3>${chosen}`;
  return details(
    'Another time',
    html`<p class="govuk-body">When no slot will do for ${reference}, for example at night. You will be asked for the reason.</p>
    ${chosen}`,
  );
};
