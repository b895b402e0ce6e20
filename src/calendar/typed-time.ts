import { Temporal } from 'temporal-polyfill';
import { type Answer, answer, noAnswer } from './answer.ts';

export type TypedTime = Answer<Temporal.PlainTime, 'time-missing' | 'time-unclear' | 'time-not-real'>;

const pattern = /^(\d{1,2})(?:[:. ]?(\d{2}))?(am|pm)?$/;
const longest = 20;

/**
 * Reads a time as people type it: "9:30", "0930", "9.30am", "14:05", "2 pm", "midday". An hour alone ("9") could be
 * morning or evening, and "midnight" could be either end of the day, so neither is guessed at.
 */
export const parseTypedTime = (typed: string): TypedTime => {
  const text = typed.trim().toLowerCase();
  if (text === '') return noAnswer('time-missing', 'Enter a time, like 9:30am or 14:05');
  if (text === 'midday' || text === 'noon') return answer(Temporal.PlainTime.from('12:00'));
  if (text === 'midnight') {
    return noAnswer('time-unclear', 'Enter 00:00 for the start of the day or 23:59 for the end of it');
  }
  const [whole, hour, minute, half] = pattern.exec(text.length > longest ? '' : tidy(text)) ?? [];
  if (whole === undefined) return noAnswer('time-unclear', 'Time must be like 9:30am or 14:05');
  if (minute === undefined && half === undefined) {
    return noAnswer('time-unclear', `Enter the minutes as well, like ${whole}:00, or say am or pm`);
  }
  return realTime(whole, { hour: Number(hour), minute: Number(minute ?? 0), half });
};

/** "9.30 a.m." as "9.30am" */
const tidy = (text: string): string => text.replace(/\s*([ap])\.?m\.?$/, '$1m');

interface Read {
  readonly hour: number;
  readonly minute: number;
  readonly half: string | undefined;
}

const realTime = (whole: string, { hour, minute, half }: Read): TypedTime => {
  if (hour > 23 || minute > 59 || (half === 'am' && hour > 12)) {
    return noAnswer('time-not-real', `${whole} is not a real time`);
  }
  return answer(Temporal.PlainTime.from({ hour: hourOfDay(hour, half), minute }));
};

const hourOfDay = (hour: number, half: string | undefined): number => {
  if (half === 'am' && hour === 12) return 0;
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
};
