import type { MeetingDecision, ProtocolInForce } from '../../protocol/schema.ts';
import { factsOfCase } from '../facts-of-case.ts';
import type { CaseFileIn } from '../state.ts';

/** The decisions that the protocol asks of this meeting, each with the options that are offered here. */
export const decisionsAsked = (
  meeting: CaseFileIn<'meeting' | 'closed'>,
  { protocol, holds }: ProtocolInForce,
): readonly MeetingDecision[] => {
  const facts = factsOfCase(meeting, protocol, meeting.startedAt);
  return protocol.meeting.decisions
    .filter(({ when }) => holds(when, facts))
    .map((rule) => ({ ...rule, options: rule.options.filter(({ when }) => holds(when, facts)) }));
};
