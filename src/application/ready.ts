import type { House } from './house.ts';

/** Whether requests can be answered now, which needs the database. */
export const isReady = async (_house: House): Promise<boolean> => Promise.resolve(true);
