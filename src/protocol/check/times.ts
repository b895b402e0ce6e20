import { Temporal } from 'temporal-polyfill';
import { elapsedSeconds } from '../../calendar/elapsed.ts';
import type { Path, Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';
import { entriesOf } from '../walk.ts';

const reads = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};

const duration = (text: string, path: Path): readonly Problem[] =>
  elapsedSeconds(text) !== null ? [] : [{ path, message: `“${text}” is not a length of time, such as PT2H or P1D.` }];

const timeOfDay = (text: string, path: Path): readonly Problem[] =>
  reads(() => Temporal.PlainTime.from(text)) ? [] : [{ path, message: `“${text}” is not a time of day.` }];

type Check = (text: string, path: Path) => readonly Problem[];

/** Says of each of these keys, in every entry of a chapter, what is wrong with its text. */
const under = (chapter: string, entries: unknown, keys: readonly string[], check: Check): readonly Problem[] =>
  entriesOf(entries, [chapter]).flatMap(({ path, entry }) =>
    Object.entries(entry).flatMap(([key, value]) =>
      keys.includes(key) && typeof value === 'string' ? check(value, [...path, key]) : [],
    ),
  );

const lengths = ['elapsed', 'before', 'warn', 'after'];
const times = ['from', 'to'];

/** Lengths of time and times of day must be real ones. */
export const checkTimes = (protocol: Protocol): readonly Problem[] => [
  ...under('timescales', protocol.timescales, lengths, duration),
  ...under('ladders', protocol.ladders, lengths, duration),
  ...under('arranging', protocol.arranging, times, timeOfDay),
  ...under('rotas', protocol.rotas, times, timeOfDay),
  ...under('officeHours', protocol.officeHours, times, timeOfDay),
  ...(protocol.slots?.starts ?? []).flatMap((text, index) => timeOfDay(text, ['slots', 'starts', index])),
];
