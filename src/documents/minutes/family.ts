import { Temporal } from 'temporal-polyfill';
import { ageInWords } from '../../calendar/age.ts';
import { londonDate } from '../../calendar/london.ts';
import type { FamilyMember, Group } from '../../casefile/request/request-form.ts';
import type { Field, Protocol, Section } from '../../protocol/schema.ts';
import { sayAnswer } from '../said/answer.ts';
import type { Source } from './source.ts';

export interface FamilyPerson {
  readonly id: string;
  readonly name: string;
  /** Age on the day of the meeting; "" where it is not known. */
  readonly age: string;
  /** Date of birth, or "Due" and the expected date. */
  readonly born: string;
  readonly caseNumber: string;
  readonly address: string;
  /** Whatever else the request asks about such a person. */
  readonly also: readonly { readonly label: string; readonly text: string }[];
}

export interface FamilyGroup {
  readonly group: Group;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly people: readonly FamilyPerson[];
}

/** Fields that have a column of their own, or that only decide which date is asked. */
const shown = ['name', 'date-of-birth', 'expected-date', 'case-number', 'address', 'unborn'];

const alsoOf = (fields: readonly Field[], { answers }: FamilyMember): FamilyPerson['also'] =>
  fields
    .filter(({ id }) => !shown.includes(id) && (answers[id] ?? '') !== '')
    .map((field) => ({ label: field.label, text: sayAnswer(field, answers[field.id] ?? '') }));

const ageOf = (born: string, today: Temporal.PlainDate): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(born) ? ageInWords(Temporal.PlainDate.from(born), today) : '';

/** The name people know a child or adult by in the documents. */
export const familyName = ({ answers }: FamilyMember): string => answers['name'] ?? 'Name not known';

const personIn = (fields: readonly Field[], member: FamilyMember, today: Temporal.PlainDate): FamilyPerson => {
  const said = (id: string): string => {
    const value = member.answers[id] ?? '';
    const field = fields.find((each) => each.id === id);
    return field === undefined ? value : sayAnswer(field, value);
  };
  const due = said('expected-date');
  return {
    id: member.id,
    name: familyName(member),
    age: ageOf(member.answers['date-of-birth'] ?? '', today),
    born: due === '' ? said('date-of-birth') : `Due ${due}`,
    caseNumber: said('case-number'),
    address: said('address'),
    also: alsoOf(fields, member),
  };
};

const lists = (section: Section): section is Section & { readonly group: Group } =>
  section.kind === 'people' && section.group !== undefined;

/** Everybody the request is about, in the groups and the order of the protocol; empty groups are left out. */
export const familyOf = ({ state, protocol }: Source): readonly FamilyGroup[] => {
  const today = londonDate(state.startedAt);
  return sectionsOf(protocol.protocol)
    .map(({ group, title, clauses, fields }) => {
      const members = state.form.people.filter((person) => person.group === group);
      return { group, title, clauses, people: members.map((member) => personIn(fields, member, today)) };
    })
    .filter(({ people }) => people.length > 0);
};

const sectionsOf = ({ request }: Protocol) => request.sections.filter(lists);
