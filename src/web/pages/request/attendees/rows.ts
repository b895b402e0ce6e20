import { type InviteeRow, type OtherRow, otherRows } from '../../../../casefile/request/invitee-rows.ts';
import { typedAnswers } from '../../../../casefile/request/draft-checking.ts';
import type { Problem } from '../../../../casefile/request/check-fields.ts';
import { staffNamed } from '../../../../casefile/request/staff.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import type { Protocol } from '../../../../protocol/schema.ts';
import type { Tone } from '../../../pieces/shape.ts';
import type { OpenRequest } from '../open-request.ts';
import { type Contact, contactsFor, sayContact } from './contacts.ts';

/** A row of the attendee table as the page shows it. */
export interface ShownRow {
  readonly entry: string;
  readonly title: string;
  readonly because: string | null;
  readonly clauses: readonly string[];
  /** Who it is, once that is known. */
  readonly who: string | null;
  readonly state: { readonly tone: Tone; readonly says: string };
  /** What one press can do: invite the one known contact, or leave somebody out who need not come. */
  readonly quick: { readonly invite: Contact | null; readonly leaveOut: boolean };
  /** Filled by the staff named in another section. */
  readonly internal: boolean;
  readonly version: number;
  readonly typed: Readonly<Record<string, string>>;
}

export interface RowGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ShownRow[];
}

const problemsOf = ({ checked }: OpenRequest, key: string): readonly Problem[] =>
  checked.problems.filter((problem) => problem.key === key);

const stateOf = (row: InviteeRow, problems: readonly Problem[]): ShownRow['state'] => {
  const { invited, typed } = row;
  if (invited === true && problems.length === 0) return { tone: 'done', says: 'Will be invited' };
  if (invited === false && problems.length === 0) {
    const reason = typed['reason'] ?? '';
    return { tone: 'none', says: reason === '' ? 'Not invited' : `Not invited: ${reason}` };
  }
  if (problems.length === 0) return { tone: 'none', says: 'Not asked for' };
  return { tone: 'open', says: invited === null ? 'To be answered' : 'Details needed' };
};

const internalRow = (row: InviteeRow, request: OpenRequest, protocol: Protocol): ShownRow => {
  const staff = new Map(request.staff.map((person) => [person.id, person]));
  const named = staffNamed(row.rule.role, protocol, { answers: typedAnswers(request.draft, protocol), staff });
  return {
    ...plainRow(row, request, protocol),
    who: named === undefined ? null : sayContact({ ...named, organisation: named.jobTitle }),
    state: named === undefined ? { tone: 'open', says: 'Not named yet' } : { tone: 'done', says: 'Will be invited' },
    quick: { invite: null, leaveOut: false },
    internal: true,
  };
};

const plainRow = (row: InviteeRow, request: OpenRequest, protocol: Protocol): ShownRow => {
  const { rule, key, typed, proposed, invited } = row;
  const problems = problemsOf(request, key);
  const untouched = sayContact(typed) === '' && (typed['invite'] ?? '') === '';
  const [only, ...more] = contactsFor(rule.role, request, protocol);
  return {
    entry: rule.role,
    title: rule.name,
    because: proposed ? (rule.because ?? null) : null,
    clauses: rule.clauses,
    who: invited === true && sayContact(typed) !== '' ? sayContact(typed) : null,
    state: stateOf(row, problems),
    quick: {
      invite: untouched && more.length === 0 ? (only ?? null) : null,
      leaveOut: untouched && rule.asksYesOrNo && !proposed,
    },
    internal: false,
    version: request.draft.get(key)?.version ?? 0,
    typed,
  };
};

const otherRow = ({ id, key, typed }: OtherRow, request: OpenRequest, protocol: Protocol): ShownRow => {
  const complete = problemsOf(request, key).length === 0;
  const { role = '' } = typed;
  return {
    entry: id,
    title: role === '' ? 'Another professional' : roleName(protocol, role),
    because: null,
    clauses: [],
    who: sayContact(typed) === '' ? null : sayContact(typed),
    state: complete ? { tone: 'done', says: 'Will be invited' } : { tone: 'open', says: 'Details needed' },
    quick: { invite: null, leaveOut: false },
    internal: false,
    version: request.draft.get(key)?.version ?? 0,
    typed,
  };
};

const groupOf = ({ mandatory, proposed, rule }: InviteeRow): 'must' | 'expected' | 'asked' | 'may' => {
  if (mandatory) return 'must';
  if (proposed) return 'expected';
  return rule.asksYesOrNo ? 'asked' : 'may';
};

/** The attendee table in groups: who must come, whom the protocol expects, what must be answered, who may be relevant, who was added. */
export const rowGroups = (request: OpenRequest, protocol: Protocol): readonly RowGroup[] => {
  const by = Map.groupBy(request.rows, groupOf);
  const rowsOf = (group: 'must' | 'expected' | 'asked' | 'may'): readonly ShownRow[] =>
    (by.get(group) ?? []).map((row) => (row.rule.internal ? internalRow : plainRow)(row, request, protocol));
  const others = otherRows(request.draft).map((row) => otherRow(row, request, protocol));
  return [
    { id: 'must', title: 'Must come', rows: rowsOf('must') },
    { id: 'expected', title: 'Expected, from what you entered', rows: rowsOf('expected') },
    { id: 'asked', title: 'The form asks about these every time', rows: rowsOf('asked') },
    { id: 'may', title: 'May be relevant', rows: rowsOf('may') },
    { id: 'others', title: 'Other professionals', rows: others },
  ];
};
