import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { bestSlots } from './best-slots.ts';
import type { BookedMeeting, Diaries, PersonDiary, Stretch } from './diaries.ts';
import { readied } from './ready.ts';
import { sayWhy } from './say-weighed.ts';
import { at, diariesOf, meetingAt, personOf, wantOf } from './testing/given.ts';
import type { Attendee, Want } from './want.ts';
import type { Weighed } from './weigh.ts';

const { protocol } = bradford;
const quarter = 900_000;
const now = at('08:00');

const stretch = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([from, long]) => ({ from: now + from * quarter, to: now + (from + long) * quarter }));
const roles = ['police', 'health', 'education'];
const desks = ['east', 'south'];
const chairs = ['kim', 'lee', 'ash'];

const person = fc
  .record({
    role: fc.constantFrom(...roles, 'team-manager', 'minute-taker'),
    desk: fc.constantFrom(null, ...desks),
    away: fc.array(
      stretch.map((each) => ({ ...each, why: 'leave' as const })),
      { maxLength: 4 },
    ),
    personId: fc.constantFrom(null, ...chairs),
  })
  .map(({ personId, ...about }) =>
    personOf({ ...about, personId: about.role === 'team-manager' ? personId : null, agency: about.role }),
  );
const meeting = fc
  .record({
    during: stretch,
    desk: fc.constantFrom(...desks),
    line: fc.constantFrom(null, 1, 2),
    chairPersonId: fc.constantFrom(null, ...chairs),
    mandatory: fc.subarray(roles),
  })
  .map(({ during, ...about }) => meetingAt('09:00', { ...during, ...about }));
const capacity = fc.constantFrom(1, 2);
const diaries = fc
  .record({ people: fc.array(person, { maxLength: 8 }), meetings: fc.array(meeting, { maxLength: 10 }), capacity })
  .map(({ people, meetings, capacity: lines }) =>
    diariesOf({
      people: people.map((one, place) => ({ ...one, id: `diary-${String(place)}` })),
      meetings: meetings.map((one, place) => ({ ...one, caseId: `case-${String(place)}` })),
      desks: desks.map((id) => ({ id, name: id, capacity: lines, away: [] })),
    }),
  );
const want = fc
  .record({ meetBy: fc.integer({ min: -2, max: 44 }), namedId: fc.constantFrom(null, ...chairs) })
  .map(({ meetBy, namedId }) =>
    wantOf({ meetBy: now + meetBy * quarter, chair: { namedId, roles: ['team-manager'], knowCase: [] } }),
  );

// The oracle: nothing of the search, every question asked of every row.
const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;
const there = (held: Stretch, { away }: PersonDiary): boolean => !away.some((each) => overlap(each, held));

/** How many of the meetings can each have somebody of their own, tried one after the other with swaps. */
const most = (meetings: readonly string[], people: readonly PersonDiary[]): number => {
  const serves = new Map<string, number>();
  const place = (index: number, tried: Set<string>): boolean =>
    people.some(({ id, desk }) => {
      if ((desk !== null && desk !== meetings[index]) || tried.has(id)) return false;
      tried.add(id);
      const before = serves.get(id);
      if (before !== undefined && !place(before, tried)) return false;
      serves.set(id, index);
      return true;
    });
  return meetings.filter((_, index) => place(index, new Set())).length;
};

const canCome = ({ role }: Attendee, held: Stretch & { readonly desk: string }, known: Diaries): boolean | null => {
  const people = known.people.filter((each) => each.role === role);
  if (people.length === 0) return null;
  const free = people.filter((each) => there(held, each));
  const others = known.meetings
    .filter((each) => overlap(each, held) && each.mandatory.includes(role))
    .map(({ desk }) => desk);
  return most([...others, held.desk], free) > most(others, free);
};

const chairing = (personId: string, held: Stretch, known: Diaries): BookedMeeting[] =>
  known.meetings.filter((each) => each.chairPersonId === personId && overlap(each, held));

const canChair = ({ chair: { namedId } }: Want, held: Stretch & { readonly desk: string }, known: Diaries): boolean => {
  const diary = known.people.findLast(({ personId }) => personId === namedId);
  if (namedId !== null && chairing(namedId, held, known).length === 0 && (diary === undefined || there(held, diary)))
    return true;
  const others = known.people.filter((each) => each.role === 'team-manager' && each.personId !== namedId);
  if (others.length === 0) return namedId === null;
  return others.some(
    (each) =>
      (each.desk === null || each.desk === held.desk) &&
      there(held, each) &&
      (each.personId === null || chairing(each.personId, held, known).length === 0),
  );
};

const isFree = (held: Stretch & { readonly desk: string }, known: Diaries): boolean => {
  const lines = known.desks.find(({ id }) => id === held.desk)?.capacity ?? 1;
  const isTaken = (line: number): boolean =>
    known.meetings.some((each) => each.desk === held.desk && each.line === line && overlap(each, held));
  return [1, 2].some((line) => line <= lines && !isTaken(line));
};

/** Every slot of the day and the next at every desk, by walking the clock. */
const every = Array.from({ length: 40 * 4 }, (_, place) => now + place * quarter).filter((from) => {
  const shown = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO('Europe/London');
  return protocol.slots?.starts.includes(shown.toPlainTime().toString({ smallestUnit: 'minute' })) === true;
});

const grave = (wanted: Want, held: Stretch & { readonly desk: string }, known: Diaries): number =>
  Number(held.from > (wanted.meetBy ?? Infinity)) * 100 +
  wanted.mandatory.filter((each) => canCome(each, held, known) === false).length * 10 +
  Number(!canChair(wanted, held, known));

const search = (wanted: Want, known: Diaries): readonly Weighed[] =>
  bestSlots({ want: wanted, ready: readied(known), inForce: bradford, within: { from: now, to: at('23:00', 1) } });

const always = (holds: (wanted: Want, known: Diaries, found: readonly Weighed[]) => void): void => {
  fc.assert(
    fc.property(want, diaries, (wanted, known) => holds(wanted, known, search(wanted, known))),
    { numRuns: 500 },
  );
};

const held = ({ from, to, desk }: Weighed) => ({ from, to, desk });

describe('Whatever the diaries, the proposals', () => {
  test('are slots that have not begun, at a desk with a line free then', () => {
    always((_, known, found) => {
      for (const one of found) {
        expect(every).toContain(one.from);
        expect(isFree(held(one), known)).toBe(true);
      }
    });
  });

  test('have none that is late above one in time', () => {
    always(({ meetBy }, _, found) => {
      const late = found.map(({ from }) => from > (meetBy ?? Infinity));
      expect(late).toEqual(late.toSorted((one, other) => Number(one) - Number(other)));
    });
  });

  test('give true reasons: who cannot come, of whom nobody knows, and whether anybody can chair', () => {
    always((wanted, known, found) => {
      for (const one of found) {
        const out = (some: readonly Attendee[], had: boolean | null) =>
          some.filter((each) => canCome(each, held(one), known) === had);
        expect(one.mandatoryOut).toEqual(out(wanted.mandatory, false));
        expect(one.expectedOut).toEqual(out(wanted.expected, false));
        expect(one.unknown).toEqual(out(wanted.mandatory, null));
        expect(one.chair.kind !== 'none').toBe(canChair(wanted, held(one), known));
      }
    });
  });

  test('say in words what was found, and nothing else', () => {
    always((wanted, _, found) => {
      for (const one of found) {
        const said = sayWhy(one, null, { want: wanted, protocol });
        const [, left = ''] = /leaves (.*?) out/iu.exec(said) ?? [];
        expect(left.split(' and ').filter((name) => name !== '')).toEqual(one.mandatoryOut.map(({ agency }) => agency));
        expect(/all mandatory agencies free/iu.test(said)).toBe(
          one.mandatoryOut.length === 0 && one.unknown.length < wanted.mandatory.length,
        );
        expect(said.includes('late')).toBe(one.from > (wanted.meetBy ?? Infinity));
        expect(said.includes('lends it')).toBe(one.desk !== wanted.desk);
      }
    });
  });

  test('begin with one than which no slot is better in time, in who is missing and in whether anybody chairs', () => {
    always((wanted, known, found) => {
      const all = every.flatMap((from) =>
        protocol.desks
          .map(({ id }) => ({ from, to: from + 3_600_000, desk: id }))
          .filter((each) => isFree(each, known))
          .map((each) => grave(wanted, each, known)),
      );
      const [best] = found;
      expect(best === undefined ? Infinity : grave(wanted, held(best), known)).toBe(Math.min(...all));
    });
  });
});
