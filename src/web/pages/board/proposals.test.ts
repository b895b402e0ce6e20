import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import { englandAndWales } from '../../../calendar/england-and-wales.ts';
import type { Diaries } from '../../../diary/diaries.ts';
import { readied } from '../../../diary/ready.ts';
import { personOf } from '../../../diary/testing/given.ts';
import { type Looking, proposalsFor, sayTooLate } from './proposals.ts';
import { diariesWith, takenAt, waitingFor } from './testing.ts';

const { protocol } = bradford;
const now = Temporal.Instant.from('2026-11-20T11:20:00Z');
type Taken = ReturnType<typeof takenAt>;

const lookingAt = (taken: readonly Taken[], about: Partial<Diaries> = {}): Looking => {
  const diaries = diariesWith(taken, about);
  const within = { from: now.epochMilliseconds, to: diaries.to };
  return { protocol, calendar: englandAndWales, ready: readied(diaries), within, now };
};

const named = waitingFor({ summary: { namedChairId: 'manager' } });
const propose = (request = named, ...taken: readonly Taken[]) =>
  proposalsFor(request, lookingAt(taken)).proposals.map(({ place, slot, day, kind, why }) => [
    place,
    `${slot.desk} ${day} ${slot.time}`,
    kind,
    why,
  ]);

const everySlotOf = (desk: string) => ['13:00', '14:00', '15:00', '16:00'].map((at) => takenAt(at, { desk }));
const everywhere = protocol.desks.flatMap(({ id }) => everySlotOf(id));

describe('the times proposed for a request', () => {
  test('are its own desk’s, before the limit, the soonest first', () => {
    expect(propose()).toEqual([
      [1, 'east today 13:00', 'good', '2 h 30 to spare'],
      [2, 'east today 14:00', 'good', '1 h 30 to spare'],
      [3, 'east today 15:00', 'good', '30 min to spare'],
    ]);
  });

  test('leave out what is taken, also by a meeting that overlaps two slots', () => {
    expect(propose(named, takenAt('13:30'))).toEqual([[1, 'east today 15:00', 'good', '30 min to spare']]);
  });

  test('put one at which the named chair is elsewhere behind those at which they are free', () => {
    const elsewhere = takenAt('13:00', { desk: 'south', summary: { chairPersonId: 'manager' } });
    expect(propose(named, elsewhere).at(-1)).toEqual([
      3,
      'east today 13:00',
      'but',
      '2 h 30 to spare, but the chair is at SD-1300 then',
    ]);
  });

  test('come from another desk only where its own has none left before the limit', () => {
    const [first] = propose(named, ...everySlotOf('east'));
    expect(first).toEqual([1, 'south today 13:00', 'good', 'South lends it, 2 h 30 to spare']);
  });

  test('are the soonest anywhere once the limit has passed, and say how late', () => {
    const late = waitingFor({ meetBy: '2026-11-20T10:30:00Z' });
    expect(propose(late, takenAt('13:00'))[0]).toEqual([1, 'south today 13:00', 'late', 'South lends it, 2 h 30 late']);
    expect(propose(late)[0]).toEqual([1, 'east today 13:00', 'late', '2 h 30 late']);
  });

  test('lie on the days after, where a day has none left', () => {
    const [first] = propose(waitingFor({ meetBy: '2026-11-23T10:00:00Z' }), ...everywhere);
    expect(first?.[1]).toBe('east Monday 23 November 09:00');
  });

  test('are simply the soonest where no clock runs', () => {
    expect(propose(waitingFor({ meetBy: null }))[0]).toEqual([1, 'east today 13:00', 'good', 'The soonest']);
  });
});

describe('where nothing fits in time', () => {
  const want = {
    ...{ mode: 'virtual', mayTelephone: true, expected: [], chairRoles: [], knowCase: [], minuteTakerRoles: [] },
    mandatory: [{ role: 'police', agency: 'police', email: null }],
    asks: [],
  } as const;
  const hour = 3_600_000;
  const [from, to] = [now.epochMilliseconds, now.epochMilliseconds + 4 * hour];
  const police = personOf({ away: [{ from, to, why: 'leave' }] });
  const request = waitingFor({ summary: { want: { ...want, mandatory: [...want.mandatory], asks: [] } as never } });
  const looking = lookingAt([], { people: [police] });

  test('it says so at once: which agency, which hours, and the telephone where the procedure allows it', () => {
    const { nothing, proposals } = proposalsFor(request, looking);
    expect(nothing?.causes).toEqual(['Police cannot come today 13:00 to 16:00 (on leave).']);
    expect(nothing?.beside.map(({ why }) => why)).toEqual([
      'Outside the usual times, with a reason. All mandatory agencies free, just in time; 15:00 would leave police out',
      'By telephone. All mandatory agencies free, just in time; 15:00 would leave police out',
    ]);
    expect(proposals.map(({ kind, why }) => `${kind}: ${why}`).at(-1)).toBe(
      'late: All mandatory agencies free, 30 min late; 15:00 would leave police out',
    );
  });

  test('its card says what the best time before the limit leaves out', () => {
    expect(sayTooLate(request, looking)).toBe('Every time before the limit leaves somebody out: today 13:00 police');
  });

  test('its card says nothing while a time in time has everybody, or where there is no limit', () => {
    expect(sayTooLate(waitingFor({ meetBy: '2026-11-20T16:00:00Z' }), lookingAt(everywhere.slice(0, -1)))).toBeNull();
    expect(sayTooLate(waitingFor({ meetBy: null }), lookingAt(everywhere))).toBeNull();
  });

  test('its card says how late the first free time is', () => {
    const said = sayTooLate(waitingFor({ meetBy: '2026-11-20T15:30:00Z' }), lookingAt(everywhere));
    expect(said).toBe('Nothing is free before the limit: the first is Monday 23 November 09:00, 2 days late');
  });
});
