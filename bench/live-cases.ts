import { Temporal } from 'temporal-polyfill';
import type { House } from '../src/application/house.ts';
import type { Person } from '../src/application/person.ts';
import { englandAndWales } from '../src/calendar/england-and-wales.ts';
import { instantAt, londonDate } from '../src/calendar/london.ts';
import { papersOf, stories } from '../src/demonstration/families.ts';
import { authorise, book, personWith, send } from '../src/demonstration/play.ts';

/** The authority whose demonstration is measured. */
export const authority = 'bradford';

export interface Meeting {
  readonly caseId: string;
  readonly chair: Person;
}

const desks = ['east', 'south'] as const;
const hours = [9, 10, 13, 14, 15, 16] as const;

/** The next working day after a date. */
export function workingDayAfter(date: Temporal.PlainDate): Temporal.PlainDate {
  const day = englandAndWales.nextWorkingDay(date);
  if (!day.ok) throw new Error(day.refusal.message);
  return day.value;
}

/** Requests so many meetings and books them into the slots of two desks from the next working day on. */
export async function bookMeetings(house: House, wanted: number): Promise<readonly Meeting[]> {
  const booked: Meeting[] = [];
  let day = londonDate(house.clock());
  while (booked.length < wanted) {
    day = workingDayAfter(day);
    const slots = hours.flatMap((hour) => desks.map((desk) => ({ hour, desk }))).slice(0, wanted - booked.length);
    for (const { hour, desk } of slots) booked.push(await bookOne(house, desk, startOf(day, hour)));
  }
  return booked;
}

function startOf(day: Temporal.PlainDate, hour: number): Temporal.Instant {
  const start = instantAt(day, new Temporal.PlainTime(hour));
  if (!start.ok) throw new Error(start.refusal.message);
  return start.value;
}

async function bookOne(house: House, desk: (typeof desks)[number], startsAt: Temporal.Instant): Promise<Meeting> {
  const who = (part: string) => personWith(house, authority, `${part}-${desk}`);
  const chair = await who('manager');
  const caseId = await send(house, await who('social-worker'), papersOf({ ...stories.neglect, desk }));
  await authorise(house, chair, { caseId, urgency: '24-hours', desk });
  await book(house, await who('minutes'), { caseId, startsAt, chair });
  return { caseId, chair };
}
