import { authorityCalendar } from './authority-calendar.ts';

/** The calendar of an authority that has said nothing of its own: bank holidays only, as far as they are known. */
export const englandAndWales = authorityCalendar({ closures: [], schoolYears: [] });
