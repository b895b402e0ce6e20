import bankHolidays from './bank-holidays.json' with { type: 'json' };
import { workingDays } from './working-days.ts';

/** The working days of England and Wales, as far as their bank holidays are known. */
export const englandAndWales = workingDays(bankHolidays);
