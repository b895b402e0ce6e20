import { Temporal } from 'temporal-polyfill';
import { type Answer, answer, noAnswer } from './answer.ts';
import { remember } from './remember.ts';

/** An instant, or its ISO 8601 text. Text that is not an instant is a bug and throws. */
export type At = Temporal.Instant | string;

const zone = 'Europe/London';

/** What the clock and calendar on a wall in London show at an instant. */
export const inLondon = remember(
  (at: At): Temporal.ZonedDateTime => Temporal.Instant.from(at).toZonedDateTimeISO(zone),
);

export const londonDate = remember((at: At): Temporal.PlainDate => inLondon(at).toPlainDate());

/**
 * A day closes with its last millisecond, and a limit "by the close of the day" includes it: the instant still falls on
 * the day that people are told. Clocks are compared in milliseconds, so nothing lies between the close and midnight.
 */
export const closeOfDay = Temporal.PlainTime.from('23:59:59.999');

export const startOfDay = (date: Temporal.PlainDate): Temporal.Instant => date.toZonedDateTime(zone).toInstant();

export const endOfDay = (date: Temporal.PlainDate): Temporal.Instant =>
  date.toZonedDateTime({ timeZone: zone, plainTime: closeOfDay }).toInstant();

/**
 * The instant at which clocks in London show a date and time. In October the hour from 01:00 comes twice: the earlier
 * is taken, so that no limit starts late. In March that hour does not exist: code `time-skipped`.
 */
export const instantAt = (
  date: Temporal.PlainDate,
  time: Temporal.PlainTime,
): Answer<Temporal.Instant, 'time-skipped'> => {
  const shown = date.toPlainDateTime(time);
  const taken = shown.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (taken.toPlainDateTime().equals(shown)) return answer(taken.toInstant());
  return noAnswer(
    'time-skipped',
    `There was no ${time.toString({ smallestUnit: 'minute' })} that day: the clocks went forward from 01:00 to 02:00. ` +
      'Enter the time that the clock showed.',
  );
};

/** Whether clocks in London show this time twice that day, as between 01:00 and 02:00 in October. */
export const comesTwice = (at: Temporal.ZonedDateTime): boolean => {
  if (at.month !== 10 || at.hour !== 1) return false; // asking the zone is slow, and pages are full of times
  const shown = at.toPlainDateTime();
  const earlier = shown.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return !earlier.equals(shown.toZonedDateTime(zone, { disambiguation: 'later' }));
};
