import { nameMinuteTaker as decideName } from '../casefile/booking/name-minute-taker.ts';
import { findPerson } from '../store/people.ts';
import { perform } from './perform.ts';
import type { UseCase } from './use-case.ts';

/** Has somebody else take the minutes of a booked meeting. Nobody of the role by that id is nobody at all. */
export const nameMinuteTaker: UseCase<{ readonly personId: string }> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'name-minute-taker',
    decide: decideName,
    command: async ({ tx, protocol }) => {
      const found = await findPerson(tx, ask.command.personId);
      const taker = found?.role === protocol.protocol.minuteTaker.role ? found : null;
      return { minuteTakerName: taker?.name ?? '', minuteTakerPersonId: taker?.id ?? null };
    },
  });
