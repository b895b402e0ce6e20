import { type Html, html } from '../html.ts';
import { component, words } from './environment.ts';
import { type Question, common, heading } from './question.ts';

export interface Input extends Question {
  readonly value?: string | undefined;
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | 'full' | 'two-thirds' | 'one-half' | 'one-third' | undefined;
  readonly type?: 'text' | 'tel' | 'email' | 'url' | 'search' | undefined;
  readonly inputmode?: 'numeric' | 'decimal' | undefined;
  readonly autocomplete?: string | undefined;
  readonly suffix?: string | undefined;
  /** What may be chosen instead of typing it; anything else can still be typed. */
  readonly suggested?: readonly string[] | undefined;
}

const widthClass = (width: Input['width']): string => {
  if (width === undefined || width === 'full') return '';
  return typeof width === 'number' ? `govuk-input--width-${width}` : `govuk-!-width-${width}`;
};

const suggestions = ({ name, id, suggested = [] }: Input): { readonly listId: string; readonly list: Html } | null => {
  if (suggested.length === 0) return null;
  const listId = `${id ?? name}-suggested`;
  return {
    listId,
    list: html`<datalist id="${listId}">${suggested.map((each) => html`<option value="${each}"></option>`)}</datalist>`,
  };
};

/** A line of text. */
export const input = (question: Input): Html => {
  const given = suggestions(question);
  const line = component('input', {
    ...common(question),
    ...(given === null ? {} : { attributes: { list: given.listId } }),
    label: heading(question, 'label'),
    value: question.value,
    type: question.type ?? 'text',
    inputmode: question.inputmode,
    autocomplete: question.autocomplete ?? 'off',
    classes: widthClass(question.width),
    suffix: words(question.suffix),
  });
  return given === null ? line : html`${line}${given.list}`;
};

/** A time of day such as 14:05; the page reads and checks it. */
export const timeInput = (question: Question & { readonly value?: string | undefined }): Html =>
  input({ ...question, width: 5, hint: question.hint ?? 'Use the 24-hour clock, for example 14:05' });

/** A file from somebody's own device, for a form that sends one. `accept`: the kinds offered first. */
export const fileInput = (question: Question & { readonly accept: string }): Html =>
  component('file-upload', {
    ...common(question),
    label: heading(question, 'label'),
    attributes: { accept: question.accept },
  });
