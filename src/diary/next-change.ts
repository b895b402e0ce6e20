import { Temporal } from 'temporal-polyfill';
import type { At } from '../calendar/london.ts';
import type { Rota } from '../protocol/schema.ts';
import { type IsBankHoliday, type OnCall, onCall } from './rota.ts';
import { turningPoints } from './turning-points.ts';

/** When somebody else is to be rung, and who. */
export interface NextChange {
  /** ISO instant. */
  readonly at: string;
  readonly who: readonly [OnCall, ...OnCall[]];
}

const daysAhead = 8;

const named = (all: readonly OnCall[]): string => all.map(({ who, notice }) => `${who} ${notice ?? ''}`).join('\n');

/** The first instant after this one from which others are to be rung, or in another order; null when not within a week. */
export const nextChange = (rota: Rota, at: At, isBankHoliday: IsBankHoliday): NextChange | null => {
  const now = Temporal.Instant.from(at);
  const before = named(onCall(rota, now, isBankHoliday));
  for (const point of turningPoints(rota.shifts, now, daysAhead)) {
    if (point <= now.epochMilliseconds) continue;
    const then = Temporal.Instant.fromEpochMilliseconds(point);
    const who = onCall(rota, then, isBankHoliday);
    if (named(who) !== before) return { at: then.toString(), who };
  }
  return null;
};
