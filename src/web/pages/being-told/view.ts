import type { BeingTold } from '../../../application/being-told.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { type Choice, radios } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { notificationBanner } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import type { Visitor } from '../../visitor.ts';

type Way = BeingTold['whatCanWait'];

const ways: readonly (Choice & { readonly value: Way })[] = [
  {
    value: 'daily',
    label: 'Once a day',
    hint: 'One message at 08:00 on working days, and none when there is nothing to say.',
  },
  { value: 'each', label: 'Each at once' },
  { value: 'none', label: 'Not at all', hint: 'You find it on Today.' },
];

export const isWay = (typed: string | undefined): typed is Way => ways.some(({ value }) => value === typed);

/** Where the form keeps what was chosen for an address: by itself, because the mailboxes of a person may change meanwhile. */
export const choiceField = (address: string): string => `told-${address}`;

export interface BeingToldView {
  readonly visitor: Visitor;
  /** The visitor's own address first, then the mailboxes they answer for. */
  readonly told: readonly BeingTold[];
  readonly saved: boolean;
  readonly errors: readonly PageError[];
}

const choice = ({ address, whatCanWait }: BeingTold, index: number, errors: readonly PageError[]): Html => {
  const name = choiceField(address);
  return radios({
    ...{ name, choices: ways, value: whatCanWait, error: errorOf(errors, name), size: 'm' },
    label: `What can wait, sent to ${address}`,
    ...(index === 0 ? {} : { hint: 'Others may read this mailbox. What you choose holds for all of them.' }),
  });
};

/** How somebody is told of duties, and what of it they may choose. */
export const beingToldView = ({ visitor, told, saved, errors }: BeingToldView): string =>
  page({
    title: 'How you are told',
    visitor,
    back: paths.today,
    errors,
    body: html`
      ${saved ? notificationBanner('Your choice is saved.', 'success') : null}
      <h1 class="govuk-heading-l">How you are told</h1>
      <p class="govuk-body">Convenor writes to you about duties that you answer for. No message says anything about a child or a family.</p>
      <h2 class="govuk-heading-m">Always at once</h2>
      <p class="govuk-body">You are told at once, and nobody can switch this off:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>when something is late</li>
        <li>when something late comes up the line to you</li>
        <li>when a limit in hours, or on the same day, is near</li>
        <li>when less than a working day is left</li>
      </ul>
      <h2 class="govuk-heading-m">What can wait</h2>
      <p class="govuk-body">Word that a limit in working days or a date is near, or a limit that is only a local assumption.</p>
      ${form({
        action: paths.beingTold,
        csrf: visitor.csrf,
        body: html`
          ${told.map((one, index) => choice(one, index, errors))}
          ${button({ text: 'Save' })}`,
      })}`,
  });
