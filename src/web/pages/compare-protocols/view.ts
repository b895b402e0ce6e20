import type { Compared, ComparedTopic, Side } from '../../../protocol/compare/compare-protocols.ts';
import { button } from '../../govuk/button.ts';
import { select } from '../../govuk/choices.ts';
import { details } from '../../govuk/show.ts';
import { html, joined } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import type { Visitor } from '../../visitor.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface CompareView {
  readonly visitor: Visitor;
  readonly areas: readonly Named[];
  readonly a: string;
  readonly b: string;
  /** Null until two are chosen. */
  readonly compared: { readonly a: string; readonly b: string; readonly topics: readonly ComparedTopic[] } | null;
}

const side = (said: Side | null) =>
  said === null
    ? html`<span class="quiet">says nothing</span>`
    : html`${said.said}${said.assumed ? html` <span class="quiet">(a local assumption)</span>` : null}${
        said.clauses.length === 0 ? null : html`<br><span class="quiet">${said.clauses.join(', ')}</span>`
      }`;

const row = ({ what, a, b }: Compared) => html`
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">${what}</th>
    <td class="govuk-table__cell">${side(a)}</td>
    <td class="govuk-table__cell">${side(b)}</td>
  </tr>`;

const table = (topic: ComparedTopic, a: string, b: string) => html`
  <table class="govuk-table two-sides">
    <caption class="govuk-visually-hidden">${topic.title}: where they differ</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header govuk-!-width-one-quarter">About</th>
        <th scope="col" class="govuk-table__header">${a}</th>
        <th scope="col" class="govuk-table__header">${b}</th>
      </tr>
    </thead>
    <tbody class="govuk-table__body">${topic.differences.map(row)}</tbody>
  </table>`;

const same = ({ same: all, title }: ComparedTopic) =>
  all.length === 0
    ? null
    : details(
        `The same in both: ${title.toLowerCase()}`,
        html`<ul class="govuk-list govuk-list--bullet">${all.map(({ what, a }) => html`<li>${what}: ${a?.said ?? ''}</li>`)}</ul>`,
      );

const topicShown = (topic: ComparedTopic, a: string, b: string) => html`
  <h2 class="govuk-heading-m">${topic.title}</h2>
  ${topic.differences.length === 0 ? html`<p class="govuk-body">No difference.</p>` : table(topic, a, b)}
  ${same(topic)}`;

const choice = (name: string, label: string, areas: readonly Named[], value: string) =>
  select({ name, label, choices: areas.map((area) => ({ value: area.id, label: area.name })), value });

/** Any two protocols side by side, differences first. */
export const compareView = ({ visitor, areas, a, b, compared }: CompareView): string =>
  page({
    title: 'Compare two protocols',
    visitor,
    active: 'protocol',
    back: paths.clauses,
    wide: true,
    body: html`
      <h1 class="govuk-heading-l">Compare two protocols</h1>
      <p class="govuk-body">Or read one beside its clauses: ${joined(
        areas.map(({ id, name }) => html`<a class="govuk-link" href="${paths.protocol(id)}">${name}</a>`),
        ', ',
      )}.</p>
      <form method="get" action="${paths.compareProtocols}">
        ${choice('a', 'One', areas, a)}
        ${choice('b', 'The other', areas, b)}
        ${button({ text: 'Compare' })}
      </form>
      ${compared === null ? null : compared.topics.map((topic) => topicShown(topic, compared.a, compared.b))}`,
  });
