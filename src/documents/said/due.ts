import { closeOfDay, inLondon, londonDate } from '../../calendar/london.ts';
import { sayDate, sayExact } from '../../calendar/say.ts';
import { weekdayNames } from '../../calendar/names.ts';

/** "Friday 20 November 2026" */
export const sayDayInFull = (at: string): string => {
  const day = londonDate(at);
  return `${weekdayNames[day.dayOfWeek - 1] ?? ''} ${sayDate(day)}`;
};

/** A limit on paper, where "today" would soon be wrong: "Friday 20 November 2026 at 15:30", or the end of that day. */
export const sayDueInFull = (due: string): string =>
  inLondon(due).toPlainTime().equals(closeOfDay) ? `the end of ${sayDayInFull(due)}` : sayExact(due);
