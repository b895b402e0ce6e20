import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Column } from '../govuk/lists.ts';
import { clauseChips } from './clause-chip.ts';
import type { ClockFace } from './clock-face.ts';
import { stateWord } from './shape.ts';

/** Columns of a table of clocks. */
export const clockColumns: readonly Column[] = [
  { title: 'Duty' },
  { title: 'Limit' },
  { title: 'Due' },
  { title: 'How it stands' },
  { title: 'Whose' },
];

const limit = ({ limit, clauses, assumed }: ClockFace): Html =>
  html`${limit} ${clauseChips(clauses)}${assumed ? html`<br><span class="quiet">Local assumption</span>` : null}`;

const due = ({ due, started }: ClockFace): Html | string =>
  due === null
    ? '–'
    : html`<span title="${due.exact}">${due.said}<span class="govuk-visually-hidden"> (${due.exact})</span></span>${started === null ? null : html`<br><span class="quiet">${started}</span>`}`;

/** A clock as the cells of a table row. */
export const clockRow = (face: ClockFace): readonly (Html | string)[] => [
  face.title,
  limit(face),
  due(face),
  html`${stateWord(face.tone, face.says)}${face.note === null ? null : html`<br><span class="quiet">${face.note}</span>`}`,
  face.owner,
];
