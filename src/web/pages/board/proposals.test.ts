import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import { proposalsFor, sayTooLate } from './proposals.ts';
import { slotsOf } from './slots.ts';
import { takenAt, waitingFor } from './testing.ts';

const { protocol } = bradford;
const now = Temporal.Instant.from('2026-11-20T11:20:00Z');

const propose = (request = waitingFor(), ...taken: readonly ReturnType<typeof takenAt>[]) => {
  const day = Temporal.PlainDate.from('2026-11-20');
  const slots = protocol.desks.flatMap(({ id }) => slotsOf(id, { day, protocol, taken, now }));
  return proposalsFor({ request: { ...request, chairId: 'manager' }, slots, protocol }).map(
    ({ place, slot, kind, why }) => [place, `${slot.desk} ${slot.time}`, kind, why],
  );
};

const everySlotOf = (desk: string) => ['13:00', '14:00', '15:00', '16:00'].map((at) => takenAt(at, { desk }));

describe('the slots proposed for a request', () => {
  test('are its own desk’s, before the limit, the soonest first', () => {
    expect(propose()).toEqual([
      [1, 'east 13:00', 'good', '2 h 30 to spare'],
      [2, 'east 14:00', 'good', '1 h 30 to spare'],
      [3, 'east 15:00', 'good', '30 min to spare'],
    ]);
  });

  test('leave out what is taken, also by a meeting that overlaps two slots', () => {
    const across = takenAt('13:30');
    expect(propose(waitingFor(), across)).toEqual([[1, 'east 15:00', 'good', '30 min to spare']]);
  });

  test('put one at which the named chair is elsewhere behind those at which they are free', () => {
    const elsewhere = takenAt('13:00', { desk: 'south', summary: { chairPersonId: 'manager' } });
    expect(propose(waitingFor(), elsewhere)).toEqual([
      [1, 'east 14:00', 'good', '1 h 30 to spare'],
      [2, 'east 15:00', 'good', '30 min to spare'],
      [3, 'east 13:00', 'but', '2 h 30 to spare, but the chair is at SD-1300 then'],
    ]);
  });

  test('come from another desk only where its own has none left before the limit', () => {
    const [first] = propose(waitingFor(), ...everySlotOf('east'));
    expect(first).toEqual([1, 'south 13:00', 'good', 'South lends it, 2 h 30 to spare']);
  });

  test('are the soonest anywhere once the limit has passed, and say how late', () => {
    const late = waitingFor({ meetBy: '2026-11-20T10:30:00Z' });
    expect(propose(late, takenAt('13:00'))[0]).toEqual([1, 'south 13:00', 'late', 'South lends it, 2 h 30 late']);
    expect(propose(late)[0]).toEqual([1, 'east 13:00', 'late', '2 h 30 late']);
  });

  test('count a slot that begins at the very limit as in time', () => {
    const just = waitingFor({ meetBy: '2026-11-20T13:00:00Z' });
    expect(propose(just)).toEqual([[1, 'east 13:00', 'good', 'Just in time']]);
  });

  test('are simply the soonest where no clock runs, and none when everything is taken', () => {
    expect(propose(waitingFor({ meetBy: null }))[0]).toEqual([1, 'east 13:00', 'good', 'The soonest']);
    expect(propose(waitingFor(), ...protocol.desks.flatMap(({ id }) => everySlotOf(id)))).toEqual([]);
  });
});

describe('what a card says when the day has nothing in time', () => {
  const day = Temporal.PlainDate.from('2026-11-20');
  const said = (meetBy: string | null, ...taken: readonly ReturnType<typeof takenAt>[]) => {
    const slots = protocol.desks.flatMap(({ id }) => slotsOf(id, { day, protocol, taken, now }));
    return sayTooLate({ request: { ...waitingFor({ meetBy }), chairId: null }, slots, protocol });
  };
  const taken = protocol.desks.flatMap(({ id }) => everySlotOf(id));
  const butOne = taken.slice(0, -1);

  test('is nothing while a slot is in time at any desk, or where there is no limit', () => {
    expect(said('2026-11-20T16:00:00Z', ...butOne)).toBeNull();
    expect(said(null, ...taken)).toBeNull();
  });

  test('is how late the only free slot is', () => {
    const says = 'The only free slot of the day is after the limit: 16:00, 30 min late';
    expect(said('2026-11-20T15:30:00Z', ...butOne)).toBe(says);
  });

  test('is how late the first of several is, and that none is left', () => {
    expect(said('2026-11-20T12:00:00Z')).toBe('The first free slot of the day is after the limit: 13:00, 1 h late');
    expect(said('2026-11-20T12:00:00Z', ...taken)).toBe('No slot of the day is free');
  });
});
