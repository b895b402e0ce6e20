import type { BookingChosen } from '../../../application/book-meeting.ts';
import type { Fields } from '../../fields.ts';
import type { SlotMeant } from './read-slot.ts';

const chosenOr = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/** Everything of a booking that a form chooses besides its time and its mode, as typed. */
export const chosenIn = (body: Fields, when: SlotMeant & Pick<BookingChosen, 'mode'>): BookingChosen => ({
  ...when,
  place: body['place'] ?? '',
  chairPersonId: body['chair'] ?? '',
  minuteTakerName: body['minute-taker'] ?? '',
  minuteTakerPersonId: chosenOr(body['minute-taker-person']),
  roomId: chosenOr(body['room']),
});
