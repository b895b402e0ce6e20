import type { Path, Problem } from '../fault.ts';
import type { MeetingDecision, Protocol } from '../schema.ts';

type DecisionField = MeetingDecision['fields'][number];

const fieldProblems = (field: DecisionField, { options }: MeetingDecision, path: Path): readonly Problem[] => {
  const answers = options.map(({ id }) => id);
  const strange = field.requiredFor.flatMap((id, index) =>
    answers.includes(id)
      ? []
      : [{ path: [...path, 'requiredFor', index], message: `“${id}” is not an answer to this decision.` }],
  );
  const isChoice = field.type === 'choice';
  if (isChoice === field.options.length > 0) return strange;
  const message = isChoice ? 'A field of this type needs options.' : `A ${field.type} field has no options.`;
  return [...strange, { path: [...path, 'type'], message }];
};

const decisionProblems = (decision: MeetingDecision, path: Path): readonly Problem[] => [
  ...decision.fields.flatMap((field, index) => fieldProblems(field, decision, [...path, 'fields', index])),
  ...(decision.forOtherChildren && !decision.perChild
    ? [
        {
          path: [...path, 'forOtherChildren'],
          message: 'Only a decision taken for each child can be taken for other children.',
        },
      ]
    : []),
];

/** The fields beside a decision must fit its answers. */
export const checkDecisions = ({ meeting }: Protocol): readonly Problem[] =>
  meeting.decisions.flatMap((decision, index) => decisionProblems(decision, ['meeting', 'decisions', index]));
