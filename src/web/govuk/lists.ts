import { type Html, type Part, html, render } from '../html.ts';
import { type Words, component, words } from './environment.ts';
import type { TagColour } from './show.ts';

export interface SummaryRow {
  readonly key: Words;
  readonly value: Part;
  readonly actions?: readonly { readonly href: string; readonly text: string; readonly about: string }[] | undefined;
}

export interface SummaryList {
  readonly rows: readonly SummaryRow[];
  /** With it the list is a card under this title. */
  readonly card?: { readonly title: string; readonly level?: 2 | 3 | 4 } | undefined;
  readonly plain?: boolean | undefined;
}

const summaryRow = ({ key, value, actions }: SummaryRow) => ({
  key: words(key),
  value: { html: render(value) },
  actions: { items: (actions ?? []).map(({ href, text, about }) => ({ href, text, visuallyHiddenText: about })) },
});

/** Questions and answers: `about` completes "Change …" for screen readers. */
export const summaryList = ({ rows, card, plain }: SummaryList): Html =>
  component('summary-list', {
    rows: rows.map(summaryRow),
    classes: plain === true ? 'govuk-summary-list--no-border' : '',
    card: card === undefined ? undefined : { title: { text: card.title, headingLevel: card.level ?? 2 } },
  });

export interface Task {
  readonly title: Words;
  readonly href?: string | undefined;
  readonly hint?: Words | undefined;
  /** A plain word when nothing is left to do ("Complete"), a coloured tag otherwise. */
  readonly status: { readonly text: string; readonly colour?: TagColour | undefined };
}

/** Sections to complete, each with what it still needs. `idPrefix` must differ between lists of a page. */
export const taskList = (idPrefix: string, tasks: readonly Task[]): Html =>
  component('task-list', {
    idPrefix,
    items: tasks.map(({ title, href, hint, status }) => ({
      title: words(title),
      href,
      hint: words(hint),
      status:
        status.colour === undefined
          ? { text: status.text }
          : { tag: { text: status.text, classes: `govuk-tag--${status.colour}` } },
    })),
  });

export interface Column {
  readonly title: Words;
  readonly numeric?: boolean | undefined;
}

export interface Table {
  readonly caption: string;
  readonly captionSize?: 's' | 'm' | 'l' | 'hidden' | undefined;
  readonly columns: readonly Column[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly Part[])[];
}

const captionClass = (size: Table['captionSize']) =>
  size === 'hidden' ? 'govuk-visually-hidden' : `govuk-table__caption--${size ?? 'm'}`;

const bareTable = ({ caption, captionSize, columns, rows }: Table): Html =>
  component('table', {
    caption,
    captionClasses: captionClass(captionSize),
    firstCellIsHeader: true,
    head: columns.map(({ title, numeric }) => ({ ...words(title), format: numeric === true ? 'numeric' : '' })),
    rows: rows.map((row) =>
      row.map((cell, at) => ({ html: render(cell), format: columns[at]?.numeric === true ? 'numeric' : '' })),
    ),
  });

/** A table; on a phone it scrolls inside its own box, which the keyboard can reach. */
export const table = (about: Table): Html =>
  html`<div class="table-scroll" role="region" aria-label="${about.caption}" tabindex="0">${bareTable(about)}</div>`;
