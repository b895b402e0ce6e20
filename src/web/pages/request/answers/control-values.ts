import type { Answers } from '../../../../casefile/request/request-form.ts';
import { dateParts, timePart } from '../../../../casefile/request/typed.ts';
import type { Field } from '../../../../protocol/schema.ts';

type Values = Readonly<Record<string, readonly string[]>>;

const dateValues = (id: string, typed: string): Values => {
  const [day, month, year] = dateParts(typed);
  return { [`${id}-day`]: [day], [`${id}-month`]: [month], [`${id}-year`]: [year], [`${id}-time`]: [timePart(typed)] };
};

const valuesOf = ({ id, type }: Field, typed: string): Values => {
  switch (type) {
    case 'date':
    case 'date-and-time':
      return dateValues(id, typed);
    case 'choices':
      return { [id]: typed.split(',') };
    case 'text':
    case 'long-text':
    case 'yes-no':
    case 'choice':
    case 'staff':
      return { [id]: [typed] };
  }
};

const controlsOf = (fields: readonly Field[], answers: Answers, name: string): Values => {
  const typed = answers[name] ?? '';
  const field = fields.find(({ id }) => id === name);
  return { ...(field === undefined ? { [name]: [typed] } : valuesOf(field, typed)), [`kept.${name}`]: [typed] };
};

/** What the inputs of a form hold when these answers are shown, by the inputs' names; only for the names given. */
export const controlValues = (fields: readonly Field[], answers: Answers, names: readonly string[]): Values =>
  Object.fromEntries(names.flatMap((name) => Object.entries(controlsOf(fields, answers, name))));
