import type { Facts, MeetingDecision, ProtocolInForce } from '../../protocol/schema.ts';

type Holds = ProtocolInForce['holds'];

/** Whether a decision is for such a case. */
export const isAsked = ({ when }: MeetingDecision, holds: Holds, facts: Facts): boolean => holds(when, facts);

/** The answers that can be given in such a case. */
export const optionsOffered = ({ options }: MeetingDecision, holds: Holds, facts: Facts): MeetingDecision['options'] =>
  options.filter(({ when }) => holds(when, facts));
