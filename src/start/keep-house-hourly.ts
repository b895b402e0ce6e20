import type { House } from '../application/house.ts';
import { keepHouse } from '../application/housekeeping.ts';
import type { Closing } from './closing.ts';

const hour = 60 * 60 * 1000;

/** Clears away what is over now and then. One that fails, as when the database is away, is made up for by the next. */
export function keepHouseHourly(house: House, closing: Closing, report: (error: unknown) => void): void {
  const timer = setInterval(() => void keepHouse(house).catch(report), hour);
  timer.unref();
  closing.add(() => {
    clearInterval(timer);
  });
}
