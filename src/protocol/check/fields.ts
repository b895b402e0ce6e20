import { type KnownFact, factMeaning, knownFacts } from '../facts.ts';
import { nearest } from '../nearest.ts';
import type { Path, Problem } from '../fault.ts';
import type { Field, Protocol, Section } from '../schema.ts';

type Known = ReadonlyMap<string, KnownFact>;

const isChoice = ({ type }: Field): boolean => type === 'choice' || type === 'choices';

const factProblem = ({ fact, type }: Field, section: Section, known: Known): string | null => {
  if (fact === undefined) return null;
  const { type: wanted, answers } = known.get(fact) ?? {};
  if (wanted === undefined)
    return `“${fact}” is not a fact that conditions can ask about.${nearest(fact, [...known.keys()], ' Add it to “facts”, or use one that is there.')}`;
  if ((factMeaning(fact)?.from ?? 'form') !== 'form' || section.kind !== 'fields' || wanted === 'number')
    return `“${fact}” cannot be answered here.`;
  const isFree = type === 'text' && answers === null && factMeaning(fact) === undefined;
  const fits = wanted === 'text' ? type === 'choice' || isFree : type === 'yes-no';
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

const problemsOf = (
  field: Field,
  section: Section,
  { known, path }: { known: Known; path: Path },
): readonly Problem[] =>
  [
    { key: 'fact', message: factProblem(field, section, known) },
    { key: 'label', message: labelProblem(field) },
    { key: 'type', message: optionsProblem(field) },
    { key: 'type', message: roleProblem(field) },
    { key: 'dependsOn', message: dependsProblem(field, section) },
  ].flatMap(({ key, message }) => (message === null ? [] : [{ path: [...path, key], message }]));

/** Each field of the request must make sense by itself and beside the others. */
export const checkFields = (protocol: Protocol): readonly Problem[] => {
  const known = knownFacts(protocol);
  return protocol.request.sections.flatMap((section, at) =>
    section.fields.flatMap((field, index) =>
      problemsOf(field, section, { known, path: ['request', 'sections', at, 'fields', index] }),
    ),
  );
};
