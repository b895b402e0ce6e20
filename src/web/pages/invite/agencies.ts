import type { Temporal } from 'temporal-polyfill';
import type { AgencyAnswering, InvitationsSeen } from '../../../application/see-invitations.ts';
import { type InformationReply, informationReplies } from '../../../casefile/information/information-replies.ts';
import type { Invited } from '../../../casefile/invitation/invitation.ts';
import { type InvitedAndWhy, invitedAndWhy } from '../../../casefile/invitation/invited-and-why.ts';
import { agencyName } from '../../../protocol/agency-name.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';

/** Somebody invited, as the page of invitations shows them. */
export interface InvitedLine {
  readonly invitation: Invited;
  readonly need: 'Must come' | 'Expected' | 'Suggested' | 'Invited besides';
  readonly because: string | null;
  readonly clauses: readonly string[];
  readonly information: InformationReply | null;
  /** How often they were rung. */
  readonly rung: number;
  readonly deputies: readonly InvitedLine[];
  /** Deputies who are expected still, although whoever named them comes after all. */
  readonly besides: readonly Invited[];
}

export interface AgencyShown {
  readonly id: string;
  readonly name: string;
  readonly answering: AgencyAnswering;
  readonly lines: readonly InvitedLine[];
}

export interface InvitationsShown extends InvitedAndWhy, Pick<InvitationsSeen, 'unwritten'> {
  readonly agencies: readonly AgencyShown[];
}

const needs = {
  mandatory: 'Must come',
  expected: 'Expected',
  suggested: 'Suggested',
  optional: 'Invited besides',
} as const;

const stillBeside = ({ id, answer }: Invited, all: readonly Invited[]): readonly Invited[] =>
  answer?.kind === 'accept' ? all.filter((each) => each.deputyFor === id && each.answer?.kind !== 'decline') : [];

/** By when the procedure wants an agency's information, where it gives a time. */
const dueIn =
  ({ duties }: InvitationsSeen) =>
  (invitationId: string): string | null =>
    duties.find(({ subject, startedBy }) => subject === invitationId && startedBy === 'information-asked')?.dueAt ??
    null;

/** The invitations of a meeting, the agencies in the protocol's order, with who is missing and why somebody was left out. */
export const invitationsShown = (
  seen: InvitationsSeen,
  { protocol: inForce, now }: { readonly protocol: ProtocolInForce; readonly now: Temporal.Instant },
): InvitationsShown => {
  const { state, answering } = seen;
  const { protocol } = inForce;
  const why = invitedAndWhy(state, inForce);
  const replies = informationReplies(state, { protocol, dueAt: dueIn(seen), now: now.toString() });
  const lineOf = (invitation: Invited): InvitedLine => {
    const standing = why.standings.find(({ rule }) => rule.role === invitation.role);
    return {
      invitation,
      need: needs[invitation.mandatory ? 'mandatory' : (standing?.need ?? 'optional')],
      because: standing?.because ?? null,
      clauses: standing?.clauses ?? [],
      information: replies.find((reply) => reply.invitation.id === invitation.id) ?? null,
      rung: state.calls.filter(({ invitationId }) => invitationId === invitation.id).length,
      besides: stillBeside(invitation, state.invitations),
      deputies: state.invitations.filter(({ deputyFor }) => deputyFor === invitation.id).map(lineOf),
    };
  };
  const lines = state.invitations.filter(({ deputyFor }) => deputyFor === null).map(lineOf);
  const invited = new Set(lines.map(({ invitation }) => invitation.agency));
  const order = [...new Set([...protocol.agencies.map(({ id }) => id), ...invited])];
  return {
    ...why,
    unwritten: seen.unwritten,
    agencies: order
      .filter((agency) => invited.has(agency))
      .map((id) => ({
        ...{ id, name: agencyName(protocol, id), answering: answering(id) },
        lines: lines.filter(({ invitation }) => invitation.agency === id),
      })),
  };
};
