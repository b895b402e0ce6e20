import { Temporal } from 'temporal-polyfill';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { horizonOn } from '../calendar/horizon.ts';
import { londonDate } from '../calendar/london.ts';
import { sayDate } from '../calendar/say.ts';
import { print } from './print.ts';

/** Says how far the calendar reaches. 0: for a year or more, 1: less. */
export const run = async (): Promise<number> => {
  const { from, to } = englandAndWales.known;
  const { daysLeft, warning } = horizonOn(londonDate(Temporal.Now.instant()));
  print(
    `Bank holidays of England and Wales are known from ${sayDate(from)} to ${sayDate(to)}: ${String(daysLeft)} days from today.`,
  );
  if (warning !== null) print(warning);
  return Promise.resolve(warning === null ? 0 : 1);
};
