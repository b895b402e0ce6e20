import { isFactName, pathwayFact } from '../facts.ts';
import type { Path, Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';
import { listsOf, nameOf } from '../walk.ts';

interface Named {
  readonly name: string | undefined;
  readonly path: Path;
}

const repeated = (all: readonly Named[], say: (name: string) => string): readonly Problem[] =>
  all.flatMap(({ name, path }, index) =>
    name !== undefined && all.findIndex((other) => other.name === name) < index ? [{ path, message: say(name) }] : [],
  );

const twice = ([chapter]: Path): string =>
  chapter === 'timescales'
    ? 'Nobody would know which limit counts: make them one duty, with “instead” or “also”.'
    : 'Give one of them another name.';

const inLists = (protocol: Protocol): readonly Problem[] =>
  listsOf(protocol).flatMap(({ path, list }) =>
    repeated(
      list.map((each, index) => ({ name: nameOf(each) ?? undefined, path: [...path, index] })),
      (name) => `“${name}” is used twice in this list. ${twice(path)}`,
    ),
  );

const fieldsOf = ({ request }: Protocol) =>
  request.sections.flatMap((section, at) =>
    section.fields.map((field, index) => ({ section, field, path: ['request', 'sections', at, 'fields', index] })),
  );

/** Answers to the form are kept by field id, so a field of one section cannot have the id of another section's. */
const acrossSections = (protocol: Protocol): readonly Problem[] => {
  const ofForm = fieldsOf(protocol).filter(({ section }) => section.kind === 'fields');
  return ofForm.flatMap(({ field, section, path }) => {
    const first = ofForm.find((other) => other.field.id === field.id);
    return first === undefined || first.section === section
      ? []
      : [{ path, message: `The section “${first.section.id}” has a field “${field.id}” already.` }];
  });
};

/** A pathway is a fact as well: conditions could not tell it from a fact, or a decision's answer, of the same name. */
const factsAndPathways = ({ facts, pathways, meeting }: Protocol): readonly Problem[] => {
  const names = [...facts.map(({ id }) => id), ...meeting.decisions.flatMap(({ fact }) => fact ?? [])];
  return pathways.flatMap(({ id }, index) =>
    names.includes(pathwayFact(id)) || isFactName(pathwayFact(id))
      ? [
          {
            path: ['pathways', index, 'id'],
            message: `Conditions know this pathway as “${pathwayFact(id)}”, and there is a fact of that name already. Call one of them something else.`,
          },
        ]
      : [],
  );
};

/** Ids are unique where they are looked up; a fact has one field to answer it, a group of people one section. */
export const checkDuplicates = (protocol: Protocol): readonly Problem[] => [
  ...inLists(protocol),
  ...acrossSections(protocol),
  ...factsAndPathways(protocol),
  ...repeated(
    fieldsOf(protocol).map(({ field, path }) => ({ name: field.fact, path: [...path, 'fact'] })),
    (fact) => `Another field already answers “${fact}”.`,
  ),
  ...repeated(
    protocol.request.sections.map(({ group }, index) => ({
      name: group,
      path: ['request', 'sections', index, 'group'],
    })),
    (group) => `Another section already lists “${group}”.`,
  ),
];
