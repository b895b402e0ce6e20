import { Temporal } from 'temporal-polyfill';
import type { Path, Problem } from '../fault.ts';
import type { Protocol, TimescaleRule } from '../schema.ts';

const reads = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};

const duration = (text: string, path: Path): readonly Problem[] =>
  reads(() => Temporal.Duration.from(text))
    ? []
    : [{ path, message: `“${text}” is not a length of time, such as PT2H or P1D.` }];

const timescale = ({ within, warn }: TimescaleRule, path: Path): readonly Problem[] => [
  ...('elapsed' in within ? duration(within.elapsed, [...path, 'within', 'elapsed']) : []),
  ...duration(warn, [...path, 'warn']),
];

const slot = (text: string, path: Path): readonly Problem[] =>
  reads(() => Temporal.PlainTime.from(text)) ? [] : [{ path, message: `“${text}” is not a time of day.` }];

/** Lengths of time and times of day must be real ones. */
export const checkTimes = ({ timescales, slots }: Protocol): readonly Problem[] => [
  ...timescales.flatMap((rule, index) => timescale(rule, ['timescales', index])),
  ...slots.starts.flatMap((text, index) => slot(text, ['slots', 'starts', index])),
];
