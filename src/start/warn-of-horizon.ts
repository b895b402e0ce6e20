import { Temporal } from 'temporal-polyfill';
import { horizonOn } from '../calendar/horizon.ts';
import { londonDate } from '../calendar/london.ts';

/** Writes one line of JSON to the log when the bank holidays are known for less than a year ahead. */
export function warnOfHorizon(write: (line: string) => void, now = Temporal.Now.instant()): void {
  const { daysLeft, warning } = horizonOn(londonDate(now));
  if (warning !== null) write(`${JSON.stringify({ time: now.toString(), level: 'warn', daysLeft, msg: warning })}\n`);
}
