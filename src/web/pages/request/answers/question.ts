import type { Answers } from '../../../../casefile/request/request-form.ts';
import { dateParts, timePart } from '../../../../casefile/request/typed.ts';
import type { Field } from '../../../../protocol/schema.ts';
import { type Choice, checkboxes, radios, select } from '../../../govuk/choices.ts';
import { dateInput, dateTimeInput } from '../../../govuk/dates.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { input } from '../../../govuk/input.ts';
import { textarea } from '../../../govuk/textarea.ts';
import { type Html, type Part, html } from '../../../html.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import type { Placed } from './place-fields.ts';

/** What questions are shown with. */
export interface Asking {
  /** The answers as they were typed. */
  readonly typed: Answers;
  readonly errors: readonly PageError[];
  /** What can be chosen where the protocol names no options: people of a role, for example. */
  readonly listed: (field: Field) => readonly { readonly value: string; readonly label: string }[];
  /** What may be chosen instead of typing it. */
  readonly suggested?: (field: Field) => readonly string[];
  /** What may be taken over with one press instead of typing it again. */
  readonly offers?: (field: Field) => Part;
}

const common = (field: Field, { errors }: Asking) => ({
  name: field.id,
  label: field.label,
  hint: field.hint,
  error: errorOf(errors, field.id),
});

const dateOf = (typed: string) => {
  const [day, month, year] = dateParts(typed);
  return { day, month, year, time: timePart(typed) };
};

const choicesOf = ({ field, revealed }: Placed, asking: Asking): readonly Choice[] => {
  const options = field.type === 'yes-no' ? yesOrNo : field.options;
  return options.map(({ id, label, hint }) => {
    const inner = revealed.get(id) ?? [];
    const reveals = inner.map((each) => question({ field: each, revealed: new Map() }, asking));
    return { value: id, label, hint, reveals: inner.length === 0 ? undefined : html`${reveals}` };
  });
};

const yesOrNo: Field['options'] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

const rows = (maxLength: number | undefined): number => {
  if (maxLength === undefined || maxLength > 5_000) return 10;
  return maxLength > 1_000 ? 6 : 3;
};

const inputOf = (placed: Placed, asking: Asking): Html => {
  const { field } = placed;
  const value = asking.typed[field.id] ?? '';
  switch (field.type) {
    case 'text': {
      const width = field.maxLength !== undefined && field.maxLength <= 30 ? 20 : 'full';
      return input({ ...common(field, asking), value, width, suggested: asking.suggested?.(field) });
    }
    case 'long-text':
      return textarea({ ...common(field, asking), value, rows: rows(field.maxLength), maxLength: field.maxLength });
    case 'date':
      return dateInput({ hint: 'For example, 27 3 2019', ...defined(common(field, asking)), value: dateOf(value) });
    case 'date-and-time':
      return dateTimeInput({ ...common(field, asking), value: dateOf(value) });
    case 'yes-no':
      return radios({
        ...common(field, asking),
        choices: choicesOf(placed, asking),
        value,
        inline: placed.revealed.size === 0,
      });
    case 'choice':
      return radios({ ...common(field, asking), choices: choicesOf(placed, asking), value });
    case 'choices':
      return checkboxes({ ...common(field, asking), choices: choicesOf(placed, asking), values: value.split(',') });
    case 'staff':
      return select({
        ...common(field, asking),
        choices: [{ value: '', label: 'Choose from the list' }, ...asking.listed(field)],
        value,
      });
  }
};

/** A hint of the field's own comes before the usual example. */
const defined = <Shape extends { readonly hint: string | undefined }>({ hint, ...rest }: Shape) =>
  hint === undefined ? rest : { ...rest, hint };

const unlessBox = ({ id, label, unless }: Field, { typed }: Asking): Html | null =>
  unless === undefined
    ? null
    : checkboxes({
        name: `${id}-unless`,
        label: html`${label}: or`,
        hidden: true,
        small: true,
        choices: [{ value: 'yes', label: unless.label }],
        values: [typed[`${id}-unless`] ?? ''],
      });

/** One question as the protocol asks it, with the clauses it comes from beside it. */
export const question = (placed: Placed, asking: Asking): Html => {
  const { field } = placed;
  return html`
    <div class="ask">
      <div class="ask__input">${inputOf(placed, asking)}${asking.offers?.(field)}${unlessBox(field, asking)}</div>
      <p class="ask__clauses">${clauseChips(field.clauses)}${field.assumed ? html` <span class="quiet">Local assumption</span>` : null}</p>
    </div>`;
};
