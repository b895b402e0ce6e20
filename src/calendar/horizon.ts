import type { Temporal } from 'temporal-polyfill';
import { englandAndWales } from './england-and-wales.ts';
import { sayDate } from './say.ts';
import type { WorkingDays } from './working-days.ts';

/** How far the bank holidays reach from a day. */
export interface Horizon {
  /** Days from this one to the last that is known; below 0 once it has passed. */
  readonly daysLeft: number;
  /** What follows and what to do, from a year before the last day that is known; null until then. */
  readonly warning: string | null;
}

/** How far the calendar reaches, looked at on a day. */
export const horizonOn = (
  today: Temporal.PlainDate,
  { known: { to } }: Pick<WorkingDays, 'known'> = englandAndWales,
): Horizon => {
  const daysLeft = today.until(to).days;
  const isNear = today.add({ years: 1 }).since(to).days > 0;
  const warning =
    `Bank holidays are known to ${sayDate(to)}: a limit in working days that ends later has no date. ` +
    'Whoever runs Convenor brings the table up to date with “npx convenor holidays import”.';
  return { daysLeft, warning: isNear ? warning : null };
};
