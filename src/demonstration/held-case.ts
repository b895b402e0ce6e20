import type { House } from '../application/house.ts';
import type { Person } from '../application/person.ts';
import { protocolOf } from '../application/protocol-of.ts';
import { papersOf, type stories } from './families.ts';
import { hold } from './hold.ts';
import { accept, at, authorise, book, send } from './play.ts';

/** The people of a desk who bring a case along. */
export interface Cast {
  readonly desk: string;
  readonly worker: Person;
  readonly manager: Person;
  readonly minuteTaker: Person;
  readonly partners: readonly Person[];
}

interface Held {
  readonly papers: (typeof stories)[keyof typeof stories];
  /** How many minutes ago the meeting began, and for how many it had been authorised by then. */
  readonly began: number;
  readonly authorised: number;
}

/** A meeting that was held, as if it had happened then. Gives its case file. */
export const heldCase = async (house: House, cast: Cast, { papers, began, authorised }: Held): Promise<string> => {
  const now = house.clock();
  const ago = (minutes: number): House => at(house, now.subtract({ minutes }));
  const { desk, worker, manager, minuteTaker, partners } = cast;
  const caseId = await send(ago(began + authorised + 20), worker, papersOf(papers));
  await authorise(ago(began + authorised), manager, { caseId, urgency: '24-hours', desk });
  const startsAt = now.subtract({ minutes: began });
  const booked = await book(ago(began + authorised - 40), minuteTaker, { caseId, startsAt, chair: manager });
  await accept(ago(began + authorised - 80), partners, { caseId, booked });
  const houses = { start: ago(began), end: ago(began - 50) };
  await hold(houses, { caseId, chair: manager }, protocolOf(house, manager.authorityId));
  return caseId;
};
