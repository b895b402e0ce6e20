import { Temporal } from 'temporal-polyfill';
import type { SlotTaken } from '../../../application/see-board.ts';
import { isBefore } from '../../../calendar/instants.ts';
import { instantAt } from '../../../calendar/london.ts';
import { remember } from '../../../calendar/remember.ts';
import { sayLength, sayTime } from '../../../calendar/say.ts';
import type { Protocol } from '../../../protocol/schema.ts';

/** A slot of one desk on the day: its own time, what is in it, and whether it has begun. */
export interface Slot {
  readonly desk: string;
  /** "14:00" */
  readonly time: string;
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly taken: readonly SlotTaken[];
  readonly isPast: boolean;
}

const overlaps = (slot: Pick<SlotTaken, 'startsAt' | 'endsAt'>, startsAt: string, endsAt: string): boolean =>
  isBefore(slot.startsAt, endsAt) && isBefore(startsAt, slot.endsAt);

const startsByDay = remember((day: string) =>
  remember(({ starts, minutes }: NonNullable<Protocol['slots']>) =>
    starts.flatMap((time) => {
      const at = instantAt(Temporal.PlainDate.from(day), Temporal.PlainTime.from(time));
      if (!at.ok) return [];
      return [{ time, startsAt: at.value.toString(), endsAt: at.value.add({ minutes }).toString() }];
    }),
  ),
);

/** The protocol's slots on a day; a time that the clocks skip that day is left out. None where any time can be booked. */
export const startsOn = (day: Temporal.PlainDate, { slots }: Protocol) =>
  slots === undefined ? [] : startsByDay(day.toString())(slots);

export interface DayOfSlots {
  readonly day: Temporal.PlainDate;
  readonly protocol: Protocol;
  readonly taken: readonly SlotTaken[];
  readonly now: Temporal.Instant;
}

/** The slots of one desk on a day, in order. */
export const slotsOf = (desk: string, { day, protocol, taken, now }: DayOfSlots): readonly Slot[] =>
  startsOn(day, protocol).map(({ time, startsAt, endsAt }) => ({
    desk,
    time,
    startsAt,
    endsAt,
    taken: taken.filter((each) => each.desk === desk && overlaps(each, startsAt, endsAt)),
    isPast: isBefore(startsAt, now),
  }));

/** Meetings of the day that lie in no slot at all. */
export const outsideSlots = ({ day, protocol, taken }: DayOfSlots): readonly SlotTaken[] =>
  taken.filter((each) => !startsOn(day, protocol).some(({ startsAt, endsAt }) => overlaps(each, startsAt, endsAt)));

const minutesBetween = (one: string, other: Temporal.Instant): number =>
  Math.floor(Math.abs(Temporal.Instant.from(one).until(other).total('minutes')));

/** How a meeting in the diary stands: "5 of 7 answered", "on now, 40 min left", "held, quorate". */
export const sayTaken = ({ status, startsAt, endsAt, summary }: SlotTaken, now: Temporal.Instant): string => {
  const hasEnded = isBefore(endsAt, now);
  switch (status) {
    case 'meeting':
      return `on now${summary.mode === 'telephone' ? ' by telephone' : ''}, ${sayLength(minutesBetween(endsAt, now))} ${hasEnded ? 'over' : 'left'}`;
    case 'closed':
      return summary.missing.length === 0 ? 'held, quorate' : 'held, inquorate';
    case 'booked':
      if (hasEnded) return 'not recorded as held';
      if (isBefore(startsAt, now)) return 'not started yet';
      if (summary.changeAsked !== null) return summary.changeAsked === 'cancel' ? 'cancelling asked' : 'move asked';
      return `${String(summary.answered)} of ${String(summary.invited)} answered`;
    case null:
    default:
      return '';
  }
};

/** "13:30 to 14:30" */
export const sayFromTo = ({ startsAt, endsAt }: Pick<SlotTaken, 'startsAt' | 'endsAt'>): string =>
  `${sayTime(startsAt)} to ${sayTime(endsAt)}`;
