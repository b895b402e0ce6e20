import { secondLook } from '../../../../casefile/invitation/check-addresses.ts';
import { insideSentence } from '../../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import type { DepartureAsked } from '../../../../casefile/verdict.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { summaryList } from '../../../govuk/lists.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { card } from '../../../pieces/card.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { departurePanel } from '../../../pieces/departure-panel.ts';
import { secondLookPanel } from '../../../pieces/second-look.ts';
import { stateWord } from '../../../pieces/shape.ts';
import type { Visit } from '../../../visit.ts';
import { requestPage } from '../frame/request-page.ts';
import type { OpenRequest } from '../open-request.ts';
import { missing } from '../sections.ts';
import {
  type AnswerList,
  type Answered,
  type CheckedPart,
  authoriserOf,
  checkedParts,
  problemsToMend,
} from './presenter.ts';

const valueOf = ({ answer, needs }: Answered): Html => html`
  ${answer === '' ? (needs === null ? html`<span class="quiet">Nothing</span>` : null) : html`<span class="as-typed">${answer}</span>`}
  ${needs === null ? null : html`<span class="needs">${stateWord('open', '')}${needs}</span>`}`;

const list = ({ rows }: AnswerList, card?: { title: string; level: 3 }): Html =>
  summaryList({
    ...(card === undefined ? {} : { card }),
    rows: rows.map((row) => ({
      key: row.label,
      value: valueOf(row),
      actions: [{ href: row.href, text: 'Change', about: insideSentence(row.label) }],
    })),
  });

const part = ({ id, title, href, lists, nobody }: CheckedPart): Html => html`
  <section aria-labelledby="part-${id}">
    <h2 class="govuk-heading-m" id="part-${id}">${title}</h2>
    ${nobody === null ? null : html`<p class="govuk-body">${nobody}. <a class="govuk-link" href="${href}">Change<span class="govuk-visually-hidden"> ${insideSentence(title)}</span></a></p>`}
    ${lists.map((each) => list(each, lists.length > 1 || each.title !== title ? { title: each.title, level: 3 } : undefined))}
  </section>`;

const stillNeeded = (problems: readonly PageError[]): Html | null =>
  problems.length === 0
    ? null
    : card({
        title: `Before you can send it: ${missing(problems.length)}`,
        tone: 'soon',
        body: html`<ul class="govuk-list mend">${problems.map(
          ({ message, href, clauses }) =>
            html`<li><a class="govuk-link" href="${href ?? ''}">${message}</a> ${clauseChips(clauses ?? [])}</li>`,
        )}</ul>`,
      });

/** Addresses that this authority has never written to are looked at once more before the request goes. */
const newAddresses = ({ visit, request, errors }: CheckView): Html | null => {
  const emails = request.addresses.looks.map(({ email }) => email);
  return emails.length === 0 ? null : secondLookPanel(emails, { errors, confirmed: visit.all(secondLook.field) });
};

const sending = (view: CheckView): Html => {
  const { visit, request, errors, departures = [] } = view;
  const { protocol } = visit.protocol;
  const role = insideSentence(roleName(protocol, protocol.request.authorisedBy));
  const authoriser = authoriserOf(request, protocol);
  const who = authoriser === null ? `the ${role}` : authoriser.name;
  const ready = problemsToMend(request, protocol.request).length === 0;
  return html`
    <section class="no-print" aria-labelledby="send-title">
      <h2 class="govuk-heading-m" id="send-title">Send it</h2>
      <p class="govuk-body">It goes to ${authoriser === null ? who : html`<strong>${authoriser.name}</strong>, ${authoriser.jobTitle},`} who decides whether a ${protocol.words.discussion} is needed and sends it to the desk. ${clauseChips(protocol.request.clauses)}</p>
      ${
        ready
          ? form({
              action: paths.checkRequest(request.caseId),
              csrf: visit.csrf,
              body: html`${departurePanel({ departures, body: visit.body, errors })}${newAddresses(view)}${button({ text: `Send to ${who} to authorise` })}`,
            })
          : html`<p class="govuk-body">You can send it once nothing is missing. Until then it is kept as it is.</p>`
      }
    </section>`;
};

export interface CheckView {
  readonly visit: Visit;
  readonly request: OpenRequest;
  /** Why it was not sent. */
  readonly errors: readonly PageError[];
  /** What needs a reason before it can be sent. */
  readonly departures?: readonly DepartureAsked[];
}

/** Every answer before the request is sent. */
export const checkView = (view: CheckView): string => {
  const { visit, request, errors } = view;
  return requestPage({
    visit,
    request,
    title: 'Check your answers',
    section: undefined,
    back: paths.request(request.caseId),
    errors,
    body: html`
      <h1 class="govuk-heading-l">Check your answers</h1>
      ${errors.length > 0 ? null : stillNeeded(problemsToMend(request, visit.protocol.protocol.request))}
      <div class="answers">${checkedParts(request, visit.protocol.protocol).map(part)}</div>
      ${sending(view)}`,
  });
};
