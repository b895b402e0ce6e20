import { nameMinuteTaker as decideName } from '../casefile/booking/name-minute-taker.ts';
import { minuteTakerOf } from './minute-taker.ts';
import { perform } from './perform.ts';
import type { UseCase } from './use-case.ts';

/** Has somebody else take the minutes of a booked meeting. Nobody of the role by that id is nobody at all. */
export const nameMinuteTaker: UseCase<{ readonly personId: string }> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'name-minute-taker',
    decide: decideName,
    command: async (scene) => {
      const taker = await minuteTakerOf(ask.command.personId, scene);
      return { minuteTakerName: taker?.name ?? '', minuteTakerPersonId: taker?.id ?? null };
    },
  });
