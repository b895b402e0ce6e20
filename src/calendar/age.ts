import type { Temporal } from 'temporal-polyfill';

/**
 * "4 years", "9 months", "2 weeks", "3 days", "born today", "not yet born". Months up to the second birthday and weeks
 * up to two months, because that is how much a few weeks matter at that age.
 */
export const ageInWords = (bornOn: Temporal.PlainDate, today: Temporal.PlainDate): string => {
  const days = bornOn.until(today).days;
  if (days < 0) return 'not yet born';
  if (days === 0) return 'born today';
  const { months } = bornOn.until(today, { largestUnit: 'months' });
  if (months >= 24) return count(Math.floor(months / 12), 'year');
  if (months >= 2) return count(months, 'month');
  return days >= 7 ? count(Math.floor(days / 7), 'week') : count(days, 'day');
};

const count = (number: number, unit: string): string => `${String(number)} ${unit}${number === 1 ? '' : 's'}`;
