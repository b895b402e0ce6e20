import { isFactName, vocabulary } from '../facts.ts';
import type { Path, Problem } from '../fault.ts';
import type { Field, Section } from '../schema.ts';

const isChoice = ({ type }: Field): boolean => type === 'choice' || type === 'choices';

const factProblem = ({ fact, type }: Field, section: Section): string | null => {
  if (fact === undefined) return null;
  if (!isFactName(fact)) return `“${fact}” is not a fact that conditions can ask about.`;
  const { type: wanted, from } = vocabulary[fact];
  if (from === 'family' || section.kind !== 'fields') return `“${fact}” cannot be answered here.`;
  const fits = wanted === 'text' ? type === 'choice' : type === 'yes-no';
  return fits ? null : `“${fact}” needs a ${wanted === 'text' ? 'choice' : 'yes-no'} field, not ${type}.`;
};

const optionsProblem = (field: Field): string | null => {
  if (isChoice(field) && field.options.length === 0) return 'A field of this type needs options.';
  return !isChoice(field) && field.options.length > 0 ? `A ${field.type} field has no options.` : null;
};

const labelProblem = ({ label, called }: Field): string | null =>
  label.endsWith('?') && called === undefined
    ? 'A label that is a question needs “called”: what the answer is, for sentences such as “Enter …”.'
    : null;

const roleProblem = ({ type, role }: Field): string | null => {
  if (type === 'staff' && role === undefined) return 'A staff field must say whose people can be chosen, with “role”.';
  return type !== 'staff' && role !== undefined ? 'Only a staff field has a role.' : null;
};

const dependsProblem = ({ id, dependsOn }: Field, { fields }: Section): string | null => {
  if (dependsOn === undefined) return null;
  const other = fields.find((field) => field.id === dependsOn.field);
  if (other === undefined || other.id === id) return `“${dependsOn.field}” is not another field of this section.`;
  const answers = other.type === 'yes-no' ? ['yes', 'no'] : other.options.map((option) => option.id);
  return answers.includes(dependsOn.is) ? null : `“${dependsOn.is}” is not an answer to “${other.id}”.`;
};

const problemsOf = (field: Field, section: Section, path: Path): readonly Problem[] =>
  [
    { key: 'fact', message: factProblem(field, section) },
    { key: 'label', message: labelProblem(field) },
    { key: 'type', message: optionsProblem(field) },
    { key: 'type', message: roleProblem(field) },
    { key: 'dependsOn', message: dependsProblem(field, section) },
  ].flatMap(({ key, message }) => (message === null ? [] : [{ path: [...path, key], message }]));

/** Each field of a section must make sense by itself and beside the others. */
export const checkFields = (section: Section, path: Path): readonly Problem[] =>
  section.fields.flatMap((field, index) => problemsOf(field, section, [...path, 'fields', index]));
