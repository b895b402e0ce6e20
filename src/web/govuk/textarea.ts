import type { Html } from '../html.ts';
import { component } from './environment.ts';
import { type Question, common, heading } from './question.ts';

export interface Textarea extends Question {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  /** With it, the number of characters left is shown. */
  readonly maxLength?: number | undefined;
}

/** Several lines of text, with a character count when there is a limit. */
export const textarea = (question: Textarea): Html => {
  const params = {
    ...common(question),
    label: heading(question, 'label'),
    value: question.value,
    rows: question.rows ?? 5,
    spellcheck: true,
  };
  if (question.maxLength === undefined) return component('textarea', params);
  // The count appears once most of the room is used: until then it only distracts.
  const said = `You can enter up to ${question.maxLength.toLocaleString('en-GB')} characters`;
  return component('character-count', {
    ...params,
    maxlength: question.maxLength,
    textareaDescriptionText: said,
    threshold: 75,
  });
};
