import type { MeetingDecision, ProtocolInForce } from '../../protocol/schema.ts';
import type { FamilyMember } from '../request/request-form.ts';
import type { CaseFileIn } from '../state.ts';
import { childrenFor } from './children.ts';
import { decisionsAsked } from './decisions-asked.ts';

/** A decision still to be taken; `child` is null for one about the meeting as a whole. */
export interface Undecided {
  readonly rule: MeetingDecision;
  readonly child: FamilyMember | null;
}

/** Every decision that has not been taken yet, child by child. */
export const undecided = (meeting: CaseFileIn<'meeting' | 'closed'>, protocol: ProtocolInForce): readonly Undecided[] =>
  decisionsAsked(meeting, protocol)
    .flatMap((rule): Undecided[] =>
      rule.perChild ? childrenFor(rule, meeting.form).map((child) => ({ rule, child })) : [{ rule, child: null }],
    )
    .filter(
      ({ rule, child }) =>
        !meeting.decisions.some(({ decisionId, childId }) => decisionId === rule.id && childId === (child?.id ?? null)),
    );
