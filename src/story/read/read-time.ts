import { Temporal } from 'temporal-polyfill';
import { weekdayNames } from '../../calendar/names.ts';
import { comesTwice, endOfDay, instantAt } from '../../calendar/london.ts';
import { type Reading, read, unreadable } from './reading.ts';

const weekday = `(?:(?:${weekdayNames.join('|')}),? )?`;
const day = '\\d{4}-\\d{2}-\\d{2}';

export const timePattern = `${weekday}${day} \\d{2}:\\d{2}(?: BST| GMT)?`;
export const datePattern = `${weekday}${day}`;

const written = new RegExp(
  `^(?:(?<weekday>[A-Z][a-z]+),? )?(?<date>${day})(?: (?<hour>\\d{2}:\\d{2})(?: (?<zone>BST|GMT))?)?$`,
);

const dateOf = (text: string): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
};

const checkedDate = (text: string): Temporal.PlainDate | string => {
  const groups = written.exec(text)?.groups ?? {};
  const date = dateOf(groups['date'] ?? '');
  if (date === null) return `${groups['date'] ?? text} is no date.`;
  const name = weekdayNames[date.dayOfWeek - 1] ?? '';
  return groups['weekday'] === undefined || groups['weekday'] === name
    ? date
    : `${date.toString()} is a ${name}, not a ${groups['weekday']}.`;
};

/** A date as `2026-11-20`; a weekday before it must be the right one. */
export const readDate = (text: string): Reading => {
  const date = checkedDate(text);
  return typeof date === 'string' ? unreadable(date) : read(date.toString());
};

/** A time on London’s clocks, as its instant. Where clocks show it twice it is the earlier, unless GMT is said. */
export const readTime = (text: string): Reading => {
  const date = checkedDate(text);
  if (typeof date === 'string') return unreadable(date);
  const { hour = '', zone } = written.exec(text)?.groups ?? {};
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return unreadable(`${hour} is no time of day.`);
  const at = instantAt(date, Temporal.PlainTime.from(hour));
  if (!at.ok) return unreadable(at.refusal.message);
  const london = at.value.toZonedDateTimeISO('Europe/London');
  return read((zone === 'GMT' && comesTwice(london) ? at.value.add({ hours: 1 }) : at.value).toString());
};

/** The close of a day in London. */
export const closeOf = (date: string): string => endOfDay(Temporal.PlainDate.from(date)).toString();
