import { type Html, render } from '../html.ts';
import { type Words, component, words } from './environment.ts';
import { type Question, common, heading } from './question.ts';

export interface Choice {
  readonly value: string;
  readonly label: Words;
  readonly hint?: Words | undefined;
  /** Shown once this choice is taken; always shown without JavaScript. */
  readonly reveals?: Html | undefined;
  readonly disabled?: boolean | undefined;
}

/** `'or'` stands between choices as a divider. */
export type Choices = readonly (Choice | 'or')[];

export interface Radios extends Question {
  readonly choices: Choices;
  readonly value?: string | null | undefined;
  readonly inline?: boolean | undefined;
  readonly small?: boolean | undefined;
}

export interface Checkboxes extends Question {
  readonly choices: Choices;
  readonly values?: readonly string[] | undefined;
  readonly small?: boolean | undefined;
}

export interface Select extends Question {
  readonly choices: readonly { readonly value: string; readonly label: string; readonly disabled?: boolean }[];
  readonly value?: string | null | undefined;
}

const itemOf = (choice: Choice | 'or', isChosen: (value: string) => boolean) => {
  if (choice === 'or') return { divider: 'or' };
  return {
    ...words(choice.label),
    value: choice.value,
    checked: isChosen(choice.value),
    hint: words(choice.hint),
    disabled: choice.disabled,
    conditional: choice.reveals === undefined ? undefined : { html: render(choice.reveals) },
  };
};

/** One of several, with questions that a choice may reveal. */
export const radios = (question: Radios): Html =>
  component('radios', {
    ...common(question),
    fieldset: { legend: heading(question, 'legend') },
    classes: [
      question.inline === true ? 'govuk-radios--inline' : '',
      question.small === true ? 'govuk-radios--small' : '',
    ].join(' '),
    items: question.choices.map((choice) => itemOf(choice, (value) => value === question.value)),
  });

/** Any of several; `visit.all(name)` reads them. */
export const checkboxes = (question: Checkboxes): Html =>
  component('checkboxes', {
    ...common(question),
    fieldset: { legend: heading(question, 'legend') },
    classes: question.small === true ? 'govuk-checkboxes--small' : '',
    items: question.choices.map((choice) => itemOf(choice, (value) => question.values?.includes(value) === true)),
  });

/** One of many, from a list that drops down. */
export const select = (question: Select): Html =>
  component('select', {
    ...common(question),
    label: heading(question, 'label'),
    items: question.choices.map(({ value, label, disabled }) => ({
      value,
      text: label,
      disabled,
      selected: value === question.value,
    })),
  });
