import type { Problem } from '../../../../casefile/request/check-fields.ts';
import { typedAnswers } from '../../../../casefile/request/draft-checking.ts';
import type { InviteeRow, OtherRow } from '../../../../casefile/request/invitee-rows.ts';
import { staffNamed } from '../../../../casefile/request/staff.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import type { Protocol, Section } from '../../../../protocol/schema.ts';
import { paths } from '../../../paths.ts';
import type { Tone } from '../../../pieces/shape.ts';
import type { OpenRequest } from '../open-request.ts';
import { type Contact, contactsFor, sayContact } from './contacts.ts';

/** A row of the attendee table as the page shows it. */
export interface ShownRow {
  readonly entry: string;
  readonly title: string;
  readonly because: string | null;
  readonly clauses: readonly string[];
  /** Who it is, or why they are not invited. */
  readonly who: string | null;
  readonly state: { readonly tone: Tone; readonly says: string };
  readonly answered: boolean;
  /** Where it is answered: a page of its own, or the question that names our own staff. */
  readonly href: string;
  /** What one press can do: invite the one known contact, or leave somebody out who need not come. */
  readonly quick: { readonly invite: Contact | null; readonly leaveOut: boolean };
  readonly version: number;
  readonly typed: Readonly<Record<string, string>>;
}

export interface Showing {
  readonly request: OpenRequest;
  readonly section: Section;
  readonly protocol: Protocol;
}

const problemsOf = ({ request }: Showing, key: string): readonly Problem[] =>
  request.checked.problems.filter((problem) => problem.key === key);

const willCome = { tone: 'done', says: 'Will be invited' } as const;

const stateOf = ({ invited, proposed, leftOut }: InviteeRow, problems: readonly Problem[]): ShownRow['state'] => {
  if (leftOut !== null) return { tone: 'none', says: 'Left out' };
  if (problems.length > 0) return { tone: 'open', says: invited === null ? 'To be answered' : 'Details needed' };
  if (invited === true) return willCome;
  return { tone: 'none', says: proposed && invited === null ? 'Suggested' : 'Not invited' };
};

const whoOf = ({ invited, typed }: InviteeRow): string | null => {
  const said = invited === true ? sayContact(typed) : invited === false ? (typed['reason'] ?? '') : '';
  return said === '' ? null : said;
};

/** A row as it stands. */
export const shownRow = (row: InviteeRow, showing: Showing): ShownRow => {
  const { rule, key, typed, proposed, mandatory, invited, leftOut } = row;
  const { request, protocol, section } = showing;
  const answered = leftOut !== null || (mandatory ? sayContact(typed) !== '' : invited !== null);
  const [only, ...more] = contactsFor(rule.role, request, protocol);
  return {
    entry: rule.role,
    title: rule.name,
    because: leftOut ?? row.because,
    clauses: row.clauses,
    who: whoOf(row),
    answered,
    state: stateOf(row, problemsOf(showing, key)),
    href: paths.requestEntry(request.caseId, section.id, rule.role),
    quick: {
      invite: !answered && more.length === 0 ? (only ?? null) : null,
      leaveOut: !answered && rule.asksYesOrNo && !proposed,
    },
    version: request.draft.get(key)?.version ?? 0,
    typed,
  };
};

/** Where the request names its own staff of a role. */
const staffQuestion = (role: string, { request, protocol }: Showing): string => {
  const found = protocol.request.sections
    .flatMap((section) => section.fields.map((field) => ({ section, field })))
    .find(({ field }) => field.type === 'staff' && field.role === role);
  return found === undefined
    ? paths.request(request.caseId)
    : `${paths.requestSection(request.caseId, found.section.id)}#${found.field.id}`;
};

/** The row of somebody of our own: whoever the request names elsewhere. */
export const internalRow = (row: InviteeRow, showing: Showing): ShownRow => {
  const { request, protocol } = showing;
  const staff = new Map(request.staff.map((person) => [person.id, person]));
  const named = staffNamed(row.rule.role, protocol, { answers: typedAnswers(request.draft, protocol), staff });
  return {
    ...shownRow(row, showing),
    who: named === undefined ? null : sayContact({ ...named, organisation: named.jobTitle }),
    state: named === undefined ? { tone: 'open', says: 'Not named yet' } : willCome,
    answered: true,
    href: staffQuestion(row.rule.role, showing),
    quick: { invite: null, leaveOut: false },
  };
};

/** The row of somebody who was added to the table. */
export const otherRow = ({ id, key, typed }: OtherRow, showing: Showing): ShownRow => {
  const { request, protocol, section } = showing;
  const { role = '' } = typed;
  return {
    entry: id,
    title: role === '' ? 'Another professional' : roleName(protocol, role),
    because: null,
    clauses: [],
    who: sayContact(typed) === '' ? null : sayContact(typed),
    answered: true,
    state: problemsOf(showing, key).length === 0 ? willCome : { tone: 'open', says: 'Details needed' },
    href: paths.requestEntry(request.caseId, section.id, id),
    quick: { invite: null, leaveOut: false },
    version: request.draft.get(key)?.version ?? 0,
    typed,
  };
};
