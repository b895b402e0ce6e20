import type { Answer } from '../../../answer.ts';
import { html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { whatWasTyped } from '../../../pieces/what-was-typed.ts';
import type { Visit } from '../../../visit.ts';
import { wrongPage } from '../../../wrong/wrong-page.ts';

const closedWhy = 'This request has been sent, so nothing in it can be changed now.';

/** What was typed after the request had been sent from elsewhere: shown, so that nobody has to remember it. */
export const afterSending = (visit: Visit, caseId: string): Answer => {
  if (visit.isAutosave) return { kind: 'json', status: 422, data: { why: closedWhy } };
  const pairs = Object.entries(visit.body).map(([name, value]): [string, string] => [name, value ?? '']);
  const own = new Set(['_csrf', 'go', 'version']);
  return wrongPage({
    status: 409,
    title: 'This request has already been sent',
    visitor: visit.visitor,
    happened: closedWhy,
    safe: 'What was sent stands. What you have just typed is not in it, but it is below: copy what is still needed.',
    next: html`<a class="govuk-link" href="${paths.discussion(caseId)}">See how things stand now</a>, and tell whoever decides on the request what else they should know.`,
    more: html`<h2 class="govuk-heading-s">What you typed</h2>${whatWasTyped(
      pairs.filter(([name]) => !own.has(name) && !name.startsWith('kept.')),
    )}`,
  });
};

/** The error of a text too long even for a draft. It stays on the page. */
export const tooLong = (label: string, max: number): string =>
  `Shorten “${label}” to ${max.toLocaleString('en-GB')} characters or fewer. It has not been saved, but it is still on this page.`;
