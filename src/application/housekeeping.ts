import { forgetHeldForms } from '../store/held-forms.ts';
import { forgetSessions } from '../store/sessions.ts';
import type { House } from './house.ts';
import { keepUnbooked } from './keep-unbooked.ts';
import { layOutShiftCalls } from './shift-calls.ts';

/**
 * Removes sessions that ended more than a day ago and forms nobody came back for, lays out the calls of the shifts to
 * come, and keeps which requests have no booking at their limit.
 */
export const keepHouse = async (house: Pick<House, 'db' | 'protocols' | 'clock'>): Promise<void> => {
  await forgetSessions(house.db);
  await forgetHeldForms(house.db);
  await layOutShiftCalls(house);
  await keepUnbooked(house);
};
