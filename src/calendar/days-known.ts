import { Temporal } from 'temporal-polyfill';

/** A stretch of whole days, both ends in it. */
export interface Known {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** The days of whole years, numbered from 0. */
export interface DaysKnown {
  readonly dates: readonly Temporal.PlainDate[];
  /** The number of a day; NaN when it is not one of these. */
  readonly numberOf: (date: Temporal.PlainDate) => number;
}

/** From 1 January of one year to 31 December of another. */
export const daysKnown = ({ from, to }: Known): DaysKnown => {
  const dates: Temporal.PlainDate[] = [];
  const monthStarts: number[] = [];
  for (let date = from; Temporal.PlainDate.compare(date, to) <= 0; date = date.add({ days: 1 })) {
    if (date.day === 1) monthStarts.push(dates.length);
    dates.push(date);
  }
  const first = from.year;
  return {
    dates,
    // Asking for the day of the year takes longer than all the rest.
    numberOf: ({ year, month, day }) => (monthStarts[(year - first) * 12 + month - 1] ?? Number.NaN) + day - 1,
  };
};
