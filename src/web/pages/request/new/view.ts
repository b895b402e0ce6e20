import { insideSentence } from '../../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import type { Protocol } from '../../../../protocol/schema.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { select } from '../../../govuk/choices.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { type Html, html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import type { Visitor } from '../../../visitor.ts';
import type { EarlierChoice } from './earlier.ts';

interface NewRequest {
  readonly visitor: Visitor;
  readonly protocol: Protocol;
  /** The discussions that this one may follow. */
  readonly earlier: readonly EarlierChoice[];
  readonly errors: readonly PageError[];
}

/** Which discussion it follows; nothing to ask where there is none. */
const followsQuestion = ({ protocol, earlier, errors }: NewRequest): Html | null =>
  earlier.length === 0
    ? null
    : select({
        name: 'follows',
        label: `Does this follow an earlier ${protocol.words.discussion}?`,
        hint: 'Choose it if this is about the same concern, so that no child is left without a decision from one to the next.',
        choices: [{ value: '', label: 'No, or not one of mine' }, ...earlier],
        value: '',
        error: errorOf(errors, 'follows'),
      });

/** What a request is, who gets it and what it takes, before it is begun. */
export const newRequestView = ({ visitor, protocol, earlier, errors }: NewRequest): string => {
  const { words, request, urgencies } = protocol;
  const authoriser = insideSentence(roleName(protocol, request.authorisedBy));
  const minuteTaker = insideSentence(roleName(protocol, protocol.minuteTaker.role));
  return page({
    title: `New ${words.request}`,
    visitor,
    active: 'today',
    back: '/',
    errors,
    styles: ['request.css'],
    body: html`
      <h1 class="govuk-heading-l">New ${words.request}</h1>
      <div class="two">
        <div class="two__main">
          <p class="lead">Ask for a ${words.discussion} about a child. ${clauseChips(request.clauses)}</p>
          <h2 class="govuk-heading-m">What happens</h2>
          <ol class="govuk-list govuk-list--number">
            <li>You fill in the request. What you type is saved as you type it, so you can stop and come back.</li>
            <li>The ${authoriser} whom you name reads it, decides whether a ${words.discussion} is needed and sends it to the desk.</li>
            <li>The ${minuteTaker} books it and invites everybody whom you listed.</li>
          </ol>
          <h2 class="govuk-heading-m">How soon it can be</h2>
          <dl class="soon">${urgencies.map(
            ({ label, guidance, clauses }) =>
              html`<div class="soon__one"><dt>${label}</dt><dd>${guidance} ${clauseChips(clauses)}</dd></div>`,
          )}</dl>
          ${form({ action: paths.requests, csrf: visitor.csrf, body: html`${followsQuestion({ visitor, protocol, earlier, errors })}${button({ text: 'Start' })}` })}
        </div>
        <aside class="two__side" aria-labelledby="need-title">
          <h2 class="govuk-heading-m" id="need-title">What you will be asked</h2>
          <ul class="govuk-list govuk-list--bullet">${request.sections.map(({ title }) => html`<li>${title}</li>`)}</ul>
          <p class="govuk-body quiet">Nothing has to be complete before you start. What is missing is shown as you go.</p>
        </aside>
      </div>`,
  });
};
