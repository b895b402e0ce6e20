import { Temporal } from 'temporal-polyfill';
import { inLondon } from '../../calendar/london.ts';
import type { Protocol } from '../../protocol/schema.ts';
import type { DepartureAsked } from '../verdict.ts';
import type { Booking } from './booking.ts';

/** What the booking is measured against: found by whoever knows the calendar and the clocks. */
export interface Limits {
  readonly onWorkingDay: boolean;
  /** The instant by which the meeting must be held, and the clauses that say so; null when no clock runs. */
  readonly meetBy: { readonly at: string; readonly clauses: readonly string[]; readonly said: string } | null;
}

const before = (one: string, other: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) < 0;

const londonTime = (at: string): string => inLondon(at).toPlainTime().toString({ smallestUnit: 'minute' });

/** The booking rules that this time would break, each of which needs a reason. BR-014, BR-055, BR-162, BR-163. */
export const brokenSlotRules = (
  { startsAt }: Pick<Booking, 'startsAt'>,
  limits: Limits,
  { protocol, now }: { readonly protocol: Protocol; readonly now: string },
): readonly DepartureAsked[] => {
  const { starts, clauses } = protocol.slots;
  const broken: DepartureAsked[] = [];
  if (!limits.onWorkingDay || !starts.includes(londonTime(startsAt)))
    broken.push({
      rule: 'outside-slots',
      clauses,
      asks: `Meetings are booked in slots at ${starts.join(', ')} on working days.`,
      but: 'This time is not one of those slots.',
    });
  if (limits.meetBy !== null && before(limits.meetBy.at, startsAt))
    broken.push({
      rule: 'late',
      clauses: limits.meetBy.clauses,
      asks: `The meeting must be held by ${limits.meetBy.said}.`,
      but: 'This time is after the limit, so the meeting will be counted as late.',
    });
  if (before(startsAt, now))
    broken.push({
      rule: 'recorded-afterwards',
      clauses,
      asks: 'A meeting is booked before it is held.',
      but: 'This time has already passed.',
    });
  return broken;
};
