import { londonDate } from '../calendar/london.ts';
import { sayExact } from '../calendar/say.ts';
import type { Booking } from '../casefile/booking/booking.ts';
import type { Limits } from '../casefile/booking/slot-rules.ts';
import { meetingLimit } from './clocks.ts';
import type { Scene } from './scene.ts';

/** What a booking is measured against: the working days, and the clock that says by when the meeting must be held. */
export const limitsFor = (
  { startsAt }: Pick<Booking, 'startsAt'>,
  { state, protocol, now }: Pick<Scene, 'state' | 'protocol' | 'now'>,
): Limits => {
  const limit = meetingLimit(state, protocol, now);
  const day = protocol.calendar.exceptClosures.isWorkingDay(londonDate(startsAt));
  return {
    onWorkingDay: day.ok && day.value,
    meetBy: limit?.dueAt == null ? null : { at: limit.dueAt, clauses: limit.clauses, said: sayExact(limit.dueAt) },
  };
};
