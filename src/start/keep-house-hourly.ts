import type { House } from '../application/house.ts';
import { keepHouse } from '../application/housekeeping.ts';
import type { Closing } from './closing.ts';

const hour = 60 * 60 * 1000;

/** Clears away what is over, and lays out what is to come, at the start and then every hour. One that fails, as when the database is away, is made up for by the next. */
export function keepHouseHourly(house: House, closing: Closing, report: (error: unknown) => void): void {
  const keep = () => void keepHouse(house).catch(report);
  keep();
  const timer = setInterval(keep, hour);
  timer.unref();
  closing.add(() => {
    clearInterval(timer);
  });
}
