import { elapsedSeconds } from '../../calendar/elapsed.ts';
import type { Clause, Limit } from '../schema.ts';

/** A length of time as a procedure gives it. Where it only says “days”, both working and running days may be meant. */
export interface Figure {
  readonly amount: number;
  readonly unit: 'minute' | 'day' | 'working-day' | 'same-day';
}

const words = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const numberOf = (said: string): number => {
  const word = words.indexOf(said.toLowerCase());
  return word === -1 ? (/^an?$/i.test(said) ? 1 : Number(said)) : word;
};

const number = String.raw`(\d+(?:\.\d+)?|${words.join('|')}|an?)`;
const length = new RegExp(
  `\\b${number}[\\s-]+(minute|hour|hr|working[\\s-]day|calendar[\\s-]day|day|week)s?\\b`,
  'giu',
);
const sameDay = /same (?:working )?day|on the day|that day|day (?:on which|when)|end of the day|close of the day/iu;
const atOnce = /immediate|at once|straight ?away|right away|without delay|as soon as|at the end of the meeting/iu;
const minutesIn: Readonly<Record<string, number>> = { minute: 1, hour: 60, hr: 60 };

const said = (amount: number, unit: string): readonly Figure[] => {
  const minutes = minutesIn[unit];
  if (minutes !== undefined) return [{ amount: amount * minutes, unit: 'minute' }];
  if (unit === 'week')
    return [
      { amount: amount * 7, unit: 'day' },
      { amount: amount * 5, unit: 'working-day' },
    ];
  if (unit.startsWith('working')) return [{ amount, unit: 'working-day' }];
  const days: Figure = { amount, unit: 'day' };
  return unit === 'day' ? [days, { amount, unit: 'working-day' }] : [days];
};

const inWords = (text: string): readonly Figure[] => [
  ...[...text.matchAll(length)].flatMap(([, amount = '', unit = '']) => said(numberOf(amount), unit.toLowerCase())),
  ...(atOnce.test(text) ? [{ amount: 0, unit: 'minute' } as const] : []),
  ...(sameDay.test(text) ? [{ amount: 0, unit: 'same-day' } as const] : []),
];

const inParams = ({ duration, unit, value }: Readonly<Record<string, unknown>>): readonly Figure[] => {
  if (unit === 'same-day') return [{ amount: 0, unit: 'same-day' }];
  if (unit === 'working-day' && typeof value === 'number') return [{ amount: value, unit }];
  if (typeof duration !== 'string') return [];
  const seconds = elapsedSeconds(duration);
  if (seconds === null) return [];
  const minutes: Figure = { amount: seconds / 60, unit: 'minute' };
  return unit === 'elapsed' ? [minutes] : [minutes, { amount: Math.round(seconds / 86_400), unit: 'working-day' }];
};

/** The lengths of time that a clause gives: in its `params`, and in its words. */
export const figuresOf = ({ requirement, params }: Clause): readonly Figure[] => [
  ...inParams(params ?? {}),
  ...inWords(requirement),
];

/** The figure of a limit; null where it has none. */
export const figureOf = (limit: Limit): Figure | null => {
  if ('workingDays' in limit) return { amount: limit.workingDays, unit: 'working-day' };
  if ('sameDay' in limit) return { amount: 0, unit: 'same-day' };
  const span = 'elapsed' in limit ? limit.elapsed : 'before' in limit ? limit.before : null;
  const seconds = span === null ? null : elapsedSeconds(span);
  // “Before it” is no figure: only “so long before it” is.
  return seconds === null || (seconds === 0 && 'before' in limit) ? null : { amount: seconds / 60, unit: 'minute' };
};

const minutes = ({ amount, unit }: Figure): number | null =>
  unit === 'day' ? amount * 1440 : unit === 'minute' ? amount : null;

/** Whether two figures are the same length: 24 hours are one day. */
export const isSame = (one: Figure, other: Figure): boolean =>
  (one.unit === other.unit && one.amount === other.amount) ||
  (minutes(one) !== null && minutes(one) === minutes(other));

const count = (amount: number, unit: string): string => `${String(amount)} ${unit}${amount === 1 ? '' : 's'}`;

/** What a limit in working days leaves out beside bank holidays, to follow its figure. */
export const sayLeftOut = (limit: Limit): string =>
  'workingDays' in limit && limit.exceptClosures === true ? ' (closure days not counted)' : '';

/** “24 hours”, “15 working days”, “the same day”. */
export const sayFigure = ({ amount, unit }: Figure): string => {
  if (unit === 'same-day') return 'the same day';
  if (unit === 'minute' && amount % 60 === 0 && amount > 0) return count(amount / 60, 'hour');
  return count(amount, unit.replace('-', ' '));
};
