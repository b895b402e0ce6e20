import { tidy } from '../text.ts';
import type { Checking, Problem } from './check-fields.ts';
import { otherInvitee, otherProblems } from './check-others.ts';
import { type RowFault, contactFaults } from './contact-faults.ts';
import type { Draft } from './draft.ts';
import { type InviteeRow, inviteeRows, otherRows } from './invitee-rows.ts';
import type { NotInvited, RequestedInvitee } from './request-form.ts';
import type { Staff } from './staff.ts';

const longestReason = 1_000;

const rowFaults = ({ rule, need, leftOut, invited, proposed, typed }: InviteeRow): readonly RowFault[] => {
  const isExpected = proposed && need === 'expected';
  const reason = tidy(typed['reason'] ?? '');
  if (rule.internal || leftOut !== null) return [];
  if (invited === true) return contactFaults(typed, { who: rule.name, needed: ['name'] });
  if (invited === null && (isExpected || rule.asksYesOrNo))
    return [['invite', `${rule.name}: select whether to invite them`]];
  if (isExpected && reason === '') return [['reason', `${rule.name}: enter why they are not invited`]];
  return reason.length > longestReason
    ? [['reason', `${rule.name}: shorten why they are not invited to 1,000 characters or fewer`]]
    : [];
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

/** Somebody of our own: who they are and how to reach them is known, not typed. */
const internal = (row: InviteeRow, staff: Staff | undefined): readonly RequestedInvitee[] => {
  if (staff === undefined) return [];
  const { name, jobTitle, email, telephone } = staff;
  return [{ ...requested(row), name, organisation: jobTitle, email, telephone }];
};

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
  const { protocol } = checking.protocol;
  const rows = inviteeRows(draft, checking);
  const others = otherRows(draft);
  const problems = rows.flatMap((row) =>
    rowFaults(row).map(([field, message]) => ({ section, key: row.key, field, message, clauses: row.clauses })),
  );
  const invited = rows
    .filter((row) => row.invited === true)
    .flatMap((row) => (row.rule.internal ? internal(row, staffFor(row.rule.role)) : [requested(row)]));
  return {
    invitees: [...invited, ...others.map((row) => otherInvitee(row, protocol))],
    notInvited: rows
      .filter(({ invited: answer, proposed, leftOut, need }) =>
        leftOut === null ? answer === false && proposed : need !== 'optional',
      )
      .map(({ rule, typed, leftOut }) => ({ role: rule.role, reason: leftOut ?? tidy(typed['reason'] ?? '') })),
    problems: [...problems, ...otherProblems(others, section, protocol)],
  };
};
