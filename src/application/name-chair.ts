import { nameChair as decideName } from '../casefile/booking/name-chair.ts';
import { findPerson } from '../store/people.ts';
import { perform } from './perform.ts';
import type { UseCase } from './use-case.ts';

/** Has somebody else chair a booked meeting, at the same time. Nobody by that id is nobody at all. */
export const nameChair: UseCase<{ readonly personId: string }> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'name-chair',
    decide: decideName,
    command: async ({ tx }) => {
      const chair = await findPerson(tx, ask.command.personId);
      return { chairName: chair?.name ?? '', chairPersonId: chair?.id ?? '', chairRole: chair?.role ?? '' };
    },
  });
