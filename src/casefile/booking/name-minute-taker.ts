import { type Decide, notNow } from '../command.ts';
import { longest, textFault, tidy } from '../text.ts';
import { accepted } from '../verdict.ts';
import type { Booking } from './booking.ts';

export type NameMinuteTaker = Pick<Booking, 'minuteTakerName' | 'minuteTakerPersonId'>;

/**
 * Somebody else takes the minutes of a booked meeting: whoever was to is away. Time, place and who comes stay as they
 * are, so nobody has to agree and nobody is asked again. BR-055, BR-114.
 */
export const nameMinuteTaker: Decide<NameMinuteTaker> = (state, { minuteTakerName, minuteTakerPersonId }) => {
  if (state.status !== 'booked') return notNow('Only a booked meeting that has not started gets another minute-taker.');
  const what = { field: 'minute-taker-person', what: 'who will take the minutes', max: longest.name };
  const fault = textFault(minuteTakerName, what);
  if (fault !== null) return fault;
  const data = { minuteTakerName: tidy(minuteTakerName), minuteTakerPersonId };
  const isSame = minuteTakerPersonId !== null && state.booking.minuteTakerPersonId === minuteTakerPersonId;
  return isSame ? accepted() : accepted({ type: 'MinuteTakerNamed', data });
};
