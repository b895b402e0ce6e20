import type { Away, BookedMeeting, Diaries, PersonDiary, Stretch } from '../../../diary/diaries.ts';
import { Temporal } from 'temporal-polyfill';
import { takenAs } from '../../../diary/taken-as.ts';
import { instantAt } from '../../../calendar/london.ts';
import { sayTime } from '../../../calendar/say.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { startsOn } from './slots.ts';

/** Somebody who is away on the day that is shown. Why is nobody’s business here. */
export interface AwayLine {
  readonly name: string;
  /** "Specialist minute taker, West"; "Police officer" */
  readonly role: string;
  /** "all day", "until 13:00", "from 13:00", "13:00 to 15:00" */
  readonly said: string;
  /** "3 of 4 others there", "nobody else is away" where more than one answers for the role; null for the only one. */
  readonly others: string | null;
}

const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

/** Leave and absences; not nights, and not what their calendar is full of. */
const isGone = ({ why }: Away): boolean => why === 'leave' || why === 'absence';

const goneIn = ({ away }: PersonDiary, stretch: Stretch): readonly Away[] =>
  away.filter((one) => isGone(one) && overlap(one, stretch));

/** Whoever is away until 23:59 is away to the end of the day. */
const aMinute = 60_000;

/** `day` begins no earlier than the diaries do: what came before is not known, and over. */
const sayWhen = ({ from, to }: Stretch, day: Stretch): string => {
  const time = (at: number) => sayTime(Temporal.Instant.fromEpochMilliseconds(at));
  const toTheEnd = to + aMinute >= day.to;
  if (from <= day.from && toTheEnd) return 'all day';
  if (from <= day.from) return `until ${time(to)}`;
  return toTheEnd ? `from ${time(from)}` : `${time(from)} to ${time(to)}`;
};

const midnight = Temporal.PlainTime.from('00:00');

/** The hours in which anybody is needed: from the first of the protocol’s slots to the end of the last, else the whole day. */
export const dayStretch = (day: Temporal.PlainDate, protocol: Protocol): Stretch => {
  const starts = startsOn(day, protocol);
  const [first, last] = [starts[0], starts.at(-1)];
  if (first !== undefined && last !== undefined)
    return { from: Date.parse(first.startsAt), to: Date.parse(last.endsAt) };
  const [from, to] = [day, day.add({ days: 1 })].map((date) => instantAt(date, midnight));
  if (from?.ok !== true || to?.ok !== true) throw new Error(`no midnight on ${day.toString()}`);
  return { from: from.value.epochMilliseconds, to: to.value.epochMilliseconds };
};

const sayOthers = (person: PersonDiary, day: Stretch, people: readonly PersonDiary[]): string | null => {
  const others = people.filter(
    (other) => other.id !== person.id && other.role === person.role && other.desk === person.desk,
  );
  const there = others.filter((other) => goneIn(other, day).length === 0).length;
  if (others.length === 0) return null;
  return there === others.length ? 'nobody else is away' : `${String(there)} of ${String(others.length)} others there`;
};

/** Who is away for any part of a day’s hours, in order of their names. */
export const awayOn = (
  whole: Stretch,
  { people, from }: Pick<Diaries, 'people' | 'from'>,
  protocol: Protocol,
): readonly AwayLine[] => {
  const day = { from: Math.max(whole.from, from), to: whole.to };
  return people.flatMap((person) => {
    const [gone] = goneIn(person, day);
    if (gone === undefined) return [];
    const desk = protocol.desks.find(({ id }) => id === person.desk)?.name;
    const role = roleName(protocol, person.role);
    return [
      {
        name: person.name,
        role: desk === undefined ? role : `${role}, ${desk}`,
        said: sayWhen(gone, day),
        others: sayOthers(person, day, people),
      },
    ];
  });
};

/** A booked meeting whose chair or minute-taker will be away. */
export interface Unheld {
  readonly meeting: BookedMeeting;
  readonly lacks: 'chair' | 'minute-taker';
  readonly name: string;
}

/** The meetings that are booked with somebody who is away then. */
export const unheldIn = ({ people, meetings }: Pick<Diaries, 'people' | 'meetings'>): readonly Unheld[] => {
  const gone = (id: string | null, meeting: BookedMeeting) =>
    people.find((person) => id !== null && takenAs(person) === id && goneIn(person, meeting).length > 0);
  return meetings.flatMap((meeting) => {
    const chair = gone(meeting.chairPersonId, meeting);
    const minuteTaker = gone(meeting.minuteTakerPersonId, meeting);
    return [
      ...(chair === undefined ? [] : [{ meeting, lacks: 'chair', name: chair.name } as const]),
      ...(minuteTaker === undefined ? [] : [{ meeting, lacks: 'minute-taker', name: minuteTaker.name } as const]),
    ];
  });
};

/** Whether a desk has minute-takers in its diary and every one of them is away. */
export const isUnstaffed = (
  desk: string,
  slot: Stretch,
  { people }: Pick<Diaries, 'people'>,
  { minuteTaker }: Protocol,
): boolean => {
  const takers = people.filter((person) => person.role === minuteTaker.role && person.desk === desk);
  return takers.length > 0 && takers.every((person) => goneIn(person, slot).length > 0);
};
