import { DatabaseUnavailable } from '../store/database-unavailable.ts';
import { listAuthorities } from '../store/authorities.ts';
import type { House } from './house.ts';

/** Whether requests can be answered now, which needs the database. */
export const isReady = async ({ db }: House): Promise<boolean> => {
  try {
    await listAuthorities(db);
    return true;
  } catch (fault) {
    if (fault instanceof DatabaseUnavailable) return false;
    throw fault;
  }
};
