import { hasMeeting } from '../../casefile/in-status.ts';
import type { CaseFileIn } from '../../casefile/state.ts';
import { gathering } from '../../protocol/gathering.ts';
import { bookedChair } from '../../protocol/role-name.ts';
import type { Duty } from '../duty.ts';
import type { LookingAfter } from './looking-after.ts';
import { ownDuty } from './own-duty.ts';

/** The duty that a meeting which is booked is held, moved or cancelled before its time is over. */
export const heldAsBookedKey = 'held-as-booked';

/** Moving it gives it another time; cancelling it ends every duty of the case file. */
export const heldAsBooked = ({
  state,
  protocol,
  now,
}: LookingAfter<CaseFileIn<'booked' | 'meeting' | 'closed'>>): Duty => {
  const { endsAt } = state.booking;
  const heldAt = hasMeeting(state) ? state.startedAt : null;
  return ownDuty(
    {
      ...{ key: heldAsBookedKey, title: `Hold, move or cancel the ${gathering(protocol.protocol)} that is booked` },
      ...{ owner: bookedChair, startedAt: state.bookedAt, startedBy: 'meeting-booked' },
      ...{ within: { by: 'meeting-starts' }, dueAt: endsAt, endedAt: heldAt },
    },
    { lateness: state.lateness, now },
  );
};
