import { Temporal } from 'temporal-polyfill';
import { instantAt, londonDate } from '../calendar/london.ts';
import type { DutiesAsked, DutiesOf } from '../store/duties-in-sight.ts';

/** For how many days after its limit what is over stays listed. */
export const daysListed = 30;

/**
 * Days from today at whose beginning one period ends and the next begins. The periods are by number: 0 longer ago than
 * anything that is over is listed, 1 the weeks since, 2 the last week, 3 today, 4 the week ahead, 5 later or no limit.
 */
const edgeDays = [-daysListed, -7, 0, 1, 8];

const startOf = (day: Temporal.PlainDate): string => {
  const at = instantAt(day, Temporal.PlainTime.from('00:00'));
  if (!at.ok) throw new Error(at.refusal.message);
  return at.value.toString();
};

/** Somebody's duties as they stand now. */
export const dutiesOf = (of: DutiesOf, now: Temporal.Instant): DutiesAsked => {
  const today = londonDate(now);
  return { of, now: now.toString(), edges: edgeDays.map((days) => startOf(today.add({ days }))) };
};
