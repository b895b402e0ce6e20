import { londonDate } from '../../calendar/london.ts';
import { factsOf } from '../../casefile/request/facts-of.ts';
import type { Answers, FamilyMember, NotInvited, RequestForm } from '../../casefile/request/request-form.ts';
import { sayAnswer } from '../../documents/said/answer.ts';
import { roleName } from '../../protocol/role-name.ts';
import type { Facts, Field, ProtocolInForce, Section } from '../../protocol/schema.ts';
import { memberAge, memberName } from './family.ts';

/** A question of the request with its answer: given; open, as nobody knows it yet; or left empty, as it may be. */
export interface Answered {
  readonly question: string;
  readonly answer: string;
  readonly state: 'given' | 'open' | 'empty';
}

export interface Member {
  readonly name: string;
  readonly age: string | null;
  readonly answers: readonly Answered[];
}

export interface Invitee {
  readonly name: string;
  /** "Police officer, Child MASH" */
  readonly role: string;
  readonly mandatory: boolean;
  readonly reach: readonly string[];
}

/** A section of the request as it was completed. */
export interface SectionRead {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly answers: readonly Answered[];
  readonly members: readonly Member[];
  readonly invitees: readonly Invitee[];
  readonly leftOut: readonly NotInvited[];
  /** What the section says when it lists nobody. */
  readonly nobody: string | null;
}

export interface ReadingOf {
  readonly form: RequestForm;
  readonly protocol: ProtocolInForce;
  /** The name of a member of staff, by id. */
  readonly nameOf: (id: string) => string;
  /** The instant at which the request was completed: ages are said as of then. */
  readonly at: string;
}

const isAsked = (field: Field, answers: Answers, { holds, facts }: { holds: ProtocolInForce['holds']; facts: Facts }) =>
  holds(field.when, facts) && (field.dependsOn === undefined || answers[field.dependsOn.field] === field.dependsOn.is);

/** "Not known", "not yet allocated": somebody still has to find out. "None known" or "same as the child" is an answer. */
const isOpen = ({ unless }: Field, value: string): boolean => value === unless?.id && value.startsWith('not-');

const answered = (
  fields: readonly Field[],
  answers: Answers,
  { form, protocol, nameOf }: ReadingOf,
): readonly Answered[] => {
  const asking = { holds: protocol.holds, facts: factsOf(form, protocol.protocol) };
  return fields
    .filter((field) => isAsked(field, answers, asking))
    .map((field) => {
      const value = answers[field.id] ?? '';
      const question = field.label;
      if (value === '') return { question, answer: 'Not given', state: 'empty' };
      if (field.type === 'staff') return { question, answer: nameOf(value), state: 'given' };
      return { question, answer: sayAnswer(field, value), state: isOpen(field, value) ? 'open' : 'given' };
    });
};

const memberOf = (section: Section, member: FamilyMember, reading: ReadingOf): Member => ({
  name: memberName(member),
  age: memberAge(member, londonDate(reading.at)),
  answers: answered(
    section.fields.filter(({ id }) => id !== 'name'),
    member.answers,
    reading,
  ),
});

const inviteesOf = ({ form, protocol }: ReadingOf): readonly Invitee[] =>
  form.invitees.map(({ name, role, organisation, mandatory, email, telephone }) => ({
    name,
    role: [...new Set([roleName(protocol.protocol, role), organisation])].filter((part) => part !== '').join(', '),
    mandatory,
    reach: [telephone, email].filter((part) => part !== ''),
  }));

const sectionRead = (section: Section, reading: ReadingOf): SectionRead => {
  const { form, protocol } = reading;
  const { id, title, clauses, kind } = section;
  const members = kind === 'people' ? form.people.filter(({ group }) => group === section.group) : [];
  return {
    ...{ id, title, clauses },
    answers: kind === 'fields' ? answered(section.fields, form.answers, reading) : [],
    members: members.map((member) => memberOf(section, member, reading)),
    invitees: kind === 'attendees' ? inviteesOf(reading) : [],
    leftOut:
      kind === 'attendees'
        ? form.notInvited.map(({ role, reason }) => ({ role: roleName(protocol.protocol, role), reason }))
        : [],
    nobody: kind === 'people' && members.length === 0 ? (section.none ?? 'Nobody is listed') : null,
  };
};

/** The whole request as it was completed, section by section, in words. */
export const wholeRequest = (reading: ReadingOf): readonly SectionRead[] =>
  reading.protocol.protocol.request.sections
    .map((section) => sectionRead(section, reading))
    .filter(
      ({ answers, members, invitees, nobody }) =>
        answers.length + members.length + invitees.length > 0 || nobody !== null,
    );
