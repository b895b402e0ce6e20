import type { InviteeRule } from '../../protocol/schema.ts';
import type { Checking } from './check-fields.ts';
import type { Draft } from './draft.ts';
import { type InviteeStanding, type Need, inviteeStandings } from './invitee-standing.ts';
import type { Answers } from './request-form.ts';

/** How an attendee row stands: whether the protocol proposes it for this request, and what was answered. */
export interface InviteeRow {
  readonly rule: InviteeRule;
  readonly key: string;
  /** How much they are needed in this case, why, and by which clauses. */
  readonly need: Need;
  readonly because: string | null;
  readonly clauses: readonly string[];
  readonly isBecauseOfAnswers: boolean;
  /** Why the protocol leaves them out; null where they may be invited. */
  readonly leftOut: string | null;
  readonly proposed: boolean;
  readonly mandatory: boolean;
  readonly invited: boolean | null;
  readonly typed: Answers;
}

/** Somebody added to the table, in a role of their own choosing. */
export interface OtherRow {
  readonly id: string;
  readonly key: string;
  readonly typed: Answers;
}

const yesOrNo = (typed: string | undefined): boolean | null => (typed === 'yes' ? true : typed === 'no' ? false : null);

/** Who must come is invited, and so is anybody proposed of our own, who is not asked about but named by the request. */
const invitedTo = ({ leftOut, need, rule }: InviteeStanding, typed: Answers): boolean | null => {
  if (leftOut !== null) return false;
  const isOursAndProposed = rule.internal && need !== 'optional';
  return need === 'mandatory' || isOursAndProposed ? true : yesOrNo(typed['invite']);
};

/**
 * Every row of the attendee table, with what the protocol proposes from what was entered. A repeatable row is added as
 * often as needed instead. BR-205, BR-209.
 */
export const inviteeRows = (draft: Draft, { protocol, facts }: Checking): readonly InviteeRow[] =>
  inviteeStandings(protocol, facts)
    .filter(({ rule }) => !rule.repeatable)
    .map((row) => {
      const key = `invitee/${row.rule.role}`;
      const typed = draft.get(key)?.fields ?? {};
      const proposed = row.leftOut === null && row.need !== 'optional';
      const mandatory = proposed && row.need === 'mandatory';
      return { ...row, key, proposed, mandatory, invited: invitedTo(row, typed), typed };
    });

/** Everybody who was added to the table. */
export const otherRows = (draft: Draft): readonly OtherRow[] =>
  [...draft.values()]
    .filter(({ key, fields }) => key.startsWith('invitee/other-') && fields['removed'] !== 'yes')
    .map(({ key, fields }) => ({ id: key.slice('invitee/'.length), key, typed: fields }));
