import { Temporal } from 'temporal-polyfill';
import type { Listed } from '../../../../application/diary/see-group.ts';
import { inLondon, startOfDay } from '../../../../calendar/london.ts';
import { sayTime } from '../../../../calendar/say.ts';
import type { Away, Stretch } from '../../../../diary/diaries.ts';
import { between, joined, within } from '../../../../diary/hours.ts';

const words: Readonly<Record<Away['why'], string>> = {
  'outside-hours': 'Not working',
  leave: 'On leave',
  absence: 'Away',
  busy: 'Busy',
};

const time = (milliseconds: number): string => sayTime(Temporal.Instant.fromEpochMilliseconds(milliseconds));

const sayFree = (free: readonly Stretch[], day: Stretch): string =>
  free.map(({ from, to }) => (from === day.from && to === day.to ? 'All day' : `${time(from)}–${time(to)}`)).join(', ');

const freeOf = (away: readonly Away[], day: Stretch): readonly Stretch[] =>
  between(joined(away.map((each) => within(each, day))), day);

const reasonsIn = (away: readonly Away[]): string =>
  [...new Set(away.filter(({ why }) => why !== 'outside-hours').map(({ why }) => words[why]))].join(', ');

/** When somebody can be had on a day, and if not always when they work, why not. */
export const sayFreeOn = ({ away, isKnown }: Pick<Listed, 'away' | 'isKnown'>, date: Temporal.PlainDate): string => {
  const day = { from: startOfDay(date).epochMilliseconds, to: startOfDay(date.add({ days: 1 })).epochMilliseconds };
  const today = away.filter(({ from, to }) => from < day.to && to > day.from);
  const outside = today.filter(({ why }) => why === 'outside-hours');
  if (freeOf(outside, day).length === 0) return words['outside-hours'];
  const [free, reasons] = [freeOf(today, day), reasonsIn(today)];
  if (free.length === 0) return reasons;
  const said = isKnown ? sayFree(free, day) : 'Not known';
  return reasons === '' ? said : `${said} (${reasons.toLowerCase()} ${isKnown ? 'otherwise' : 'for part of it'})`;
};

/** The Monday of the week that an address asks for, this week's where it asks for none. */
export const mondayOf = (asked: string | undefined, now: Temporal.Instant): Temporal.PlainDate => {
  const today = inLondon(now).toPlainDate();
  const wanted = asked !== undefined && /^\d{4}-\d\d-\d\d$/.test(asked) ? dateOr(asked, today) : today;
  const isNear = Math.abs(today.until(wanted).days) <= 366;
  const day = isNear ? wanted : today;
  return day.subtract({ days: day.dayOfWeek - 1 });
};

const dateOr = (text: string, otherwise: Temporal.PlainDate): Temporal.PlainDate => {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return otherwise;
  }
};
