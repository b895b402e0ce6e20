import { hasMeeting, isIn } from '../casefile/in-status.ts';
import type { Duty } from './duty.ts';
import { actionsAgreed } from './own/actions-agreed.ts';
import { childrenDecided } from './own/children-decided.ts';
import { datesSet } from './own/dates-set.ts';
import { heldAsBooked } from './own/held-as-booked.ts';
import type { LookingAfter } from './own/looking-after.ts';

/**
 * What Convenor looks after by itself, beside the procedure's timescales: that a meeting which is booked is held, that no
 * child is left without a decision, that actions are carried out, and that a date which was set is not forgotten.
 */
export const ownDuties = (looking: LookingAfter): readonly Duty[] => {
  const { state } = looking;
  return [
    ...(isIn(state, 'booked', 'meeting', 'closed') ? [heldAsBooked({ ...looking, state })] : []),
    ...(hasMeeting(state) ? [childrenDecided({ ...looking, state }), ...actionsAgreed({ ...looking, state })] : []),
    ...datesSet(looking),
  ];
};
