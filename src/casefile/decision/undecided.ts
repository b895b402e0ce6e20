import type { MeetingDecision, ProtocolInForce } from '../../protocol/schema.ts';
import type { FamilyMember, RequestForm } from '../request/request-form.ts';
import type { CaseFileIn } from '../state.ts';
import { childrenFor } from './children.ts';
import type { DecisionMade } from './decision.ts';
import { decisionsAsked } from './decisions-asked.ts';

/** A decision still to be taken; `child` is null for one about the meeting as a whole. */
export interface Undecided {
  readonly rule: MeetingDecision;
  readonly child: FamilyMember | null;
}

/** The people a meeting is about, and what it has decided so far. */
interface Deciding {
  readonly form: Pick<RequestForm, 'people'>;
  readonly decisions: readonly Pick<DecisionMade, 'decisionId' | 'childId'>[];
}

/** Those of these decisions that have not been taken yet, child by child. */
export const stillToDecide = (rules: readonly MeetingDecision[], { form, decisions }: Deciding): readonly Undecided[] =>
  rules
    .flatMap((rule): Undecided[] =>
      rule.perChild ? childrenFor(rule, form).map((child) => ({ rule, child })) : [{ rule, child: null }],
    )
    .filter(
      ({ rule, child }) =>
        !decisions.some(({ decisionId, childId }) => decisionId === rule.id && childId === (child?.id ?? null)),
    );

/** Every decision that has not been taken yet, child by child. */
export const undecided = (meeting: CaseFileIn<'meeting' | 'closed'>, protocol: ProtocolInForce): readonly Undecided[] =>
  stillToDecide(decisionsAsked(meeting, protocol), meeting);
