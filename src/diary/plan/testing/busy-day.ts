import type { Away, BookedMeeting, Diaries, PersonDiary, Stretch } from '../../diaries.ts';
import type { Held, PlanAsked, Waiting } from '../ask.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Numbers that look like chance and are the same each time: below 1. */
const chanceFrom = (seed: number): (() => number) => {
  let state = seed * 2 + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

interface Size {
  readonly seed: number;
  readonly requests: number;
  readonly booked?: number;
  readonly days?: number;
  readonly desks?: number;
  readonly officers?: number;
}

const slotHours = [9, 10, 11, 13, 14, 15, 16];
const count = <Value>(size: number, make: (index: number) => Value): readonly Value[] =>
  Array.from({ length: size }, (_, index) => make(index));

interface Chance {
  readonly next: () => number;
  readonly below: (most: number) => number;
  readonly isSo: (share: number) => boolean;
}

const awayIn = (chance: Chance, days: number): readonly Away[] => {
  if (!chance.isSo(0.25)) return [];
  const from = chance.below(days) * day + (9 + chance.below(6)) * hour;
  return [{ from, to: from + (1 + chance.below(4)) * hour, why: 'absence' }];
};

const person = (id: string, role: string, desk: string | null, away: readonly Away[]): PersonDiary => ({
  ...{ id, name: id, role, agency: role, desk, away, personId: null, email: null, languages: [] },
});

const diariesOf = (size: Size, chance: Chance, meetings: readonly BookedMeeting[]): Diaries => {
  const { days = 1, desks = 5, officers = 4 } = size;
  const away = () => awayIn(chance, days);
  return {
    from: 0,
    to: days * day,
    desks: count(desks, (at) => ({ id: `desk-${String(at)}`, name: `Desk ${String(at)}`, capacity: 1, away: [] })),
    people: [
      ...count(desks * 2, (at) =>
        person(`minutes-${String(at)}`, 'minute-taker', `desk-${String(at % desks)}`, away()),
      ),
      ...count(desks * 6, (at) =>
        person(`manager-${String(at)}`, 'team-manager', `desk-${String(at % desks)}`, away()),
      ),
      ...count(officers, (at) => person(`officer-${String(at)}`, 'police', null, away())),
      ...count(3, (at) => person(`nurse-${String(at)}`, 'health', null, away())),
      ...count(40, (at) => ({
        ...person(`worker-${String(at)}`, 'social-worker', null, away()),
        email: `worker-${String(at)}@example.org`,
      })),
    ],
    rooms: count(2, (at) => ({
      ...({
        id: `room-${String(at)}`,
        name: `Room ${String(at)}`,
        kind: 'room',
        venue: 'hospital',
        desk: null,
        away: [],
      } as const),
      ...{ place: `Hospital ${String(at)}`, travelMinutes: 30 },
    })),
    meetings,
  };
};

const bookedIn = (size: Size, chance: Chance): readonly BookedMeeting[] => {
  const { days = 1, desks = 5, booked = 0 } = size;
  const places = count(days, (on) =>
    slotHours.flatMap((at) => count(desks, (desk) => ({ at: on * day + at * hour, desk }))),
  ).flat();
  return places
    .map((place) => ({ ...place, order: chance.next() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, booked)
    .map(({ at, desk }, index) => ({
      ...{ caseId: `booked-${String(index)}`, reference: `SD-B${String(index)}`, desk: `desk-${String(desk)}` },
      ...{ line: 1, from: at, to: at + hour, chairPersonId: null, minuteTakerPersonId: null, roomId: null },
      ...{ mandatory: ['police', 'health'], expected: [], languages: [] },
    }));
};

const needsOf = (isAtHospital: boolean): Pick<Waiting, 'roomsAt' | 'dislike'> => ({
  roomsAt: () => (isAtHospital ? ['room-0', 'room-1'] : []),
  dislike: () => 0,
});

const waitingOf =
  (size: Size, chance: Chance) =>
  (index: number): Waiting => {
    const { days = 1, desks = 5 } = size;
    const desk = chance.below(desks);
    const isUrgent = chance.isSo(0.1);
    const named = desk + desks * chance.below(6);
    const worker = { role: 'social-worker', email: `worker-${String(chance.below(40))}@example.org` };
    return {
      ...{ caseId: `waiting-${String(index)}`, reference: `SD-${String(index)}`, desk: `desk-${String(desk)}` },
      meetBy: isUrgent ? 11 * hour : (1 + chance.below(days)) * day - chance.below(10) * hour,
      limit: isUrgent ? 2 * hour : day,
      mandatory: [{ role: 'police', email: null }, { role: 'health', email: null }, worker],
      expected: [],
      chairs: [named, desk, desk + desks]
        .map((at, place) => ({ id: `manager-${String(at)}`, cost: place === 0 ? 0 : 8 }))
        .filter(({ id }, place, all) => all.findIndex((each) => each.id === id) === place),
      minuteTakerRoles: ['minute-taker'],
      ...needsOf(chance.isSo(0.1)),
    };
  };

const startsOf = ({ days = 1 }: Size): readonly Stretch[] =>
  count(days, (on) => slotHours.map((at) => ({ from: on * day + at * hour, to: on * day + (at + 1) * hour }))).flat();

/** A day, or some, at the desks of an authority like Bradford. Instants count from midnight of the first. */
export const busyDay = (size: Size): PlanAsked => {
  const next = chanceFrom(size.seed);
  const chance: Chance = { next, below: (most) => Math.floor(next() * most), isSo: (share) => next() < share };
  const meetings = bookedIn(size, chance);
  const diaries = diariesOf(size, chance, meetings);
  return {
    from: 9 * hour,
    to: (size.days ?? 1) * day,
    diaries,
    starts: startsOf(size),
    waiting: count(size.requests, waitingOf(size, chance)),
    held: meetings.map(
      (meeting): Held => ({ meeting, meetBy: meeting.from + 8 * hour, limit: day, mayMove: chance.isSo(0.7) }),
    ),
    desks: diaries.desks.map(({ id }) => id),
  };
};
