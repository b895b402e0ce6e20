import type { House } from '../application/house.ts';
import { renewNotices } from '../application/renew-notices.ts';
import type { Closing } from './closing.ts';

/** Brings the notices up to date beside the work. Cut short, as when the database is away, it is made up for by the next start. */
export function renewNoticesOnce(house: House, closing: Closing, report: (error: unknown) => void): void {
  let over = false;
  const renewing = renewNotices(house, { isOver: () => over, report }).catch(report);
  closing.add(() => {
    over = true;
    return renewing;
  });
}
