import type { Person } from '../../../../application/person.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Field } from '../../../../protocol/schema.ts';
import { withoutBlanks } from './read-answers.ts';

const firstAnswer = ({ id, type, role, options }: Field, person: Person): string => {
  if (type === 'staff') return role === person.role ? person.id : '';
  if (id === 'desk') return options.some((option) => option.id === person.desk) ? (person.desk ?? '') : '';
  return id === 'team' && type === 'text' ? (person.team ?? '') : '';
};

/** What a section offers before anything is typed: the writer, their desk and their team. To be confirmed like any answer. */
export const firstAnswers = (fields: readonly Field[], person: Person): Answers =>
  withoutBlanks(Object.fromEntries(fields.map((field) => [field.id, firstAnswer(field, person)])));
