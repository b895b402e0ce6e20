import type { ProtocolInForce } from '../../protocol/schema.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { type InviteeStanding, inviteeStandings } from '../request/invitee-standing.ts';
import type { CaseFileIn } from '../state.ts';

type Booked = CaseFileIn<'booked' | 'cancelled' | 'meeting' | 'closed'>;

/** Somebody who is not invited, by their role, and why. */
export interface LeftOut {
  readonly role: string;
  readonly reason: string;
  readonly clauses: readonly string[];
}

/** How each role of the protocol stands at the time of the meeting: between request and meeting the holidays may begin. */
export interface InvitedAndWhy {
  readonly standings: readonly InviteeStanding[];
  /** Whom the protocol wants or suggests, and nobody has invited or said why not. */
  readonly missing: readonly InviteeStanding[];
  readonly leftOut: readonly LeftOut[];
}

/** Who must come, who is expected and suggested and why, who is still missing, and why somebody was left out. */
export const invitedAndWhy = (state: Booked, inForce: ProtocolInForce): InvitedAndWhy => {
  const standings = inviteeStandings(inForce, factsOfCase(state, inForce, state.booking.startsAt));
  const invited = new Set(state.invitations.map(({ role }) => role));
  const refused = new Map(state.form.notInvited.map(({ role, reason }) => [role, reason]));
  const byProtocol = standings.filter(({ rule, leftOut }) => leftOut !== null && !invited.has(rule.role));
  return {
    standings,
    missing: standings.filter(
      ({ rule, need, leftOut }) =>
        need !== 'optional' && leftOut === null && !rule.internal && !invited.has(rule.role) && !refused.has(rule.role),
    ),
    leftOut: [
      ...byProtocol.map(({ rule, leftOut, clauses }) => ({ role: rule.role, reason: leftOut ?? '', clauses })),
      ...[...refused]
        .filter(([role]) => !byProtocol.some(({ rule }) => rule.role === role))
        .map(([role, reason]) => ({ role, reason, clauses: [] })),
    ],
  };
};
