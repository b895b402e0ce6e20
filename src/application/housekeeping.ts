import { forgetHeldForms } from '../store/held-forms.ts';
import { forgetSessions } from '../store/sessions.ts';
import type { House } from './house.ts';

/** Removes sessions that ended more than a day ago and forms nobody came back for. */
export const keepHouse = async ({ db }: Pick<House, 'db'>): Promise<void> => {
  await forgetSessions(db);
  await forgetHeldForms(db);
};
