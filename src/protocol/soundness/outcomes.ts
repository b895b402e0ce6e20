import { conditionsOf } from '../condition/conditions.ts';
import type { Problem } from '../fault.ts';
import type { MeetingDecision, Protocol } from '../schema.ts';

type Option = MeetingDecision['options'][number];

/** A decision about how it ends: it stands among the outcomes, or an answer of it brings something about. */
const isOutcome = ({ area, options }: MeetingDecision, { meeting }: Protocol): boolean =>
  meeting.areas.some(({ id, kind }) => id === area && kind === 'outcome') ||
  options.some(({ brings }) => brings.length > 0);

const hasConsequence = (option: Option, decision: MeetingDecision, protocol: Protocol): boolean => {
  if (option.brings.length > 0 || option.starts !== undefined) return true;
  if (isOutcome(decision, protocol)) return false;
  const { fact, fields } = decision;
  return (
    fields.some(({ requiredFor }) => requiredFor.includes(option.id)) ||
    (fact !== undefined && conditionsOf(protocol).some(({ condition }) => condition.includes(`"${option.id}"`)))
  );
};

/** Every answer to a decision that closes the meeting must say what follows from it. */
export const checkOutcomes = (protocol: Protocol): readonly Problem[] =>
  protocol.meeting.decisions.flatMap((decision, index) =>
    decision.closesMeeting
      ? decision.options.flatMap((option, at): Problem[] =>
          hasConsequence(option, decision, protocol)
            ? []
            : [
                {
                  path: ['meeting', 'decisions', index, 'options', at],
                  message: `Nothing follows from “${option.label}”. Say what does with “starts”, or which moment it brings about with “brings”.`,
                },
              ],
        )
      : [],
  );
