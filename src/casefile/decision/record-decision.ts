import { insideSentence } from '../../protocol/in-a-sentence.ts';
import type { MeetingDecision } from '../../protocol/schema.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { CaseFileIn } from '../state.ts';
import { longest, tidy } from '../text.ts';
import { type Refusal, type Verdict, accepted, refused } from '../verdict.ts';
import { answersIn, clashIn, optionsGiven } from './answers-in.ts';
import { childrenFor } from './children.ts';
import type { DecisionMade } from './decision.ts';
import { decisionsAsked } from './decisions-asked.ts';

export interface RecordDecision {
  readonly decision: DecisionMade;
  /** The version of the decision this one replaces; 0 when there was none. */
  readonly basedOn: number;
}

const answerFault = (rule: MeetingDecision, answer: string): Verdict<never> | null => {
  const given = optionsGiven(rule, answer);
  const count = new Set(answersIn(answer)).size;
  if (given.length === 0 || given.length < count || (count > 1 && !rule.several))
    return refused('missing', `Select an answer: ${rule.question}`, rule.clauses, 'answer');
  const clash = clashIn(rule, answer);
  if (clash === null) return null;
  const { one, other } = clash;
  return refused('excluded', `“${one.label}” cannot stand beside “${other.label}”`, rule.clauses, 'answer');
};

const fieldFaults = (rule: MeetingDecision, { answer, details }: DecisionMade): readonly Refusal[] =>
  rule.fields.flatMap(({ id, label, requiredFor, clauses, options }): Refusal[] => {
    const value = tidy(details[id] ?? '');
    const cited = clauses ?? rule.clauses;
    if (value === '' && answersIn(answer).some((one) => requiredFor.includes(one)))
      return [{ code: 'missing', field: id, clauses: cited, message: `Enter ${insideSentence(label)}` }];
    if (value.length > longest.long)
      return [
        { code: 'too-long', field: id, clauses: cited, message: `Shorten “${label}” to 20,000 characters or fewer` },
      ];
    if (value !== '' && options.length > 0 && !options.some((option) => option.id === value))
      return [
        { code: 'unknown-option', field: id, clauses: cited, message: `Select one of the answers to “${label}”` },
      ];
    return [];
  });

const targetFault = (
  rule: MeetingDecision,
  meeting: CaseFileIn<'meeting'>,
  childId: string | null,
): Verdict<never> | null => {
  const fits = rule.perChild ? childrenFor(rule, meeting.form).some(({ id }) => id === childId) : childId === null;
  return fits ? null : refused('no-such-child', 'This child is not in the request.', rule.clauses);
};

const keep = (rule: MeetingDecision, decision: DecisionMade): DecisionMade => ({
  ...decision,
  answer: tidyAnswer(rule, decision.answer),
  details: Object.fromEntries(rule.fields.map(({ id }) => [id, tidy(decision.details[id] ?? '')])),
});

/** What was answered, in the protocol's order and each once. */
const tidyAnswer = (rule: MeetingDecision, answer: string): string =>
  optionsGiven(rule, answer)
    .map(({ id }) => id)
    .join(',');

/** Records a decision of the meeting with what the protocol wants beside it. A save based on an older version is refused. */
export const recordDecision: Decide<RecordDecision> = (state, { decision, basedOn }, { protocol }) => {
  if (state.status !== 'meeting') return notNow('Decisions are recorded while the meeting is on.');
  const rule = decisionsAsked(state, protocol).find(({ id }) => id === decision.decisionId);
  if (rule === undefined) return refused('no-such-decision', 'The protocol does not ask for this decision here.');
  const wrongTarget = targetFault(rule, state, decision.childId);
  if (wrongTarget !== null) return wrongTarget;
  const current = state.decisions.find(
    ({ decisionId, childId }) => decisionId === decision.decisionId && childId === decision.childId,
  );
  if ((current?.version ?? 0) !== basedOn)
    return refused('stale', 'Somebody else recorded this decision while you were writing.', rule.clauses);
  const wrongAnswer = answerFault(rule, decision.answer);
  if (wrongAnswer !== null) return wrongAnswer;
  const faults = fieldFaults(rule, decision);
  if (faults.length > 0) return { kind: 'refused', refusals: faults };
  return accepted({ type: 'DecisionMade', data: { decision: keep(rule, decision) } });
};
