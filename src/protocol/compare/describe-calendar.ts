import { Temporal } from 'temporal-polyfill';
import type { AuthorityCalendar } from '../../calendar/authority-calendar.ts';
import { sayDate } from '../../calendar/say.ts';
import type { Span } from '../../calendar/working-days.ts';
import { type Line, line, type Topic } from './line.ts';

const day = (iso: string): string => sayDate(Temporal.PlainDate.from(iso));

const sayDays = ({ from, to }: Span): string => (from === to ? day(from) : `${day(from)} to ${day(to)}`);

/** Which days an authority counts, in words: its procedure says nothing of them, and they change every year. */
export const describeCalendar = ({ known, own }: AuthorityCalendar): Topic => ({
  id: 'calendar',
  title: 'Calendar',
  lines: [
    line('known', 'Bank holidays are known', `from ${sayDate(known.from)} to ${sayDate(known.to)}`),
    line(
      'closures',
      'Offices are shut',
      own.closures.map((one) => `${sayDays(one)}, ${one.title} (${one.decidedBy})`).join('; ') || 'on no other days',
    ),
    ...own.schoolYears.map(
      (year): Line => ({
        ...line(`school-${year.from}`, `School holidays, ${sayDays(year)}`, sayHolidays(year.holidays)),
        assumed: year.assumed,
      }),
    ),
    ...(own.schoolYears.length === 0 ? [line('school', 'School holidays', 'not known')] : []),
  ],
});

const sayHolidays = (holidays: AuthorityCalendar['own']['schoolYears'][number]['holidays']): string =>
  holidays.map((one) => `${one.title}, ${sayDays(one)}`).join('; ') || 'none';
