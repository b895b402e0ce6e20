import { sayInstant } from '../../../../calendar/say.ts';
import type { FamilyMember } from '../../../../casefile/request/request-form.ts';
import { sayAnswer } from '../../../../documents/said/answer.ts';
import type { Field, Section } from '../../../../protocol/schema.ts';
import { memberName } from '../../../describe/family.ts';
import { ageOf } from '../children.ts';
import type { Room } from '../room.ts';

export interface MemberShown {
  readonly name: string;
  readonly age: string | null;
  readonly facts: readonly { readonly label: string; readonly text: string; readonly isMissing: boolean }[];
}

export interface FamilyShown {
  readonly groups: readonly {
    readonly title: string;
    readonly clauses: readonly string[];
    readonly members: readonly MemberShown[];
    /** What the request says where there is nobody. */
    readonly none: string | null;
  }[];
  readonly confirmed: { readonly by: string; readonly at: string; readonly corrections: string } | null;
}

const isAsked = ({ dependsOn }: Field, { answers }: FamilyMember): boolean =>
  dependsOn === undefined || answers[dependsOn.field] === dependsOn.is;

const factOf = (field: Field, { answers }: FamilyMember): MemberShown['facts'][number] => {
  const value = answers[field.id] ?? '';
  return { label: field.label, text: value === '' ? 'Not entered' : sayAnswer(field, value), isMissing: value === '' };
};

/** An answer that only decides which other is asked says nothing more, and nor does what nobody had to enter. */
const memberShown = ({ fields }: Section, member: FamilyMember, { meeting }: Room): MemberShown => ({
  name: memberName(member),
  age: ageOf(member, meeting),
  facts: fields
    .filter(({ id }) => id !== 'name' && !fields.some(({ dependsOn }) => dependsOn?.field === id))
    .filter((field) => isAsked(field, member) && (field.required || (member.answers[field.id] ?? '') !== ''))
    .map((field) => factOf(field, member)),
});

/** Everybody the request names, as it was requested, for the chair to read out and confirm. */
export const familyShown = (room: Room): FamilyShown => {
  const { meeting, protocol, now } = room;
  const confirmed = meeting.familyDetailsConfirmed;
  return {
    groups: protocol.protocol.request.sections
      .filter(({ kind }) => kind === 'people')
      .map((section) => ({
        title: section.title,
        clauses: section.clauses,
        members: meeting.form.people
          .filter(({ group }) => group === section.group)
          .map((member) => memberShown(section, member, room)),
        none: section.none ?? null,
      })),
    confirmed:
      confirmed === null
        ? null
        : { by: confirmed.by.name, at: sayInstant(confirmed.at, now), corrections: confirmed.corrections },
  };
};
