import type { MeetingDecision, ProtocolInForce } from '../../protocol/schema.ts';
import { factsOfCase } from '../facts-of-case.ts';
import type { CaseFileIn } from '../state.ts';
import { isAsked, optionsOffered } from './asked.ts';

/** The decisions that the protocol asks of this meeting, each with the options that are offered here. */
export const decisionsAsked = (
  meeting: CaseFileIn<'meeting' | 'closed'>,
  inForce: ProtocolInForce,
): readonly MeetingDecision[] => {
  const { protocol, holds } = inForce;
  const facts = factsOfCase(meeting, inForce, meeting.startedAt);
  return protocol.meeting.decisions
    .filter((rule) => isAsked(rule, holds, facts))
    .map((rule) => ({ ...rule, options: optionsOffered(rule, holds, facts) }));
};
