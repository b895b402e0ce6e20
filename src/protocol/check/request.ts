import type { Path, Problem } from '../fault.ts';
import type { Protocol, Section } from '../schema.ts';
import { checkFields } from './fields.ts';

const people = ({ kind, group, none, atLeast, fields }: Section, path: Path): readonly Problem[] => {
  if (kind !== 'people')
    return group === undefined ? [] : [{ path: [...path, 'group'], message: 'Only a section of people has a group.' }];
  const problems: Problem[] = [];
  if (group === undefined) problems.push({ path, message: 'A section of people must say which, with “group”.' });
  if (none !== undefined && atLeast > 0)
    problems.push({ path: [...path, 'none'], message: 'There cannot be none where at least one is asked for.' });
  for (const id of ['name', 'date-of-birth'])
    if (!fields.some((field) => field.id === id))
      problems.push({ path: [...path, 'fields'], message: `A section of people needs a field “${id}”.` });
  return problems;
};

const sameIds = (one: readonly { readonly id: string }[], other: readonly { readonly id: string }[]): boolean =>
  one.length === other.length && one.every(({ id }) => other.some((entry) => entry.id === id));

const located = ({ request }: Protocol) =>
  request.sections.flatMap(({ kind, fields }, at) =>
    kind === 'fields'
      ? fields.map((field, index) => ({ field, path: ['request', 'sections', at, 'fields', index] }))
      : [],
  );

/**
 * The two questions every request asks: how soon, and which desk. Their answers are the protocol's own lists; where a
 * list has one entry there is nothing to ask.
 */
const steering = (protocol: Protocol): readonly Problem[] => {
  const fields = located(protocol);
  const rules = [
    { found: fields.find(({ field }) => field.fact === 'urgency'), list: protocol.urgencies, what: 'urgencies' },
    { found: fields.find(({ field }) => field.id === 'desk'), list: protocol.desks, what: 'desks' },
  ];
  return rules.flatMap(({ found, list, what }): Problem[] => {
    if (found === undefined)
      return list.length === 1
        ? []
        : [{ path: ['request', 'sections'], message: `No field asks for one of the ${what}.` }];
    const path = [...found.path, 'options'];
    return sameIds(found.field.options, list)
      ? []
      : [{ path, message: `The options must be the ${what} of the protocol.` }];
  });
};

const places = ['surname', 'case-number', 'locality'];

const subject = ({ request }: Protocol): readonly Problem[] =>
  [...request.subject.text.matchAll(/\{([^}]*)\}/g)].flatMap(([, place]) =>
    place === undefined || places.includes(place)
      ? []
      : [{ path: ['request', 'subject', 'text'], message: `“{${place}}” is not one of: ${places.join(', ')}.` }],
  );

/** The request form: sections, fields, and what every request must ask. */
export const checkRequestForm = (protocol: Protocol): readonly Problem[] => [
  ...protocol.request.sections.flatMap((section, index) => people(section, ['request', 'sections', index])),
  ...checkFields(protocol),
  ...steering(protocol),
  ...subject(protocol),
];
