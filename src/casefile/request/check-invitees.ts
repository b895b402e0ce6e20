import type { InviteeRule, Protocol } from '../../protocol/schema.ts';
import { isEmail } from '../email.ts';
import { tidy } from '../text.ts';
import type { Checking, Problem } from './check-fields.ts';
import type { Draft } from './draft.ts';
import type { Answers, NotInvited, RequestedInvitee } from './request-form.ts';

/** A member of staff whom the request names; their contact details are the authority's, not typed. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
  readonly jobTitle: string;
}

/** How an attendee row stands: whether the protocol proposes it for this request, and what was answered. */
export interface InviteeRow {
  readonly rule: InviteeRule;
  readonly key: string;
  readonly proposed: boolean;
  readonly mandatory: boolean;
  readonly invited: boolean | null;
  readonly typed: Answers;
}

/** The rows every request shows; a repeatable one is added as often as needed instead. */
const rowsOf = ({ request }: Protocol): readonly InviteeRule[] =>
  request.invitees.filter(({ repeatable }) => !repeatable);

/** Every row of the attendee table, with what the protocol proposes from what was entered. BR-205, BR-209. */
export const inviteeRows = (draft: Draft, { protocol, facts }: Checking): readonly InviteeRow[] =>
  rowsOf(protocol.protocol).map((rule) => {
    const key = `invitee/${rule.role}`;
    const typed = draft.get(key)?.fields ?? {};
    const proposed = rule.need !== 'optional' && protocol.holds(rule.when, facts);
    const mandatory = rule.need === 'mandatory' && proposed;
    const said = typed['invite'] === 'yes' ? true : typed['invite'] === 'no' ? false : null;
    return { rule, key, proposed, mandatory, invited: mandatory ? true : said, typed };
  });

const contactProblems = (typed: Answers, name: string): readonly [field: string, message: string][] => {
  const email = tidy(typed['email'] ?? '');
  const problems: [string, string][] = [];
  if (tidy(typed['name'] ?? '') === '') problems.push(['name', `${name}: enter their full name`]);
  if (email === '') problems.push(['email', `${name}: enter an email address`]);
  else if (!isEmail(email))
    problems.push(['email', `${name}: enter an email address in the correct format, like name@example.org`]);
  return problems;
};

const rowProblems = ({ rule, invited, proposed, typed }: InviteeRow): readonly [field: string, message: string][] => {
  if (rule.internal) return [];
  if (invited === true) return contactProblems(typed, rule.name);
  if (invited === null && ((proposed && rule.need === 'expected') || rule.asksYesOrNo))
    return [['invite', `${rule.name}: select whether to invite them`]];
  if (proposed && rule.need === 'expected' && tidy(typed['reason'] ?? '') === '')
    return [['reason', `${rule.name}: enter why they are not invited`]];
  return [];
};

const requested = ({ rule, typed, mandatory }: InviteeRow): RequestedInvitee => ({
  id: rule.role,
  role: rule.role,
  agency: rule.agency,
  name: tidy(typed['name'] ?? ''),
  organisation: tidy(typed['organisation'] ?? '') || rule.name,
  email: tidy(typed['email'] ?? ''),
  telephone: tidy(typed['telephone'] ?? ''),
  mandatory,
});

const internal = (row: InviteeRow, staff: Staff | undefined): readonly RequestedInvitee[] =>
  staff === undefined
    ? []
    : [
        {
          ...requested(row),
          name: staff.name,
          organisation: staff.jobTitle,
          email: staff.email,
          telephone: staff.telephone,
        },
      ];

const otherRows = (draft: Draft): readonly { key: string; typed: Answers }[] =>
  [...draft.values()]
    .filter(({ key, fields }) => key.startsWith('invitee/other-') && fields['removed'] !== 'yes')
    .map(({ key, fields }) => ({ key, typed: fields }));

interface CheckedInvitees {
  readonly invitees: readonly RequestedInvitee[];
  readonly notInvited: readonly NotInvited[];
  readonly problems: readonly Problem[];
}

/** Checks the attendee table. `staffFor` finds the member of staff named for an internal role. */
export const checkInvitees = (
  draft: Draft,
  checking: Checking,
  { section, staffFor }: { readonly section: string; readonly staffFor: (role: string) => Staff | undefined },
): CheckedInvitees => {
  const rows = inviteeRows(draft, checking);
  const others = otherRows(draft);
  const { clauses } = checking.protocol.protocol.request;
  const problems = [
    ...rows.flatMap((row) =>
      rowProblems(row).map(([field, message]) => ({
        section,
        key: row.key,
        field,
        message,
        clauses: row.rule.clauses,
      })),
    ),
    ...others.flatMap(({ key, typed }) =>
      contactProblems(typed, 'Other professional').map(([field, message]) => ({
        section,
        key,
        field,
        message,
        clauses,
      })),
    ),
  ];
  const { roles, request } = checking.protocol.protocol;
  const usual = request.invitees.find(({ repeatable }) => repeatable);
  const other = ({ key, typed }: { key: string; typed: Answers }): RequestedInvitee => ({
    id: key.slice('invitee/'.length),
    role: typed['role'] ?? usual?.role ?? '',
    agency: roles.find(({ id }) => id === typed['role'])?.agency ?? usual?.agency ?? '',
    name: tidy(typed['name'] ?? ''),
    organisation: tidy(typed['organisation'] ?? ''),
    email: tidy(typed['email'] ?? ''),
    telephone: tidy(typed['telephone'] ?? ''),
    mandatory: false,
  });
  return {
    invitees: [
      ...rows
        .filter(({ invited }) => invited === true)
        .flatMap((row) => (row.rule.internal ? internal(row, staffFor(row.rule.role)) : [requested(row)])),
      ...others.map(other),
    ],
    notInvited: rows
      .filter(({ invited, proposed }) => invited === false && proposed)
      .map(({ rule, typed }) => ({ role: rule.role, reason: tidy(typed['reason'] ?? '') })),
    problems,
  };
};
