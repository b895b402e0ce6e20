import { sentenceCase } from '../../protocol/in-a-sentence.ts';
import type { Html } from '../html.ts';
import { component } from './environment.ts';
import { type Question, common, heading } from './question.ts';

/** What was typed, whether or not it makes a date. */
export interface TypedDate {
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}

export interface DateInput extends Question {
  readonly value?: TypedDate | undefined;
}

export interface DateTimeInput extends Question {
  readonly value?: (TypedDate & { readonly time?: string | undefined }) | undefined;
}

const part = (question: Question, name: string, rest: object) => ({
  name: `${question.name}-${name}`,
  // The first box carries the question's own id, so that the error summary's link lands in it.
  id: name === 'day' ? (question.id ?? question.name) : `${question.id ?? question.name}-${name}`,
  label: sentenceCase(name),
  ...rest,
});

const params = (question: Question, items: readonly object[]) => ({
  ...common(question),
  id: `${question.id ?? question.name}-group`,
  fieldset: { legend: heading(question, 'legend') },
  items,
});

const dateItems = (question: DateInput) => [
  part(question, 'day', { value: question.value?.day ?? '', classes: 'govuk-input--width-2' }),
  part(question, 'month', { value: question.value?.month ?? '', classes: 'govuk-input--width-2' }),
  part(question, 'year', { value: question.value?.year ?? '', classes: 'govuk-input--width-4' }),
];

/** A day: fields `<name>-day`, `<name>-month`, `<name>-year`. */
export const dateInput = (question: DateInput): Html => component('date-input', params(question, dateItems(question)));

/** A day and a time: as `dateInput`, and `<name>-time` on the 24-hour clock. */
export const dateTimeInput = (question: DateTimeInput): Html =>
  component(
    'date-input',
    params(question, [
      ...dateItems(question),
      // "decimal" keypads lack the colon on some phones, so the ordinary keyboard is asked for.
      part(question, 'time', { value: question.value?.time ?? '', classes: 'govuk-input--width-4', inputmode: 'text' }),
    ]),
  );
