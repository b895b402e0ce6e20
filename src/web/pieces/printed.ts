import type { Block, Cell, PrintedDocument, Words } from '../../documents/printed-document.ts';
import { details } from '../govuk/show.ts';
import { type Html, html } from '../html.ts';
import { clauseChips } from './clause-chip.ts';

const paragraphs = (text: string): readonly Html[] =>
  text === '' ? [] : text.split(/\n\s*\n/).map((each) => html`<p class="as-typed">${each}</p>`);

const words = ({ lead, text, clauses, manner }: Words): Html => html`
  <div class="printed__words printed__words--${manner}">
    ${lead === null ? null : html`<p class="printed__lead">${lead}</p>`}
    ${paragraphs(text)}${clauses.length === 0 ? null : html`<p>${clauseChips(clauses)}</p>`}
  </div>`;

const cell = (content: Cell): readonly Html[] => content.map(words);

/** A telephone is too narrow for columns: there each row is a list, and each cell says its column. */
const tableOf = ({ columns, rows }: Extract<Block, { kind: 'table' }>): Html => html`
  <div class="table-scroll" tabindex="0" role="group" aria-label="Table: ${columns.map(({ label }) => label).join(', ')}">
    <table class="govuk-table printed__table">
      <thead class="govuk-table__head"><tr>${columns.map(({ label }) => html`<th scope="col" class="govuk-table__header">${label}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((each, column) => html`<td class="govuk-table__cell" data-column="${columns[column]?.label}">${cell(each)}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;

/** The page has an h1 of its own, so the document's headings begin one lower. */
const headingOf = ({ level, text, clauses }: Extract<Block, { kind: 'heading' }>): Html => {
  const said = html`${text} ${clauseChips(clauses)}`;
  if (level === 1) return html`<h2 class="govuk-heading-m">${said}</h2>`;
  return level === 2 ? html`<h3 class="govuk-heading-s">${said}</h3>` : html`<h4 class="govuk-heading-s">${said}</h4>`;
};

const clausesOf = ({ rows }: Extract<Block, { kind: 'clauses' }>): Html =>
  html`<dl class="printed__clauses">${rows.map(({ id, requirement }) => html`<div><dt>${clauseChips([id])}</dt><dd>${requirement}</dd></div>`)}</dl>`;

const blockOf = (block: Block): Html => {
  switch (block.kind) {
    case 'heading':
      return headingOf(block);
    case 'words':
      return words(block.words);
    case 'facts':
      return html`<dl class="printed__facts">${block.rows.map(
        ({ label, clauses, words: content }) =>
          html`<div><dt>${label} ${clauseChips(clauses)}</dt><dd>${cell(content)}</dd></div>`,
      )}</dl>`;
    case 'table':
      return tableOf(block);
    case 'panel':
      return html`<section class="printed__panel printed__panel--${block.tone}"><h2 class="govuk-heading-s">${block.title}</h2>${cell(block.words)}</section>`;
    case 'clauses':
      return details('The clauses these pages cite, in words', clausesOf(block), 'closed');
  }
};

/** A document on a page, saying just what its PDF says. */
export const printedHtml = ({ title, authority, edition, issued, blocks, warning }: PrintedDocument): Html => html`
  <article class="printed" aria-label="${title}">
    <p class="printed__edition">${authority} · ${edition} · ${issued}</p>
    ${blocks.map(blockOf)}
    <footer class="printed__warning">${words(warning)}</footer>
  </article>`;
