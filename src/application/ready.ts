import { listAuthorities } from '../store/authorities.ts';
import { DatabaseUnavailable } from '../store/database-unavailable.ts';
import { type NextNotice, nextNotices } from '../store/notices.ts';
import type { House } from './house.ts';

/** Null while the database is away. */
export const unlessAway = async <Found>(asking: Promise<Found>): Promise<Found | null> => {
  try {
    return await asking;
  } catch (fault) {
    if (fault instanceof DatabaseUnavailable) return null;
    throw fault;
  }
};

/** Whether requests can be answered now, which needs the database. */
export const isReady = async ({ db }: House): Promise<boolean> => (await unlessAway(listAuthorities(db))) !== null;

/** For how long the notice that has waited longest should have been told. */
export const secondsOverdue = (next: readonly NextNotice[]): number =>
  Math.max(0, ...next.map(({ tellIn }) => -tellIn));

/** Whether requests can be answered, and whether somebody should have been told of a duty a minute ago or longer. */
export const readiness = async ({ db }: House): Promise<'database-away' | 'notice-overdue' | 'ready'> => {
  const next = await unlessAway(nextNotices(db));
  if (next === null) return 'database-away';
  return secondsOverdue(next) > 60 ? 'notice-overdue' : 'ready';
};
