import type { House } from '../application/house.ts';
import { renewClocks } from '../application/renew-clocks.ts';
import type { Closing } from './closing.ts';

/** Brings duties and notices up to date beside the work. Cut short, as when the database is away, it is made up for by the next start. */
export function renewClocksOnce(house: House, closing: Closing, report: (error: unknown) => void): void {
  let over = false;
  const renewing = renewClocks(house, { isOver: () => over, report }).catch(report);
  closing.add(() => {
    over = true;
    return renewing;
  });
}
