import type { Temporal } from 'temporal-polyfill';
import type { PlanScope } from '../../../application/see-plan.ts';
import { londonDate } from '../../../calendar/london.ts';
import type { Fields } from '../../fields.ts';
import { paths } from '../../paths.ts';
import { dayAsked } from '../board/day.ts';

/** The days and desks that an address asks to have planned: today at the person's own desk where it asks for nothing. */
export const scopeIn = (
  query: Fields,
  { desk, now }: { readonly desk: string | null; readonly now: Temporal.Instant },
): PlanScope => ({
  day: dayAsked(query['day'], now) ?? londonDate(now),
  reach: query['reach'] === 'week' ? 'week' : 'day',
  desk: query['desk'] === 'all' ? null : desk,
});

interface At extends PlanScope {
  readonly ownDesk: string | null;
  /** How many were booked, and how many moves asked for, just now. */
  readonly done?: { readonly booked: number; readonly asked: number };
}

/** The address of a plan. */
export const planAt = ({ day, reach, desk, ownDesk, done }: At): string => {
  const asked = new URLSearchParams({ day: day.toString() });
  if (reach === 'week') asked.set('reach', reach);
  if (desk !== ownDesk) asked.set('desk', 'all');
  if (done !== undefined) {
    asked.set('booked', String(done.booked));
    asked.set('asked', String(done.asked));
  }
  return `${paths.plan}?${asked.toString()}`;
};
