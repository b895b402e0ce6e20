import type { Section } from '../../../../protocol/schema.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { stateWord } from '../../../pieces/shape.ts';
import type { Visit } from '../../../visit.ts';
import { removedList } from '../entries/put-back-view.ts';
import { onwards } from '../frame/form-parts.ts';
import { requestPage } from '../frame/request-page.ts';
import type { OpenRequest } from '../open-request.ts';
import { sayContact } from './contacts.ts';
import { type RowGroup, knownInvitees, removedRows, rowGroups } from './rows.ts';
import type { ShownRow } from './shown-row.ts';

export interface AttendeesView {
  readonly visit: Visit;
  readonly request: OpenRequest;
  readonly section: Section;
  readonly errors: readonly PageError[];
}

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

/** One press that answers a row. */
const press = (view: AttendeesView, row: ShownRow, answers: Readonly<Record<string, string>>, text: string): Html =>
  form({
    action: row.href,
    csrf: view.visit.csrf,
    version: row.version,
    body: html`
      ${Object.entries({ ...row.typed, ...answers }).map(([name, value]) => hidden(`kept.${name}`, value))}
      <button class="press" type="submit" name="go" value="row">${text}<span class="govuk-visually-hidden">: ${row.title}</span></button>`,
  });

const quick = (view: AttendeesView, row: ShownRow): Html | null => {
  const { invite, leaveOut } = row.quick;
  if (invite === null && !leaveOut) return null;
  const { name = '', organisation = '', email = '', telephone = '' } = invite ?? {};
  return html`
    <div class="row__quick">
      ${invite === null ? null : html`<p class="quiet">In the contact book: ${sayContact(invite)}</p>`}
      <div class="acts">
        ${invite === null ? null : press(view, row, { invite: 'yes', name, organisation, email, telephone }, 'Invite')}
        ${leaveOut ? press(view, row, { invite: 'no' }, 'Not needed') : null}
      </div>
    </div>`;
};

const link = ({ href, title, state, answered }: ShownRow): Html => {
  const says = answered && state.says !== 'Not named yet' ? 'Change' : state.tone === 'open' ? 'Give details' : 'Add';
  return html`<a class="govuk-link" href="${href}">${says}<span class="govuk-visually-hidden">: ${title}</span></a>`;
};

const rowOf =
  (view: AttendeesView) =>
  (row: ShownRow): Html =>
    html`
    <li class="row" id="row-${row.entry}">
      <div class="row__top">
        <h3 class="row__title">${row.title}</h3>
        <span class="row__state">${stateWord(row.state.tone, row.state.says)}</span>
        <span class="row__act">${link(row)}</span>
      </div>
      ${row.who === null ? null : html`<p>${row.who}</p>`}
      ${row.because === null ? null : html`<p class="quiet">${row.because} ${clauseChips(row.clauses)}</p>`}
      ${quick(view, row)}
    </li>`;

const inviteKnown = (known: readonly ShownRow[]): Html => {
  const names = known.map(({ title }) => title).join(', ');
  return html`
    <div class="known">
      <p><strong>The contact book knows ${known.length} of those still to be answered:</strong> ${names}.</p>
      ${button({ text: `Invite these ${String(known.length)}`, name: 'go', value: 'invite-known', kind: 'secondary' })}
    </div>`;
};

const groupOf =
  (view: AttendeesView) =>
  ({ id, title, rows }: RowGroup): Html | null => {
    if (rows.length === 0) return null;
    const list = html`<ul class="rows" aria-labelledby="group-${id}">${rows.map(rowOf(view))}</ul>`;
    return html`<h2 class="govuk-heading-m" id="group-${id}">${title}</h2>${list}`;
  };

/** Everybody whom the protocol names, in groups, and whoever else should come. */
export const attendeesView = (view: AttendeesView): string => {
  const { visit, request, section, errors } = view;
  const showing = { request, section, protocol: visit.protocol.protocol };
  const groups = rowGroups(showing);
  const known = knownInvitees(groups);
  const addable = showing.protocol.request.invitees.filter(({ repeatable }) => repeatable);
  return requestPage({
    visit,
    request,
    title: section.title,
    section: section.id,
    back: paths.request(request.caseId),
    errors,
    body: html`
      <h1 class="govuk-heading-l">${section.title}</h1>
      <p class="lead">${section.guidance} ${clauseChips(section.clauses)}</p>
      ${known.length < 2 ? null : form({ action: paths.requestSection(request.caseId, section.id), csrf: visit.csrf, body: inviteKnown(known) })}
      ${groups.map(groupOf(view))}
      ${addable.map(({ name, hint, clauses }) => html`<p class="govuk-body">${name}${hint === undefined ? null : `: ${hint}`} ${clauseChips(clauses)}</p>`)}
      ${button({
        text: 'Add another professional',
        href: paths.requestEntry(request.caseId, section.id, 'add'),
        kind: 'secondary',
      })}
      ${removedList(visit, removedRows(showing))}
      ${form({
        action: paths.requestSection(request.caseId, section.id),
        csrf: visit.csrf,
        body: onwards({ hasErrors: errors.length > 0, list: 'See all sections' }),
      })}`,
  });
};
