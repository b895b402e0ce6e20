import { bookMeeting } from '../../../application/book-meeting.ts';
import { moveBooking } from '../../../application/move-booking.ts';
import type { Outcome } from '../../../application/outcome.ts';
import { departureReasons } from '../../pieces/departure-panel.ts';
import type { Visit } from '../../visit.ts';
import type { Chosen, Move } from './choices.ts';

/** What came of one line: nothing to say where it was done. */
export interface Came<Choice> {
  readonly choice: Choice;
  readonly wrong: string | null;
}

const wrongWith = (outcome: Outcome): string | null => {
  switch (outcome.kind) {
    case 'done':
      return null;
    case 'refused':
      return outcome.refusals.map(({ message }) => message).join('. ');
    case 'needs-reason':
      return `It needs a reason. ${outcome.departures.map(({ asks, but }) => `${asks} ${but}`).join(' ')}`;
    case 'forbidden':
      return 'It is another desk’s to change.';
    case 'not-found':
      return 'It is not there any more.';
  }
};

/** Does the same once for each, one after the other: what fails does not stop the others. */
const each = async <Choice extends { readonly caseId: string }>(
  choices: readonly Choice[],
  idempotencyKey: string | null,
  act: (choice: Choice, key: string | null) => Promise<Outcome>,
): Promise<readonly Came<Choice>[]> => {
  const came: Came<Choice>[] = [];
  for (const choice of choices) {
    const key = idempotencyKey === null ? null : `${idempotencyKey} ${choice.caseId}`;
    came.push({ choice, wrong: wrongWith(await act(choice, key)) });
  }
  return came;
};

/** Asks for each move, by itself. */
export const carryOutMoves = (
  { house, person, body, idempotencyKey }: Visit,
  moves: readonly Move[],
): Promise<readonly Came<Move>[]> =>
  each(moves, idempotencyKey, ({ caseId, startsAt }, key) =>
    moveBooking(house, person, {
      caseId,
      command: { startsAt, reason: body['reason'] ?? '' },
      reasons: departureReasons(body),
      idempotencyKey: key,
    }),
  );

const bookingIn = ({ desk, startsAt, mode, chairPersonId, minuteTakerPersonId, roomId }: Chosen) => ({
  ...{ desk, startsAt, mode, chairPersonId, minuteTakerPersonId, roomId },
});

/** Books each, by itself. Where nobody of the diary takes the minutes, whoever books does. */
export const carryOutTakes = (
  { house, person, body, idempotencyKey }: Visit,
  takes: readonly Chosen[],
): Promise<readonly Came<Chosen>[]> =>
  each(takes, idempotencyKey, (chosen, key) =>
    bookMeeting(house, person, {
      caseId: chosen.caseId,
      command: {
        ...bookingIn(chosen),
        place: chosen.place === '' ? (body['place'] ?? '') : chosen.place,
        minuteTakerName: chosen.minuteTakerName === '' ? person.name : chosen.minuteTakerName,
      },
      reasons: departureReasons(body),
      idempotencyKey: key,
    }),
  );
