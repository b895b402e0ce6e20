import type { BookingChosen } from '../../../application/book-meeting.ts';
import { tidy } from '../../../casefile/text.ts';
import type { Fields } from '../../fields.ts';
import type { SlotMeant } from './read-slot.ts';

const chosenOr = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/** Everything of a booking that a form chooses besides its time and its mode. A name that was typed counts instead of the person chosen. */
export const chosenIn = (body: Fields, when: SlotMeant & Pick<BookingChosen, 'mode'>): BookingChosen => {
  const typedName = body['minute-taker'] ?? '';
  return {
    ...when,
    place: body['place'] ?? '',
    chairPersonId: body['chair'] ?? '',
    minuteTakerName: typedName,
    minuteTakerPersonId: tidy(typedName) === '' ? chosenOr(body['minute-taker-person']) : null,
    roomId: chosenOr(body['room']),
  };
};
