import type { Answer } from '../answer.ts';
import type { Pairs } from '../fields.ts';
import { button } from '../govuk/button.ts';
import { type Html, html } from '../html.ts';
import { sentAgain, whatWasTyped } from '../pieces/what-was-typed.ts';
import type { Visitor } from '../visitor.ts';
import { wrongPage } from './wrong-page.ts';

/** What was being done when it failed: `pairs` is null when somebody was only looking. */
export interface Attempt {
  readonly visitor: Visitor | null;
  readonly path: string;
  readonly pairs: Pairs | null;
}

const tryAgain = ({ path, pairs }: Attempt): Html =>
  pairs === null
    ? html`<p class="govuk-body">${button({ text: 'Try again', href: path })}</p>`
    : html`
      <h2 class="govuk-heading-s">What you typed</h2>
      ${whatWasTyped(pairs)}
      <form method="post" action="${path}">${sentAgain(pairs)}${button({ text: 'Try again' })}</form>`;

const safe = ({ pairs }: Attempt): string =>
  pairs === null
    ? 'Everything saved before is safe, and nothing has been changed.'
    : 'Everything saved before is safe. What you just sent may not have been saved, so it is below: keep this page open. Trying again cannot save it twice.';

/** The record cannot be reached. */
export const unavailable = (attempt: Attempt): Answer =>
  wrongPage({
    status: 503,
    title: 'The record cannot be reached at the moment',
    visitor: attempt.visitor,
    happened: 'Convenor is running, but its database does not answer.',
    safe: safe(attempt),
    next: 'Wait a minute and try again. If a meeting is about to start, hold it: write on paper what you would write here, and enter it later with the time at which it happened.',
    more: tryAgain(attempt),
  });

/** A fault of ours. The number helps whoever looks for it. */
export const fault = (attempt: Attempt, number: string): Answer =>
  wrongPage({
    status: 500,
    title: 'Something went wrong on our side',
    visitor: attempt.visitor,
    happened: 'You did nothing wrong. Convenor met a fault it did not expect, and it has been noted.',
    safe: safe(attempt),
    next: html`Try again. If it happens a second time, tell the people who look after Convenor and give them this number: <span class="number">${number}</span>.`,
    more: tryAgain(attempt),
  });
