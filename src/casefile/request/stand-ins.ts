import type { Facts, InviteeRule, ProtocolInForce } from '../../protocol/schema.ts';
import { inviteeStandings } from './invitee-standing.ts';
import type { RequestForm } from './request-form.ts';

/** Somebody whom the protocol wants in another's place at the time of a meeting, and whom the request does not invite. */
export interface StandIn {
  readonly rule: InviteeRule;
  /** Whose place it is. */
  readonly inPlaceOf: string;
}

/** Stand-ins that the time of a meeting brings about: between request and meeting the school holidays may begin. */
export const standInsMissing = (
  inForce: ProtocolInForce,
  facts: Facts,
  { invitees }: Pick<RequestForm, 'invitees'>,
): readonly StandIn[] => {
  const isInvited = (role: string): boolean => invitees.some((one) => one.role === role);
  return inviteeStandings(inForce, facts).flatMap(({ rule, need }) => {
    const { insteadOf, role } = rule;
    if (insteadOf === undefined || need === 'optional' || isInvited(role) || !isInvited(insteadOf)) return [];
    const place = inForce.protocol.request.invitees.find((one) => one.role === insteadOf);
    return [{ rule, inPlaceOf: place?.name ?? insteadOf }];
  });
};
