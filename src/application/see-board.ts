import { Temporal } from 'temporal-polyfill';
import { instantAt } from '../calendar/london.ts';
import { allotsSlots, maySeeBoard } from '../disclosure/board.ts';
import type { Tx } from '../store/connect.ts';
import type { Diaries, Stretch } from '../diary/diaries.ts';
import { countDuties } from '../store/count-duties.ts';
import { readDiaries } from '../store/diaries.ts';
import { type Discussion, waitingDiscussions } from '../store/discussions.ts';
import { type TakenSlot, slotsBetween } from '../store/slots.ts';
import { type ToDoFound, toDosFor } from '../store/to-dos.ts';
import { type HeldUp, type Undelivered, heldUp, undeliveredAt } from '../store/undelivered.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { dutiesOf } from './duties-of.ts';
import type { House } from './house.ts';
import type { Seen } from './look.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';
import { contactsWithoutNumber } from './see-who-answers.ts';
import { type Summary, readSummary } from './summary-of.ts';

type Summarised<Row> = Omit<Row, 'summary'> & { readonly summary: Summary };
export type WaitingRequest = Summarised<Discussion>;
export type SlotTaken = Summarised<TakenSlot>;

export interface BoardSeen {
  readonly waiting: readonly WaitingRequest[];
  /** What is taken on the day, at every desk. */
  readonly slots: readonly SlotTaken[];
  /** What is taken in the next hours, whatever day is looked at. */
  readonly soon: readonly SlotTaken[];
  /** What the person's desk has to do: the strip names what of it is late. */
  readonly toDos: readonly ToDoFound[];
  /** Messages of the desk that did not arrive, or perhaps not. */
  readonly undelivered: readonly Undelivered[];
  /** Mail that has not gone out for ten minutes. */
  readonly heldUp: HeldUp | null;
  /** Contacts of the procedure's rotas that cannot be rung: the authority has set no number for them. */
  readonly withoutNumber: readonly string[];
  /** How many duties of the discussions at their desk are late. */
  readonly late: number;
  /** Everybody's time from now on. */
  readonly diaries: Diaries;
  /** Whether this person gives out the slots of a desk. */
  readonly allots: boolean;
}

/** How far ahead the strip looks for meetings whose quorum nobody has promised yet. */
const soonHours = 2;
const mostToDos = 30;
/** How far ahead a time is looked for: five working days over Christmas and New Year. */
const daysAhead = 14;

const startOf = (date: Temporal.PlainDate): string => {
  const at = instantAt(date, Temporal.PlainTime.from('00:00'));
  if (!at.ok) throw new Error(at.refusal.message);
  return at.value.toString();
};

const lookedThrough = (now: Temporal.Instant): Stretch => ({
  from: now.epochMilliseconds,
  to: now.add({ hours: 24 * daysAhead }).epochMilliseconds,
});

const lateAt = async (tx: Tx, desk: string, now: Temporal.Instant): Promise<number> => {
  const counts = await countDuties(tx, dutiesOf({ kind: 'desk', desk }, now), ['overdue']);
  return counts.reduce((sum, { count }) => sum + count, 0);
};

const summarised = <Row extends { readonly summary: unknown }>({ summary, ...row }: Row) => ({
  ...row,
  summary: readSummary(summary),
});

const slotsFrom = async (tx: Tx, from: string, to: string): Promise<readonly SlotTaken[]> =>
  (await slotsBetween(tx, from, to)).map(summarised);

/**
 * A day of the desks: the requests that wait at all of them, so that one can stand in for another, the slots taken
 * at all desks, and what their desk is late with. The look is logged whether or not they may.
 */
export const seeBoard = (house: House, person: Person, day: Temporal.PlainDate): Promise<Seen<BoardSeen>> => {
  const inForce = protocolOf(house, person.authorityId);
  const { protocol } = inForce;
  const allowed = maySeeBoard(person, protocol);
  const now = house.clock();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Seen<BoardSeen>> => {
    await noteLook(tx, person, { caseId: null, what: allowed ? 'board' : 'refused:board', now: now.toString() });
    if (!allowed) return { kind: 'forbidden' };
    const allots = allotsSlots(person, protocol);
    return {
      kind: 'seen',
      value: {
        waiting: (await waitingDiscussions(tx, null)).map(summarised),
        slots: await slotsFrom(tx, startOf(day), startOf(day.add({ days: 1 }))),
        soon: allots ? await slotsFrom(tx, now.toString(), now.add({ hours: soonHours }).toString()) : [],
        toDos: allots ? await toDosFor(tx, { ...person, personId: person.id }, mostToDos) : [],
        undelivered: allots ? await undeliveredAt(tx, person.desk, mostToDos) : [],
        heldUp: await heldUp(tx),
        withoutNumber: allots ? await contactsWithoutNumber(tx, inForce) : [],
        late: allots ? await lateAt(tx, person.desk ?? '', now) : 0,
        diaries: await readDiaries(tx, { ...lookedThrough(now), protocol: inForce }),
        allots,
      },
    };
  });
};
