import { Temporal } from 'temporal-polyfill';
import { sayDate } from '../../../calendar/say.ts';
import type { Line, Topic } from '../../../protocol/compare/line.ts';
import { summaryList } from '../../govuk/lists.ts';
import { details, insetText, tag, warningText } from '../../govuk/show.ts';
import { html, joined } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import type { Visitor } from '../../visitor.ts';
import type { HonouredClause, ProtocolShown, ToldStory } from './presenter.ts';
import type { Shown } from './where-shown.ts';

const strength = { must: 'Must', should: 'Should', may: 'May', 'must-not': 'Must not' };

const answered = {
  rule: 'A rule that Convenor follows',
  form: 'Asked and shown',
  guidance: 'Said where it is needed',
  record: 'Kept in the record',
  outside: 'Left to people',
};

const anchors = (ids: readonly string[]) =>
  ids.length === 0
    ? null
    : html`<br>${joined(
        ids.map(
          (id) => html`<a class="clause" href="#${id}"><span class="govuk-visually-hidden">Clause </span>${id}</a>`,
        ),
        ' ',
      )}`;

const row = ({ what, said, clauses, assumed }: Line) => ({
  key: what,
  value: html`${said}${assumed ? html` <span class="quiet">(a local assumption)</span>` : null}${anchors(clauses)}`,
});

const topic = ({ title, lines }: Topic) => html`
  <h3 class="govuk-heading-s">${title}</h3>
  ${summaryList({ rows: lines.map(row) })}`;

const story = (area: string, { file, line, name }: ToldStory) =>
  html`<li><a class="govuk-link" href="${paths.protocolStories(area, file)}#line-${line}">${name}</a></li>`;

const place = ({ text, href }: Shown) =>
  href === null ? html`${text}` : html`<a class="govuk-link" href="${href}">${text}</a>`;

const honouredBy = (area: string, { answer, citations, shown, stories, why }: HonouredClause) => html`
  ${answer === null ? html`<p class="govuk-body">Nothing honours it yet.</p>` : html`<p class="govuk-body">${answered[answer]}${why === null ? null : `: ${why}`}</p>`}
  <ul class="govuk-list govuk-list--bullet">
    ${citations.map(({ chapter, title }) => html`<li>${chapter}${title === null ? null : `: ${title}`}</li>`)}
  </ul>
  ${shown.length === 0 ? null : html`<p class="govuk-body">To be seen on ${joined(shown.map(place), ', ')}.</p>`}
  ${
    stories.length === 0
      ? null
      : html`<p class="govuk-body">Its stories:</p><ul class="govuk-list govuk-list--bullet">${stories.map((each) => story(area, each))}</ul>`
  }`;

const clauseRow = (area: string, honoured: HonouredClause) => {
  const { clause } = honoured;
  return html`
    <li class="clause-list__row" id="${clause.id}">
      <span class="clause">${clause.id}</span>
      <div>
        ${clause.requirement}
        ${clause.modality === 'must' || clause.modality === 'must-not' ? tag(strength[clause.modality], 'teal') : null}
        ${details(`What honours ${clause.id}`, honouredBy(area, honoured))}
      </div>
    </li>`;
};

/** A protocol in words, beside the clauses of its procedure. */
export const protocolView = (
  visitor: Visitor,
  { protocol, belowMinimum, calendarEnds, topics, sections }: ProtocolShown,
): string =>
  page({
    title: `Protocol of ${protocol.name}`,
    visitor,
    active: 'protocol',
    back: paths.clauses,
    body: html`
      <h1 class="govuk-heading-l">Protocol of ${protocol.name}</h1>
      <p class="govuk-body-l">${protocol.procedure.title}, ${protocol.procedure.edition}. Version ${protocol.version}, in force from ${sayDate(Temporal.PlainDate.from(protocol.inForceFrom))}.</p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.compareProtocols}?a=${protocol.authority}">Compare it with another</a></p>
      ${belowMinimum.map((message) => warningText(message))}
      ${calendarEnds === null ? null : insetText(calendarEnds)}
      <h2 class="govuk-heading-m">What it says</h2>
      ${topics.map(topic)}
      <h2 class="govuk-heading-m">Its clauses, and what honours them</h2>
      ${[...sections].map(
        ([section, clauses]) => html`
          <h3 class="govuk-heading-s">${section}</h3>
          <ul class="clause-list">${clauses.map((each) => clauseRow(protocol.authority, each))}</ul>`,
      )}`,
  });
