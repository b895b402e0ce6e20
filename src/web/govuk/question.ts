import { type Words, words } from './environment.ts';

/** What every question has. `id` is the name unless given; error summaries link to `#<id>`. */
export interface Question {
  readonly name: string;
  readonly label: Words;
  readonly id?: string | undefined;
  readonly hint?: Words | undefined;
  readonly error?: string | undefined;
  /** How large the label is; `page` makes it the page's h1. */
  readonly size?: 's' | 'm' | 'l' | 'page' | undefined;
  /** Read by screen readers, not shown. */
  readonly hidden?: boolean | undefined;
}

/** The label or legend of a question, as macros want it. */
export const heading = (question: Question, block: 'label' | 'legend') => ({
  ...words(question.label),
  isPageHeading: question.size === 'page',
  classes: [
    question.size === undefined
      ? ''
      : `govuk-${block === 'label' ? 'label' : 'fieldset__legend'}--${sizeOf(question.size)}`,
    question.hidden === true ? 'govuk-visually-hidden' : '',
  ].join(' '),
});

const sizeOf = (size: 's' | 'm' | 'l' | 'page') => (size === 'page' ? 'l' : size);

/** Identity, hint and error of a question, as macros want them. */
export const common = (question: Question) => ({
  id: question.id ?? question.name,
  idPrefix: question.id ?? question.name,
  name: question.name,
  hint: words(question.hint),
  errorMessage: question.error === undefined ? undefined : { text: question.error },
});
