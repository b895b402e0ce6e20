import type { Facts, Protocol, ProtocolInForce } from '../protocol/schema.ts';

type Trigger = Protocol['triggers'][number];

const strengths: readonly Trigger['need'][] = ['must', 'should', 'may'];

/** What calls for a discussion in this case, the strongest first. */
export const triggersIn = ({ protocol, holds }: ProtocolInForce, facts: Facts): readonly Trigger[] => {
  const calling = protocol.triggers.filter(({ when }) => holds(when, facts));
  return strengths.flatMap((strength) => calling.filter(({ need }) => need === strength));
};
