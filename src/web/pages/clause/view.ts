import { Temporal } from 'temporal-polyfill';
import { sayDate } from '../../../calendar/say.ts';
import type { Clause, Protocol } from '../../../protocol/schema.ts';
import { tag } from '../../govuk/show.ts';
import { summaryList } from '../../govuk/lists.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import type { Visitor } from '../../visitor.ts';
import type { Citation } from './citations.ts';

const strength = { must: 'Must', should: 'Should', may: 'May', 'must-not': 'Must not' };

const citation = ({ chapter, title, assumed }: Citation) =>
  html`<li><strong>${chapter}</strong>${title === null ? null : `: ${title}`}${assumed ? html` <span class="quiet">(a local assumption)</span>` : null}</li>`;

export interface ClauseView {
  readonly visitor: Visitor;
  readonly clause: Clause;
  readonly protocol: Protocol;
  readonly citations: readonly Citation[];
}

/** One clause in our words, where it stands, and what of Convenor follows it. */
export const clauseView = ({ visitor, clause, protocol, citations }: ClauseView): string =>
  page({
    title: `Clause ${clause.id}`,
    visitor,
    active: 'protocol',
    back: '/clauses',
    body: html`
      <h1 class="govuk-heading-l">Clause ${clause.id}</h1>
      <p class="govuk-body-l">${clause.requirement}</p>
      ${summaryList({
        rows: [
          { key: 'Strength', value: strength[clause.modality] },
          { key: 'Section', value: clause.section },
          { key: 'Procedure', value: `${protocol.procedure.title}, ${protocol.procedure.edition}` },
          {
            key: 'Protocol',
            value: `${protocol.name}, version ${protocol.version}, in force from ${sayDate(Temporal.PlainDate.from(protocol.inForceFrom))}`,
          },
        ],
      })}
      <h2 class="govuk-heading-m">What in Convenor follows it</h2>
      ${
        citations.length === 0
          ? html`<p class="govuk-body">No rule of the protocol cites this clause.</p>`
          : html`<ul class="govuk-list govuk-list--bullet">${citations.map(citation)}</ul>`
      }`,
  });

const listed = ({ id, requirement, modality }: Clause) => html`
  <li class="clause-list__row">
    <a class="clause" href="/clauses/${id}">${id}</a>
    <span>${requirement} ${modality === 'must' || modality === 'must-not' ? tag(strength[modality], 'teal') : null}</span>
  </li>`;

/** The whole procedure in our words, by section. */
export const clauseListView = (view: { visitor: Visitor; protocol: Protocol; clauses: readonly Clause[] }): string => {
  const sections = Map.groupBy(view.clauses, ({ section }) => section);
  return page({
    title: 'Protocol',
    visitor: view.visitor,
    active: 'protocol',
    body: html`
      <h1 class="govuk-heading-l">${view.protocol.procedure.title}</h1>
      <p class="govuk-body-l">${view.protocol.name}, ${view.protocol.procedure.edition}. ${view.clauses.length} clauses in our words.</p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.protocol(view.protocol.authority)}">What the protocol says, and what honours each clause</a></p>
      ${[...sections].map(
        ([section, clauses]) => html`
          <h2 class="govuk-heading-m">${section}</h2>
          <ul class="clause-list">${clauses.map(listed)}</ul>`,
      )}`,
  });
};
