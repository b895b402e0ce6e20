import { Temporal } from 'temporal-polyfill';

/** Whether the one instant lies after the other. */
export const isLate = (doneAt: string, dueAt: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(doneAt), Temporal.Instant.from(dueAt)) > 0;

/** "53 minutes", "1 hour", "1 hour 13 minutes". */
export const sayLasted = (from: string, to: string): string => {
  const minutes = Math.floor(Temporal.Instant.from(from).until(to).total('minutes'));
  const hours = Math.floor(minutes / 60);
  const parts = [
    hours === 0 ? '' : `${String(hours)} ${hours === 1 ? 'hour' : 'hours'}`,
    minutes % 60 === 0 && hours > 0 ? '' : `${String(minutes % 60)} ${minutes % 60 === 1 ? 'minute' : 'minutes'}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
};
