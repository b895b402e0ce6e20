import type { NumberSet } from '../../../application/see-who-answers.ts';
import type { Temporal } from 'temporal-polyfill';
import { sayInstant } from '../../../calendar/say.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { notificationBanner } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import type { Visitor } from '../../visitor.ts';

export interface NumbersView {
  readonly visitor: Visitor;
  readonly now: Temporal.Instant;
  readonly numbers: readonly NumberSet[];
  /** The contact whose number was just set. */
  readonly saved: string | null;
  /** A number that cannot be kept, as it was typed. */
  readonly wrong: { readonly contact: string; readonly telephone: string; readonly error: PageError } | null;
}

const idOf = (contact: string): string => `number-${contact}`;

const one = ({ contact, name, set }: NumberSet, { visitor, now, wrong }: NumbersView): Html => {
  const again = wrong?.contact === contact ? wrong : null;
  return form({
    action: paths.dutyNumber(contact),
    csrf: visitor.csrf,
    body: html`${input({
      name: 'telephone',
      id: idOf(contact),
      label: name,
      size: 's',
      type: 'tel',
      width: 20,
      hint: set === null ? 'Not set' : `Set by ${set.setByName} ${sayInstant(set.setAt, now)}`,
      value: again?.telephone ?? set?.telephone ?? '',
      error: again?.error.message,
    })}
    ${button({ text: html`Save<span class="govuk-visually-hidden"> the number of ${name}</span>`, kind: 'secondary' })}`,
  });
};

/** The telephone numbers of the contacts of the protocol: none of them is part of it. */
export const numbersView = (view: NumbersView): string => {
  const { visitor, numbers, saved, wrong } = view;
  const name = numbers.find(({ contact }) => contact === saved)?.name;
  return page({
    title: 'Numbers of those who answer',
    visitor,
    active: 'who-answers',
    back: paths.whoAnswers,
    errors: wrong === null ? [] : [{ ...wrong.error, field: idOf(wrong.contact) }],
    body: html`
      ${name === undefined ? null : notificationBanner(`The number of ${name} is saved.`, 'success')}
      <h1 class="govuk-heading-l">Numbers of those who answer</h1>
      <p class="lead">The procedure names whom to ring. You set their numbers. An empty one takes the number away.</p>
      ${numbers.length === 0 ? html`<p>The procedure names nobody whose number could be set. The contact book has the agencies’ own.</p>` : null}
      ${numbers.map((number) => one(number, view))}`,
  });
};
