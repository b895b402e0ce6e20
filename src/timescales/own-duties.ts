import { hasMeeting, isIn } from '../casefile/in-status.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import type { Duty } from './duty.ts';
import { actionsAgreed } from './own/actions-agreed.ts';
import { answersAwaited } from './own/answers-awaited.ts';
import { childrenDecided } from './own/children-decided.ts';
import { datesSet } from './own/dates-set.ts';
import { heldAsBooked } from './own/held-as-booked.ts';
import { informationAwaited } from './own/information-awaited.ts';
import type { LookingAfter } from './own/looking-after.ts';

const invitations = (looking: LookingAfter<CaseFileIn<'booked'>>): readonly Duty[] => [
  ...answersAwaited(looking),
  ...informationAwaited(looking),
];

/**
 * What Convenor looks after by itself, beside the procedure's timescales: that a meeting which is booked is held, that those invited answer and send what they were asked for, that no
 * child is left without a decision, that actions are carried out, and that a date which was set is not forgotten.
 */
export const ownDuties = (looking: LookingAfter): readonly Duty[] => {
  const { state } = looking;
  return [
    ...(isIn(state, 'booked', 'meeting', 'closed') ? [heldAsBooked({ ...looking, state })] : []),
    ...(hasMeeting(state) ? [childrenDecided({ ...looking, state }), ...actionsAgreed({ ...looking, state })] : []),
    ...(state.status === 'booked' ? invitations({ ...looking, state }) : []),
    ...datesSet(looking),
  ];
};
