import { Temporal } from 'temporal-polyfill';
import type { SlotTaken } from '../../../application/see-board.ts';
import { instantAt } from '../../../calendar/london.ts';
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

export const isBefore = (one: string, other: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) < 0;

const overlaps = (slot: Pick<SlotTaken, 'startsAt' | 'endsAt'>, startsAt: string, endsAt: string): boolean =>
  isBefore(slot.startsAt, endsAt) && isBefore(startsAt, slot.endsAt);

/** The protocol's starts on a day; a time that the clocks skip that day is left out. */
export const startsOn = (day: Temporal.PlainDate, { slots }: Protocol) =>
  slots.starts.flatMap((time) => {
    const at = instantAt(day, Temporal.PlainTime.from(time));
    return at.ok ? [{ time, at: at.value }] : [];
  });

export interface DayOfSlots {
  readonly day: Temporal.PlainDate;
  readonly protocol: Protocol;
  readonly taken: readonly SlotTaken[];
  readonly now: Temporal.Instant;
}

/** The slots of one desk on a day, in order. */
export const slotsOf = (desk: string, { day, protocol, taken, now }: DayOfSlots): readonly Slot[] =>
  startsOn(day, protocol).map(({ time, at }) => {
    const [startsAt, endsAt] = [at.toString(), at.add({ minutes: protocol.slots.minutes }).toString()];
    return {
      desk,
      time,
      startsAt,
      endsAt,
      taken: taken.filter((each) => each.desk === desk && overlaps(each, startsAt, endsAt)),
      isPast: isBefore(startsAt, now.toString()),
    };
  });

/** Meetings of the day that lie in no slot at all. */
export const outsideSlots = ({ day, protocol, taken }: DayOfSlots): readonly SlotTaken[] =>
  taken.filter(
    (each) =>
      !startsOn(day, protocol).some(({ at }) =>
        overlaps(each, at.toString(), at.add({ minutes: protocol.slots.minutes }).toString()),
      ),
  );

const minutesBetween = (one: string, other: Temporal.Instant): number =>
  Math.floor(Math.abs(Temporal.Instant.from(one).until(other).total('minutes')));

/** How a meeting in the diary stands: "5 of 7 answered", "on now, 40 min left", "held, quorate". */
export const sayTaken = ({ status, startsAt, endsAt, summary }: SlotTaken, now: Temporal.Instant): string => {
  const hasEnded = isBefore(endsAt, now.toString());
  switch (status) {
    case 'meeting':
      return `on now, ${sayLength(minutesBetween(endsAt, now))} ${hasEnded ? 'over' : 'left'}`;
    case 'closed':
      return summary.missing.length === 0 ? 'held, quorate' : 'held, inquorate';
    case 'booked':
      if (hasEnded) return 'not recorded as held';
      if (isBefore(startsAt, now.toString())) return 'not started yet';
      if (summary.changeAsked !== null) return summary.changeAsked === 'cancel' ? 'cancelling asked' : 'move asked';
      return `${String(summary.answered)} of ${String(summary.invited)} answered`;
    default:
      return '';
  }
};

/** "13:30 to 14:30" */
export const sayFromTo = ({ startsAt, endsAt }: Pick<SlotTaken, 'startsAt' | 'endsAt'>): string =>
  `${sayTime(startsAt)} to ${sayTime(endsAt)}`;
