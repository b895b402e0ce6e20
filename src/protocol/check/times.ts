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

const lengths = ['elapsed', 'before', 'warn', 'after'];
const times = ['from', 'to'];

const written = (path: Path, entry: Readonly<Record<string, unknown>>): readonly Problem[] =>
  Object.entries(entry).flatMap(([key, value]) => {
    if (typeof value !== 'string') return [];
    if (lengths.includes(key) && value.startsWith('P')) return duration(value, [...path, key]);
    return times.includes(key) ? timeOfDay(value, [...path, key]) : [];
  });

/** Lengths of time and times of day must be real ones. */
export const checkTimes = (protocol: Protocol): readonly Problem[] => [
  ...entriesOf(protocol.timescales, ['timescales']).flatMap(({ path, entry }) => written(path, entry)),
  ...entriesOf(protocol.ladders, ['ladders']).flatMap(({ path, entry }) => written(path, entry)),
  ...entriesOf(protocol.rotas, ['rotas']).flatMap(({ path, entry }) => written(path, entry)),
  ...entriesOf(protocol.officeHours, ['officeHours']).flatMap(({ path, entry }) => written(path, entry)),
  ...(protocol.slots?.starts ?? []).flatMap((text, index) => timeOfDay(text, ['slots', 'starts', index])),
];
