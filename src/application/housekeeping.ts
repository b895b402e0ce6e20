import { forgetHeldForms } from '../store/held-forms.ts';
import { forgetSessions } from '../store/sessions.ts';
import type { House } from './house.ts';
import { layOutShiftCalls } from './shift-calls.ts';

/** Removes sessions that ended more than a day ago and forms nobody came back for, and lays out the calls of the shifts to come. */
export const keepHouse = async (house: Pick<House, 'db' | 'protocols' | 'clock'>): Promise<void> => {
  await forgetSessions(house.db);
  await forgetHeldForms(house.db);
  await layOutShiftCalls(house);
};
