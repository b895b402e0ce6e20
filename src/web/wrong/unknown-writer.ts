import type { Answer } from '../answer.ts';
import type { Pairs } from '../fields.ts';
import { button } from '../govuk/button.ts';
import { html } from '../html.ts';
import { sentAgain, whatWasTyped } from '../pieces/what-was-typed.ts';
import { wrongPage } from './wrong-page.ts';

/** A form from somebody we do not know: nothing can be held for them, so they get their text back on the page. */
export const unknownWriter = (path: string, pairs: Pairs): Answer =>
  wrongPage({
    status: 403,
    title: 'You are not signed in, so this was not saved',
    visitor: null,
    happened: 'The page was sent without a sign-in that we know.',
    safe: 'What you typed is below. It is on this page only, and nothing has been saved.',
    next: html`Keep this page open. <a class="govuk-link" href="/sign-in" target="_blank" rel="noopener">Sign in (opens a new tab)</a>, then come back here and send it again.`,
    more: html`
      ${whatWasTyped(pairs)}
      <form method="post" action="${path}">${sentAgain(pairs)}${button({ text: 'Send it again' })}</form>`,
  });
