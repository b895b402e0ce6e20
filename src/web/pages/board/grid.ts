import type { Temporal } from 'temporal-polyfill';
import { sayTime } from '../../../calendar/say.ts';
import { londonDate } from '../../../calendar/london.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { paths } from '../../paths.ts';
import type { Diaries } from '../../../diary/diaries.ts';
import { linesFree } from '../../../diary/lines-free.ts';
import { type Proposal, type Selected, isLate } from './proposals.ts';
import { type DayOfSlots, type Slot, sayFromTo, sayTaken, slotsOf, startsOn } from './slots.ts';
import { isUnstaffed, unheldIn } from './away.ts';
import { confirmAt } from './where.ts';

/** A meeting in the diary. */
export interface Entry {
  readonly reference: string;
  /** Its own page, where that is this person's to see. */
  readonly href: string | null;
  readonly says: string;
  /** "13:30 to 14:30", where it is not just the slot. */
  readonly hours: string | null;
  /** "minute-taker away" */
  readonly lacks: string | null;
  readonly deskName: string;
}

/** Room for a meeting in a slot. */
export interface Free {
  readonly time: string;
  /** How many could still be held then. */
  readonly lines: number;
  /** Beside one that is booked. */
  readonly isBeside: boolean;
  /** Where it is confirmed; null with no request selected, and for those who do not allot. */
  readonly href: string | null;
  readonly isLate: boolean;
  /** Every minute-taker of the desk is away. */
  readonly isUnstaffed: boolean;
  readonly proposal: Proposal | null;
}

export type Cell =
  | { readonly kind: 'past' }
  /** `free`: what the other lines of the desk hold out; null where all are taken. */
  | { readonly kind: 'taken'; readonly entries: readonly Entry[]; readonly isPast: boolean; readonly free: Free | null }
  | { readonly kind: 'free'; readonly free: Free };

export interface Row {
  readonly desk: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly cells: readonly Cell[];
}

export interface Grid {
  readonly times: readonly string[];
  readonly rows: readonly Row[];
  /** The selected request's limit: before which column it lies (their number: after the last), and its words. */
  readonly limit: { readonly before: number; readonly says: string } | null;
}

export interface GridAsked extends DayOfSlots {
  readonly selected: Selected | null;
  readonly ownDesk: string | null;
  readonly allots: boolean;
  readonly diaries: Diaries;
}

/** "minute-taker away" of a meeting that is booked with somebody who is. */
const sayLacking = (caseId: string, diaries: Diaries): string | null => {
  const lacking = unheldIn(diaries).filter(({ meeting }) => meeting.caseId === caseId);
  return lacking.length === 0 ? null : `${lacking.map(({ lacks }) => lacks).join(' and ')} away`;
};

/** One that is held by telephone now leads straight to its page: whoever sits at the desk may be asked to write it. */
const pageOf = ({ caseId, status, summary: { mode } }: Slot['taken'][number]): string =>
  status === 'meeting' && mode === 'telephone' ? paths.telephoneOf(caseId) : paths.discussion(caseId);

export const entryOf = (
  taken: Slot['taken'][number],
  { ownDesk, now, protocol, diaries }: Pick<GridAsked, 'ownDesk' | 'now' | 'protocol' | 'diaries'>,
  slot: Pick<Slot, 'startsAt' | 'endsAt'> | null,
): Entry => ({
  reference: taken.reference,
  href: taken.desk === ownDesk ? pageOf(taken) : null,
  says: sayTaken(taken, now),
  hours: slot?.startsAt === taken.startsAt && slot.endsAt === taken.endsAt ? null : sayFromTo(taken),
  lacks: sayLacking(taken.caseId, diaries),
  deskName: protocol.desks.find(({ id }) => id === taken.desk)?.name ?? taken.desk,
});

const stretchOf = ({ startsAt, endsAt }: Slot) => ({ from: Date.parse(startsAt), to: Date.parse(endsAt) });

const freeIn = (slot: Slot, asked: GridAsked): Free | null => {
  const { selected, allots, diaries } = asked;
  const capacity = diaries.desks.find(({ id }) => id === slot.desk)?.capacity ?? 1;
  const lines = linesFree(slot.taken, capacity).length;
  if (slot.isPast || lines === 0) return null;
  return {
    time: slot.time,
    lines,
    isBeside: slot.taken.length > 0,
    href: selected !== null && allots ? confirmAt(selected.request.caseId, slot) : null,
    isUnstaffed: isUnstaffed(slot.desk, stretchOf(slot), diaries, asked.protocol),
    isLate: selected !== null && isLate(slot, selected.request.meetBy),
    proposal:
      selected?.proposals.find(
        (proposal) => proposal.slot.desk === slot.desk && proposal.slot.startsAt === slot.startsAt,
      ) ?? null,
  };
};

const cellOf = (slot: Slot, asked: GridAsked): Cell => {
  const free = freeIn(slot, asked);
  if (slot.taken.length > 0) {
    const entries = slot.taken.map((taken) => entryOf(taken, asked, slot));
    const isPast = slot.isPast && slot.taken.every(({ status }) => status !== 'meeting');
    return { kind: 'taken', entries, isPast, free };
  }
  return free === null ? { kind: 'past' } : { kind: 'free', free };
};

/** The limit as a line between two columns: what begins after it is late. None on a day that lies wholly in time. */
const limitLine = (day: Temporal.PlainDate, meetBy: string | null, protocol: Protocol): Grid['limit'] => {
  if (meetBy === null) return null;
  const starts = startsOn(day, protocol);
  const before = starts.findIndex((slot) => isLate(slot, meetBy));
  const isThatDay = londonDate(meetBy).equals(day);
  if (before < 0 && !isThatDay) return null;
  return { before: before < 0 ? starts.length : before, says: isThatDay ? `limit ${sayTime(meetBy)}` : 'limit passed' };
};

/** The day's slots by desk, as the protocol lists both; the person's own desk comes first. */
export const gridOf = (asked: GridAsked): Grid => {
  const { day, protocol, ownDesk, selected } = asked;
  const first = selected?.request.desk ?? ownDesk;
  const desks = [...protocol.desks].sort((one, other) => Number(other.id === first) - Number(one.id === first));
  return {
    times: startsOn(day, protocol).map(({ time }) => time),
    rows: desks.map(({ id, name }) => ({
      desk: id,
      name,
      isOwn: id === ownDesk,
      cells: slotsOf(id, asked).map((slot) => cellOf(slot, asked)),
    })),
    limit: limitLine(day, selected?.request.meetBy ?? null, protocol),
  };
};
