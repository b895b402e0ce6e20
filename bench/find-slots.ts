import { bestSlots } from '../src/diary/best-slots.ts';
import { besideFor } from '../src/diary/beside.ts';
import type { BookedMeeting, Diaries, PersonDiary, RoomDiary } from '../src/diary/diaries.ts';
import { passedOver } from '../src/diary/passed-over.ts';
import { readied } from '../src/diary/ready.ts';
import { sayWhy } from '../src/diary/say-weighed.ts';
import { regularStarts } from '../src/diary/starts.ts';
import type { Want } from '../src/diary/want.ts';
import { whyNothing } from '../src/diary/why-nothing.ts';
import type { ProtocolInForce } from '../src/protocol/schema.ts';
import { bradford } from '../test/bradford.ts';
import { bradfordBut } from '../test/changed-protocol.ts';
import { percentile, print } from './figure.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Monday 23 November 2026, 07:00: before anything can be booked. */
const from = Date.UTC(2026, 10, 23, 7);
const to = from + 28 * day;
const authorities = 153;
const everywhere = { from, to };

/** Numbers that are the same in every run. */
const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const partners = ['police', 'health', 'education', 'youth-justice', 'housing'];
const desks = bradford.protocol.desks.map(({ id }) => id);
const attendee = (role: string) => ({ role, agency: role, email: null });

/** Nights, a lunch break somewhere, and a day away now and then. */
const awayOf = (next: (below: number) => number): PersonDiary['away'] =>
  Array.from({ length: 29 }, (_, nth) => {
    const midnight = from - 7 * hour + nth * day;
    return [
      { from: midnight - 7 * hour, to: midnight + 9 * hour, why: 'outside-hours' as const },
      { from: midnight + (11 + next(4)) * hour, to: midnight + (12 + next(4)) * hour, why: 'busy' as const },
      ...(next(10) === 0 ? [{ from: midnight, to: midnight + day, why: 'leave' as const }] : []),
    ];
  }).flat();

const personOf = (role: string, id: string, desk: string | null, next: (below: number) => number): PersonDiary => ({
  ...{
    id,
    role,
    desk,
    name: id,
    personId: id,
    email: null,
    agency: role,
    languages: role === 'interpreter' ? ['Polish'] : [],
  },
  away: awayOf(next),
});

const roomOf = (id: string, desk: string, next: (below: number) => number): RoomDiary => ({
  ...{ id, desk, name: id, kind: 'room', venue: next(5) === 0 ? 'hospital' : 'office', place: id },
  travelMinutes: 20 * next(3),
  away: [],
});

/** A desk's people: two chairs, two minute takers, two rooms; and for the authority three of each partner and an interpreter. */
const peopleOf = (next: (below: number) => number): readonly PersonDiary[] => [
  ...desks.flatMap((desk) =>
    ['team-manager', 'minute-taker'].flatMap((role) =>
      [1, 2].map((nth) => personOf(role, `${role} ${desk} ${nth}`, desk, next)),
    ),
  ),
  ...partners.flatMap((role) => [1, 2, 3].map((nth) => personOf(role, `${role} ${nth}`, null, next))),
  personOf('interpreter', 'interpreter', null, next),
];

/** A diary of four weeks of which this share (0 to 1) of the slots is taken. */
const authorityOf = (seed: number, share: number): Diaries => {
  const next = chance(seed);
  const slots = regularStarts(bradford, everywhere).flatMap((start) => desks.map((desk) => ({ start, desk })));
  const meetings = slots.flatMap(({ start, desk }, nth): BookedMeeting[] => {
    if (next(1000) >= share * 1000) return [];
    const about = { caseId: `case ${nth}`, reference: `SD-${nth}`, desk, line: 1, from: start.from, to: start.to };
    const taken = { chairPersonId: `team-manager ${desk} ${1 + next(2)}`, minuteTakerPersonId: null, roomId: null };
    const invited = { mandatory: ['police', 'health'], expected: next(2) === 0 ? ['education'] : [] };
    return [{ ...about, ...taken, ...invited, languages: nth % 5 === 0 ? ['Polish'] : [] }];
  });
  return {
    ...everywhere,
    meetings,
    desks: desks.map((id) => ({ id, name: id, capacity: 1, away: [] })),
    people: peopleOf(next),
    rooms: desks.flatMap((desk) => [1, 2].map((nth) => roomOf(`${desk} ${nth}`, desk, next))),
  };
};

const asks = bradford.protocol.arranging.flatMap((wish) =>
  wish.asks === 'desk-hours' ? [] : [{ wish, language: wish.asks === 'interpreter' ? 'Polish' : null }],
);

/** Limits of two hours, a day and five working days; some without any, which look furthest. */
const limits = [2 * hour, day, 7 * day, null] as const;

const wantOf = (next: (below: number) => number): Want => {
  const desk = desks[next(desks.length)] ?? '';
  const named = `team-manager ${desk} 1`;
  const limit = limits[next(limits.length)] ?? null;
  return {
    ...{ caseId: 'wanted', desk, minutes: 60, mode: next(2) === 0 ? 'virtual' : 'in-person', mayTelephone: true },
    meetBy: limit === null ? null : from + limit,
    mandatory: ['police', 'health'].map(attendee),
    expected: ['education', 'youth-justice'].map(attendee),
    chair: { namedId: named, roles: ['team-manager'], knowCase: [named] },
    minuteTakerRoles: ['minute-taker'],
    asks,
  };
};

/** All that the board works out for the request that is selected. */
const searchAll = (want: Want, ready: ReturnType<typeof readied>, inForce: ProtocolInForce): void => {
  const search = { want, ready, inForce, within: everywhere };
  for (const one of bestSlots(search)) sayWhy(one, passedOver(search, one), { want, protocol: inForce.protocol });
  if (whyNothing(search).length > 0) besideFor(search);
};

interface Taken {
  readonly wall: number;
  /** What the thread itself worked, to a millisecond or so: what else the machine does is left out. */
  readonly worked: number;
}

const timed = (task: () => void): Taken => {
  const [began, before] = [performance.now(), process.threadCpuUsage()];
  task();
  const { user, system } = process.threadCpuUsage(before);
  return { wall: performance.now() - began, worked: (user + system) / 1000 };
};

const protocols = [
  ['slots', bradford],
  [
    'quarter hours',
    bradfordBut({
      slots: undefined,
      arranging: [
        ...bradford.protocol.arranging,
        { id: 'hours', asks: 'desk-hours', from: '09:00', to: '17:00', clauses: ['BR-055'], assumed: true },
      ],
    }),
  ],
] as const;

const printTimes = (figure: string, all: readonly Taken[], more: Readonly<Record<string, number>>): void => {
  const [wall, worked] = [all.map((each) => each.wall), all.map((each) => each.worked)];
  print({
    ...{ figure: `${figure}, p99`, value: percentile(wall, 0.99), unit: 'ms', aim: 20, p50: percentile(wall, 0.5) },
    ...{
      workedMean: worked.reduce((sum, each) => sum + each, 0) / worked.length,
      workedP99: percentile(worked, 0.99),
      ...more,
    },
  });
};

/** One request in each of 153 authorities, their diaries half full, nearly full and full: sorted first, then searched. */
const acrossAll = (name: string, inForce: ProtocolInForce, share: number): void => {
  const next = chance(20_261_123);
  const diaries = Array.from({ length: authorities }, (_, nth) => authorityOf(nth + 1, share));
  for (const each of diaries.slice(0, 10)) searchAll(wantOf(next), readied(each), inForce);
  const all = diaries.flatMap((each) =>
    Array.from({ length: 10 }, () => {
      const want = wantOf(next);
      return timed(() => searchAll(want, readied(each), inForce));
    }),
  );
  printTimes(`slot search, ${name}, ${100 * share} of 100 slots taken`, all, {
    searches: all.length,
    workedAcrossAllAuthorities: (all.reduce((sum, { worked }) => sum + worked, 0) / all.length) * authorities,
  });
};

/** Many requests waiting at one authority: the diaries are sorted once, as for a board. */
const growth = (inForce: ProtocolInForce): void => {
  const diaries = authorityOf(1, 0.5);
  for (const requests of [10, 30, 100, 300, 1000]) {
    const next = chance(requests);
    const wants = Array.from({ length: requests }, () => wantOf(next));
    const { wall, worked } = timed(() => {
      const ready = readied(diaries);
      for (const want of wants) searchAll(want, ready, inForce);
    });
    print({
      ...{ figure: `slot search for ${requests} requests of one authority`, value: wall, unit: 'ms', worked },
      microsecondsARequest: (1000 * worked) / requests,
    });
  }
};

/** How long the best slot takes to find: 153 authorities, five desks each, four weeks of diaries. */
export function measureSlotSearch(): void {
  for (const [name, inForce] of protocols) for (const share of [0.5, 0.9, 1]) acrossAll(name, inForce, share);
  growth(bradford);
}
