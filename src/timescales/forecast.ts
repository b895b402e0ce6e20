import { instantOf, isBefore } from '../calendar/instants.ts';
import { sayLength } from '../calendar/say.ts';

/** How something that is to come about will stand to its limit. */
export interface Forecast {
  readonly isLate: boolean;
  /** Whole minutes left, or late by. */
  readonly minutes: number;
}

/** Whether what is expected at one instant keeps the limit at another (ISO); null without a limit, or where nobody knows. */
export const forecastOf = (dueAt: string | null, expectedAt: string | null): Forecast | null => {
  if (dueAt === null || expectedAt === null) return null;
  const minutes = Math.floor(Math.abs(instantOf(expectedAt).until(instantOf(dueAt)).total('minutes')));
  return { isLate: isBefore(dueAt, expectedAt), minutes };
};

/** "1 h 30 before the limit", "2 h after the limit", "just in time". */
export const sayForecast = ({ isLate, minutes }: Forecast): string => {
  if (!isLate && minutes === 0) return 'just in time';
  return `${sayLength(minutes)} ${isLate ? 'after' : 'before'} the limit`;
};
