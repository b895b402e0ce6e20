import type { Limit } from '../protocol/schema.ts';
import { sayLeftOut } from '../protocol/soundness/figure.ts';
import { spanSeconds } from './limit-end.ts';

/** "24 hours", "90 minutes", "15 working days", "the same day". Elapsed days are said in hours, which is what they are. */
export const sayLimit = (within: Limit): string => {
  if ('sameDay' in within) return 'the same day';
  if ('workingDays' in within) return `${count(within.workingDays, 'working day')}${sayLeftOut(within)}`;
  if ('noFigure' in within) return 'no figure given';
  if ('by' in within) return 'by the date set';
  if ('before' in within) return `${sayLimit({ elapsed: within.before })} before`;
  const minutes = Math.floor(spanSeconds(within.elapsed) / 60);
  return minutes % 60 === 0 ? count(minutes / 60, 'hour') : count(minutes, 'minute');
};

/** The same as it follows what is to be done: " within 24 hours", " by the date set"; nothing where there is no figure. */
export const sayWithin = (within: Limit): string => {
  if ('noFigure' in within) return '';
  if ('sameDay' in within) return ' on the same day';
  return 'by' in within || 'before' in within ? ` ${sayLimit(within)}` : ` within ${sayLimit(within)}`;
};

/** Whether somebody chose a figure: there is none where a date is set, or nothing is said. */
export const isFigure = (within: Limit): boolean => !('by' in within || 'noFigure' in within);

const count = (number: number, unit: string): string => `${String(number)} ${unit}${number === 1 ? '' : 's'}`;
