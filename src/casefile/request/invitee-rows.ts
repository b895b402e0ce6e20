import type { InviteeRule, Protocol } from '../../protocol/schema.ts';
import type { Checking } from './check-fields.ts';
import type { Draft } from './draft.ts';
import type { Answers } from './request-form.ts';

/** How an attendee row stands: whether the protocol proposes it for this request, and what was answered. */
export interface InviteeRow {
  readonly rule: InviteeRule;
  readonly key: string;
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
    return { rule, key, proposed, mandatory, invited: mandatory ? true : yesOrNo(typed['invite']), typed };
  });

/** Everybody who was added to the table. */
export const otherRows = (draft: Draft): readonly OtherRow[] =>
  [...draft.values()]
    .filter(({ key, fields }) => key.startsWith('invitee/other-') && fields['removed'] !== 'yes')
    .map(({ key, fields }) => ({ id: key.slice('invitee/'.length), key, typed: fields }));
