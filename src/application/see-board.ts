import { Temporal } from 'temporal-polyfill';
import { instantAt } from '../calendar/london.ts';
import { type Discussion, waitingDiscussions } from '../store/discussions.ts';
import { type TakenSlot, slotsBetween } from '../store/slots.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';

export interface BoardSeen {
  readonly waiting: readonly Discussion[];
  readonly slots: readonly TakenSlot[];
}

const startOf = (date: Temporal.PlainDate): string => {
  const at = instantAt(date, Temporal.PlainTime.from('00:00'));
  if (!at.ok) throw new Error(at.refusal.message);
  return at.value.toString();
};

/** A day of the desks: requests waiting at the person's own desk (everybody's for staff without one), and the slots taken at all desks. */
export const seeBoard = (house: House, person: Person, day: Temporal.PlainDate): Promise<BoardSeen> =>
  withinAuthority(house.db, person.authorityId, async (tx) => {
    await noteLook(tx, person, { caseId: null, what: 'board', now: house.clock().toString() });
    return {
      waiting: await waitingDiscussions(tx, person.desk),
      slots: await slotsBetween(tx, startOf(day), startOf(day.add({ days: 1 }))),
    };
  });
