import { isBefore } from '../../calendar/instants.ts';
import { inLondon } from '../../calendar/london.ts';
import type { Protocol } from '../../protocol/schema.ts';
import type { DepartureAsked } from '../verdict.ts';
import type { Booking } from './booking.ts';
import { bookingClauses } from './booking-rules.ts';

/** What the booking is measured against: found by whoever knows the calendar and the clocks. */
export interface Limits {
  readonly onWorkingDay: boolean;
  /** The instant by which the meeting must be held, and the clauses that say so; null when no clock runs. */
  readonly meetBy: { readonly at: string; readonly clauses: readonly string[]; readonly said: string } | null;
}

const londonTime = (at: string): string => inLondon(at).toPlainTime().toString({ smallestUnit: 'minute' });

const outsideSlots = (startsAt: string, { onWorkingDay }: Limits, { slots }: Protocol): readonly DepartureAsked[] => {
  if (slots === undefined) return [];
  const { starts, clauses } = slots;
  if (onWorkingDay && starts.includes(londonTime(startsAt))) return [];
  const asks = `Meetings are booked in slots at ${starts.join(', ')} on working days.`;
  return [{ rule: 'outside-slots', clauses, asks, but: 'This time is not one of those slots.' }];
};

const late = (startsAt: string, { meetBy }: Limits): readonly DepartureAsked[] => {
  if (meetBy === null || !isBefore(meetBy.at, startsAt)) return [];
  const but = 'This time is after the limit, so the meeting will be counted as late.';
  return [{ rule: 'late', clauses: meetBy.clauses, asks: `The meeting must be held by ${meetBy.said}.`, but }];
};

const afterwards = (startsAt: string, now: string, protocol: Protocol): readonly DepartureAsked[] => {
  if (!isBefore(startsAt, now)) return [];
  const asks = 'A meeting is booked before it is held.';
  const clauses = bookingClauses(protocol);
  return [{ rule: 'recorded-afterwards', clauses, asks, but: 'This time has already passed.' }];
};

/** The booking rules that this time would break, each of which needs a reason. BR-014, BR-055, BR-162, BR-163. */
export const brokenSlotRules = (
  { startsAt }: Pick<Booking, 'startsAt'>,
  limits: Limits,
  { protocol, now }: { readonly protocol: Protocol; readonly now: string },
): readonly DepartureAsked[] => [
  ...outsideSlots(startsAt, limits, protocol),
  ...late(startsAt, limits),
  ...afterwards(startsAt, now, protocol),
];
