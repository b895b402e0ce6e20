import type { Protocol } from '../../protocol/schema.ts';
import type { Problem } from './check-fields.ts';
import type { Answers } from './request-form.ts';

/** A member of staff whom the request can name; their contact details are the authority's, not typed. */
export interface Staff {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
  readonly jobTitle: string;
}

/** Everybody who can be named, by id. */
export type StaffById = ReadonlyMap<string, Staff>;

type Section = Protocol['request']['sections'][number];

/** What is wrong where a section names somebody who is not staff, or not in the role asked for. */
export const staffProblems = (
  { id: section, fields }: Section,
  key: string,
  { answers, staff }: { readonly answers: Answers; readonly staff: StaffById },
): readonly Problem[] =>
  fields
    .filter(({ type, id }) => type === 'staff' && answers[id] !== undefined)
    .filter(({ id, role }) => staff.get(answers[id] ?? '')?.role !== role)
    .map(({ id: field, label, clauses }) => ({
      section,
      key,
      field,
      clauses,
      message: `${label}: select one of the people listed`,
    }));

/** The member of staff whom the answers name for a role. */
export const staffNamed = (
  role: string,
  { request }: Protocol,
  { answers, staff }: { readonly answers: Answers; readonly staff: StaffById },
): Staff | undefined => {
  const field = request.sections
    .flatMap(({ fields }) => fields)
    .find((each) => each.type === 'staff' && each.role === role);
  return field === undefined ? undefined : staff.get(answers[field.id] ?? '');
};
