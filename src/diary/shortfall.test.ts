import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { bradfordBut } from '../../test/changed-protocol.ts';
import type { ArrangingRule } from '../protocol/schema.ts';
import { besideFor } from './beside.ts';
import type { Diaries } from './diaries.ts';
import { readied } from './ready.ts';
import { shortfallOf } from './shortfall.ts';
import { anyStarts, regularStarts } from './starts.ts';
import { at, away, diariesOf, meetingAt, personOf, wantOf } from './testing/given.ts';
import type { Want } from './want.ts';
import { whyNothing } from './why-nothing.ts';

const police = personOf({ id: 'police', role: 'police' });
const searchOf = (given: Partial<Want>, known: Partial<Diaries>, inForce = bradford) => ({
  want: wantOf(given),
  ready: readied(diariesOf(known)),
  inForce,
  within: { from: at('08:50'), to: at('23:00', 3) },
});
const everySlot = ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00'];
const full = bradford.protocol.desks.flatMap(({ id }) => everySlot.map((time) => meetingAt(time, { desk: id })));

const booked = (search: ReturnType<typeof searchOf>, time: string, days = 0) => {
  const when = { from: at(time, days), to: at(time, days) };
  const [start] = [...regularStarts(search.inForce, when), ...anyStarts(search.inForce, when)];
  if (start === undefined) throw new Error('no such time');
  return shortfallOf(search, start, 'east');
};

describe('What was asked for against what was offered', () => {
  test('is nothing where a meeting is in time with everybody who must come', () => {
    expect(booked(searchOf({}, { people: [police] }), '09:00')).toBeNull();
  });

  test('names the agency and its hours where a meeting is late because nobody of it could come before', () => {
    const search = searchOf({ meetBy: at('11:30') }, { people: [{ ...police, away: [away('08:00', '12:00')] }] });
    expect(booked(search, '13:00')).toEqual({
      kind: 'late',
      causes: [
        { kind: 'agency', id: 'police', role: 'police', hours: [{ from: at('09:00'), to: at('12:00'), why: 'leave' }] },
      ],
    });
  });

  test('names the agency that a meeting in time is held without', () => {
    const search = searchOf({}, { people: [{ ...police, away: [away('08:00', '10:00', 'absence')] }] });
    expect(booked(search, '09:00')).toEqual({
      kind: 'without',
      causes: [
        {
          kind: 'agency',
          id: 'police',
          role: 'police',
          hours: [{ from: at('09:00'), to: at('10:00'), why: 'absence' }],
        },
      ],
    });
  });

  test('says that the desks were full, and that another time was taken in time', () => {
    const search = searchOf({ meetBy: at('12:30') }, { meetings: full });
    const desks = [
      { kind: 'desk', id: 'east', role: null, hours: [{ from: at('09:00'), to: at('12:00'), why: 'meetings' }] },
    ];
    expect(booked(search, '12:00')).toEqual({ kind: 'nothing', causes: desks });
    expect(booked(search, '09:00', 1)).toEqual({ kind: 'late', causes: desks });
  });

  test('says so where a time before the limit was free and not taken, and where the limit had passed before', () => {
    const [free, passed] = [searchOf({}, {}), searchOf({ meetBy: at('08:00') }, {})];
    const alone = (kind: string) => ({ kind: 'late', causes: [{ kind, id: '', role: null, hours: [] }] });
    expect(booked(free, '16:00')).toEqual(alone('choice'));
    expect(booked(passed, '09:00')).toEqual(alone('passed'));
  });

  test('counts an officer in a meeting elsewhere as in other meetings', () => {
    const elsewhere = everySlot.map((time) => meetingAt(time, { desk: 'south', mandatory: ['police'] }));
    const [cause] = whyNothing(searchOf({ meetBy: at('09:30') }, { people: [police], meetings: elsewhere }));
    expect(cause).toMatchObject({ kind: 'agency', id: 'police', hours: [{ why: 'meetings' }] });
  });
});

describe('Where nothing that the procedure foresees fits', () => {
  const known = { people: [{ ...police, away: [away('08:00', '12:00')] }], meetings: full };
  const when = (given: Partial<Want>) =>
    besideFor(searchOf({ meetBy: at('13:30'), ...given }, known)).map(({ kind, weighed }) => `${kind} ${weighed.time}`);

  test('the soonest other time at the desk with everybody there is proposed', () => {
    expect(when({})).toEqual(['off-slot 12:00']);
  });

  test('the telephone too where a route allows it', () => {
    expect(when({ mayTelephone: true })).toEqual(['off-slot 12:00', 'telephone 12:00']);
  });

  test('at night any quarter of an hour, for a limit in the night', () => {
    const hours: ArrangingRule = {
      ...{ id: 'hours', asks: 'desk-hours', from: '09:00', to: '17:00', clauses: ['BR-055'], assumed: true },
    };
    const search = searchOf({ meetBy: at('23:30') }, {}, bradfordBut({ slots: undefined, arranging: [hours] }));
    const night = { ...search, within: { from: at('22:07'), to: at('23:00', 1) } };
    expect(besideFor(night).map(({ weighed }) => weighed.time)).toEqual(['22:15']);
  });
});
