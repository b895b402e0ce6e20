import { sayDate, sayExact } from '../../../../calendar/say.ts';
import { Temporal } from 'temporal-polyfill';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import { isBlankDate, typedDate, typedDateAndTime } from '../../../../casefile/request/typed.ts';
import type { Field } from '../../../../protocol/schema.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

const sayTypedDate = (typed: string): string => {
  if (isBlankDate(typed)) return '';
  const date = typedDate(typed);
  return date.ok ? sayDate(Temporal.PlainDate.from(date.value)) : typed;
};

const sayTypedTime = (typed: string): string => {
  if (isBlankDate(typed)) return '';
  const at = typedDateAndTime(typed);
  return at.ok ? sayExact(at.value) : typed;
};

const sayChosen = ({ options }: Field, typed: string): string =>
  typed
    .split(',')
    .map((id) => options.find((option) => option.id === id)?.label ?? id)
    .join(', ');

const sayValue = (field: Field, typed: string, staff: readonly Named[]): string => {
  switch (field.type) {
    case 'date':
      return sayTypedDate(typed);
    case 'date-and-time':
      return sayTypedTime(typed);
    case 'yes-no':
      return typed === 'yes' ? 'Yes' : typed === 'no' ? 'No' : typed;
    case 'choice':
    case 'choices':
      return sayChosen(field, typed);
    case 'staff':
      return staff.find(({ id }) => id === typed)?.name ?? typed;
    case 'text':
    case 'long-text':
      return typed;
  }
};

/** An answer as people read it, also one that is not right yet: then as it was typed. Empty when there is none. */
export const sayAnswer = (field: Field, answers: Answers, staff: readonly Named[] = []): string => {
  const said = sayValue(field, answers[field.id] ?? '', staff);
  const instead = answers[`${field.id}-unless`] === 'yes' ? (field.unless?.label ?? '') : '';
  return [said, instead].filter((each) => each !== '').join(' / ');
};
