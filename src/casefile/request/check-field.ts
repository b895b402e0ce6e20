import { insideSentence, sentenceCase } from '../../protocol/in-a-sentence.ts';
import { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../calendar/london.ts';
import type { Field } from '../../protocol/schema.ts';
import { longest, tidy } from '../text.ts';
import { type Parsed, isBlankDate, typedDate, typedDateAndTime } from './typed.ts';

/** What a field came to: an answer to keep, nothing (it may stay empty), or the sentence that says what to do. */
export type CheckedField =
  | { readonly kind: 'answer'; readonly value: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly message: string };

/** The day it is, and the instant where it is known. */
export interface Today {
  readonly today: Temporal.PlainDate;
  /** ISO instant. */
  readonly now: string | null;
}

const problem = (message: string): CheckedField => ({ kind: 'problem', message });

/** What the answer to a field is, inside a sentence. */
const called = ({ called: name, label }: Field): string => name ?? insideSentence(label);

/** The sentence for a required field that was left empty. */
const wanted = (field: Field): string =>
  `${['yes-no', 'choice', 'choices', 'staff'].includes(field.type) ? 'Select' : 'Enter'} ${called(field)}`;

/** Negative when the date or time lies in the past, positive when it lies ahead. */
const fromNow = ({ type }: Field, value: string, { today, now }: Today): number => {
  if (type === 'date') return Temporal.PlainDate.compare(Temporal.PlainDate.from(value), today);
  return now === null
    ? Temporal.PlainDate.compare(londonDate(value), today)
    : Temporal.Instant.compare(Temporal.Instant.from(value), Temporal.Instant.from(now));
};

const dateAnswer = (field: Field, parsed: Parsed, today: Today): CheckedField => {
  if (!parsed.ok) return problem(`${sentenceCase(called(field))}: ${parsed.message}`);
  const order = fromNow(field, parsed.value, today);
  const nearest = field.type === 'date' || today.now === null ? 'today' : 'now';
  if (field.past && order > 0) return problem(`${sentenceCase(called(field))} must be ${nearest} or in the past`);
  if (field.future && order < 0) return problem(`${sentenceCase(called(field))} must be ${nearest} or in the future`);
  return { kind: 'answer', value: parsed.value };
};

const textAnswer = (field: Field, text: string): CheckedField => {
  const max = field.maxLength ?? (field.type === 'text' ? longest.short : longest.long);
  return text.length > max
    ? problem(`Shorten ${called(field)} to ${max.toLocaleString('en-GB')} characters or fewer`)
    : { kind: 'answer', value: text };
};

const choiceAnswer = (field: Field, text: string): CheckedField => {
  const { type, options } = field;
  const known = type === 'yes-no' ? ['yes', 'no'] : options.map(({ id }) => id);
  const chosen = type === 'choices' ? text.split(',') : [text];
  return chosen.every((id) => known.includes(id)) ? { kind: 'answer', value: text } : problem(wanted(field));
};

const typedAnswer = (field: Field, text: string, today: Today): CheckedField => {
  switch (field.type) {
    case 'date':
      return dateAnswer(field, typedDate(text), today);
    case 'date-and-time':
      return dateAnswer(field, typedDateAndTime(text), today);
    case 'yes-no':
    case 'choice':
    case 'choices':
      return choiceAnswer(field, text);
    case 'text':
    case 'long-text':
    case 'staff':
      return textAnswer(field, text);
  }
};

/** Checks one field as typed. `unlessTicked` says that its "there is none yet" box is ticked. */
export const checkField = (
  field: Field,
  typed: { readonly value: string; readonly unlessTicked: boolean },
  today: Today,
): CheckedField => {
  const text = tidy(typed.value);
  const isBlank = field.type === 'date' || field.type === 'date-and-time' ? isBlankDate(text) : text === '';
  if (field.unless !== undefined && typed.unlessTicked)
    return isBlank
      ? { kind: 'answer', value: field.unless.id }
      : problem(`Enter ${called(field)} or select “${field.unless.label}”, not both`);
  if (isBlank) return field.required ? problem(wanted(field)) : { kind: 'empty' };
  return typedAnswer(field, text, today);
};
