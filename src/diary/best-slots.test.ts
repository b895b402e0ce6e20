import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { bradfordBut } from '../../test/changed-protocol.ts';
import { authorityCalendar } from '../calendar/authority-calendar.ts';
import type { ArrangingRule, Wish } from '../protocol/schema.ts';
import { bestSlots } from './best-slots.ts';
import type { Diaries } from './diaries.ts';
import { passedOver } from './passed-over.ts';
import { readied } from './ready.ts';
import { sayWhy } from './say-weighed.ts';
import { at, away, diariesOf, meetingAt, personOf, roomOf, wantOf } from './testing/given.ts';
import type { Want } from './want.ts';

const police = personOf({ id: 'police', role: 'police' });
const health = personOf({ id: 'health', role: 'health', agency: 'health' });
const wish = (asks: Wish['asks'], about: object = {}) =>
  ({
    id: asks,
    asks,
    because: 'Because.',
    need: 'must',
    clauses: ['BR-056'],
    assumed: false,
    ...about,
  }) as unknown as Wish;

const propose = (given: Partial<Want>, known: Partial<Diaries>, { now = at('08:00'), inForce = bradford } = {}) => {
  const want = wantOf(given);
  const search = { want, ready: readied(diariesOf(known)), inForce, within: { from: now, to: at('23:00', 3) } };
  return bestSlots(search).map((one) => [
    `${one.desk} ${one.day.slice(8)} ${one.time}`,
    sayWhy(one, passedOver(search, one), { want, protocol: inForce.protocol }),
  ]);
};

describe('The best slot for a request', () => {
  test('is the soonest with everybody there, and says which time would leave somebody out', () => {
    const busy = { ...police, away: [away('08:00', '10:00'), away('11:00', '12:00')] };
    expect(propose({ meetBy: at('13:20') }, { people: [busy, health] })).toEqual([
      ['east 23 10:00', 'All mandatory agencies free, 3 h 20 to spare; 09:00 would leave police out'],
      ['east 23 13:00', 'All mandatory agencies free, 20 min to spare; 11:00 would leave police out'],
      ['east 23 09:00', 'Leaves police out, 4 h 20 to spare'],
    ]);
  });

  test('counts one police officer for two meetings at once as one too few', () => {
    const elsewhere = meetingAt('09:00', { desk: 'south', mandatory: ['police'] });
    const [first] = propose({}, { people: [police, health], meetings: [elsewhere] });
    expect(first).toEqual([
      'east 23 10:00',
      'All mandatory agencies free, 5 h 30 to spare; 09:00 would leave police out',
    ]);
    const [both] = propose({}, { people: [police, { ...police, id: 'second' }, health], meetings: [elsewhere] });
    expect(both?.[0]).toBe('east 23 09:00');
  });

  test('says of whom no diary tells', () => {
    const [first] = propose({}, { people: [police] });
    expect(first?.[1]).toBe('All mandatory agencies free (no diary for health), 6 h 30 to spare');
  });

  test('is found over the days up to the limit, and only where nothing in time has everybody after it', () => {
    const awayToday = { ...police, away: [away('00:00', '23:00')] };
    const tomorrow = propose({ meetBy: at('10:00', 1) }, { people: [awayToday, health] });
    expect(tomorrow.map(([when]) => when)).toEqual(['east 24 09:00', 'east 24 10:00', 'east 23 09:00']);
    expect(propose({}, { people: [awayToday, health] }).at(-1)).toEqual([
      'east 24 09:00',
      'All mandatory agencies free, 17 h late',
    ]);
  });

  test('may be beside a meeting by telephone, which takes no line of the desk, or at a desk’s other line', () => {
    const people = [police, health];
    const soonest = ['east 23 09:00', 'All mandatory agencies free, 6 h 30 to spare'];
    const twoPolice = [...people, personOf({ id: 'more', role: 'police' })];
    expect(propose({}, { people, meetings: [meetingAt('09:00', { line: null })] })[0]).toEqual(soonest);
    expect(propose({}, { people, meetings: [meetingAt('09:00')] })[0]).not.toEqual(soonest);
    const desks = [{ id: 'east', name: 'East', capacity: 2, away: [] }];
    expect(propose({}, { people: twoPolice, desks, meetings: [meetingAt('09:00')] })[0]).toEqual(soonest);
  });

  test('is another desk’s only where this desk has none that leaves nobody out', () => {
    const full = ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00'].map((time) => meetingAt(time));
    const [first] = propose({}, { people: [police, health], meetings: full });
    expect(first).toEqual(['south 23 09:00', 'South lends it, all mandatory agencies free, 6 h 30 to spare']);
  });

  test('has the named chair free, or says who else knows the case', () => {
    const chairs = ['kim', 'lee', 'ash'].map((id) =>
      personOf({ id, name: id, personId: id, role: 'team-manager', agency: 'social-care' }),
    );
    const chair = { namedId: 'kim', roles: ['team-manager'], knowCase: ['kim', 'ash'] };
    const kimElsewhere = [9, 10, 11].map((hour) =>
      meetingAt(`${String(hour).padStart(2, '0')}:00`, { desk: 'south', chairPersonId: 'kim' }),
    );
    const known = { people: [police, health, ...chairs], meetings: kimElsewhere };
    expect(propose({ chair, meetBy: at('11:30') }, known)[0]).toEqual([
      'east 23 09:00',
      'All mandatory agencies free, 2 h 30 to spare, but the chair is at SD-0900 then: ash, who knows the case, could chair',
    ]);
    expect(propose({ chair }, known)[0]?.[0]).toBe('east 23 13:00');
  });

  test('leaves time to get from one place to another', () => {
    const rooms = [
      roomOf({ id: 'office' }),
      roomOf({ id: 'ward', venue: 'hospital', place: 'Infirmary', travelMinutes: 30 }),
    ];
    const chair = { namedId: 'kim', roles: ['team-manager'], knowCase: ['kim'] };
    const inOffice = meetingAt('09:00', { desk: 'south', chairPersonId: 'kim', roomId: 'office' });
    const asks = [{ wish: wish('hospital'), language: null }];
    const [first, ...others] = propose(
      { chair, asks, mode: 'in-person', meetBy: at('11:30') },
      { people: [police, health], rooms, meetings: [inOffice] },
    );
    expect(first?.[0]).toBe('east 23 11:00');
    expect(others[0]).toEqual([
      'east 23 09:00',
      'All mandatory agencies free, 2 h 30 to spare, but the chair is at SD-0900 then',
    ]);
  });

  test('leaves time to get to the next place as well', () => {
    const rooms = [
      roomOf({ id: 'office' }),
      roomOf({ id: 'ward', venue: 'hospital', place: 'Infirmary', travelMinutes: 30 }),
    ];
    const chair = { namedId: 'kim', roles: [], knowCase: ['kim'] };
    const next = meetingAt('10:00', { desk: 'south', chairPersonId: 'kim', roomId: 'office' });
    const asks = [{ wish: wish('hospital'), language: null }];
    const given = { chair, asks, mode: 'in-person', meetBy: at('13:00') } as const;
    const [first] = propose(given, { people: [police, health], rooms, meetings: [next] });
    expect(first?.[0]).toBe('east 23 13:00');
  });

  test('leaves those who must come time to get there, too', () => {
    const rooms = [
      roomOf({ id: 'office' }),
      roomOf({ id: 'ward', venue: 'hospital', place: 'Infirmary', travelMinutes: 60 }),
    ];
    const inOffice = meetingAt('09:00', { desk: 'south', roomId: 'office', mandatory: ['police', 'health'] });
    const asks = [{ wish: wish('hospital'), language: null }];
    const given = { asks, mode: 'in-person', meetBy: at('11:30') } as const;
    const [first, second] = propose(given, { people: [police, health], rooms, meetings: [inOffice] });
    expect(first).toEqual([
      'east 23 11:00',
      'All mandatory agencies free, 30 min to spare; 10:00 would leave police and health out',
    ]);
    expect(second?.[1]).toContain('Leaves police and health out');
    const virtual = propose({ meetBy: at('11:30') }, { people: [police, health], rooms, meetings: [inOffice] });
    expect(virtual[0]?.[0]).toBe('east 23 10:00');
  });

  test('has another of the agency where whoever was invited is away, and says who could come', () => {
    const email = 'sam.reid@police.example.org';
    const invited = personOf({ id: 'sam', email, away: [away('08:00', '10:00')] });
    const colleague = personOf({ id: 'jo', name: 'Jo Marsh', email: 'jo.marsh@police.example.org' });
    const given = { mandatory: [{ role: 'police', agency: 'police', email }], meetBy: at('09:00') };
    const whys = (...people: Diaries['people'][number][]) => propose(given, { people })[0]?.[1];
    expect(whys(invited, colleague)).toBe(
      'All mandatory agencies free, just in time, police: Jo Marsh could come instead',
    );
    expect(whys(invited)).toBe('Leaves police out, just in time');
    expect(whys(invited, { ...colleague, agency: 'british-transport-police' })).toBe('Leaves police out, just in time');
    expect(whys(invited, { ...colleague, away: [away('09:30', '10:00')] })).toBe('Leaves police out, just in time');
    expect(whys({ ...invited, away: [] }, colleague)).toBe('All mandatory agencies free, just in time');
  });

  test('is rather one at which whoever was invited is there', () => {
    const email = 'sam.reid@police.example.org';
    const invited = personOf({ id: 'sam', email, away: [away('08:00', '10:00')] });
    const colleague = personOf({ id: 'jo', name: 'Jo Marsh', email: 'jo.marsh@police.example.org' });
    const mandatory = [{ role: 'police', agency: 'police', email }];
    expect(propose({ mandatory }, { people: [invited, colleague] })[0]?.[0]).toBe('east 23 10:00');
  });

  test('lies within school hours where a school must come, in term', () => {
    const asks = [{ wish: wish('hours', { from: '09:30', to: '15:30', inTerm: true }), language: null }];
    const found = propose({ asks, meetBy: at('10:00') }, { people: [police, health] });
    expect(found).toEqual([
      ['east 23 10:00', 'All mandatory agencies free, just in time'],
      [
        'east 23 09:00',
        'All mandatory agencies free, 1 h to spare, not within 09:30 to 15:30 in term (school holidays not known)',
      ],
    ]);
  });

  test('lies at any hour in the school holidays, where they are known', () => {
    const asks = [{ wish: wish('hours', { from: '09:30', to: '15:30', inTerm: true }), language: null }];
    const year = { from: '2026-09-01', to: '2027-08-31', assumed: false };
    const about = (holidays: readonly { from: string; to: string; title: string }[]) => ({
      ...bradford,
      calendar: authorityCalendar({ closures: [], schoolYears: [{ ...year, holidays }] }),
    });
    const soonest = (holidays: Parameters<typeof about>[0]) =>
      propose({ asks, meetBy: at('09:00') }, { people: [police, health] }, { inForce: about(holidays) })[0]?.[1];
    expect(soonest([])).toBe('All mandatory agencies free, just in time, not within 09:30 to 15:30 in term');
    expect(soonest([{ from: '2026-11-23', to: '2026-11-27', title: 'Week off' }])).toBe(
      'All mandatory agencies free, just in time',
    );
  });

  test('says of which language no diary has an interpreter', () => {
    const asks = [{ wish: wish('interpreter'), language: 'Slovak' }];
    expect(propose({ asks }, { people: [police, health] })[0]?.[1]).toBe(
      'All mandatory agencies free, 6 h 30 to spare, no diary has an interpreter for Slovak',
    );
  });

  test('has somebody who interprets the language, and a minute taker', () => {
    const asks = [{ wish: wish('interpreter'), language: 'Polish' }];
    const interpreter = personOf({
      id: 'pole',
      role: 'interpreter',
      agency: 'other',
      languages: ['polish'],
      away: [away('08:00', '10:00')],
    });
    const minutes = personOf({ id: 'minutes', role: 'minute-taker', desk: 'east', away: [away('10:00', '11:00')] });
    const known = { people: [police, health, interpreter, minutes] };
    const found = propose({ asks, minuteTakerRoles: ['minute-taker'], meetBy: at('11:00') }, known);
    expect(found.map(([, why]) => why)).toEqual([
      'All mandatory agencies free, just in time',
      'All mandatory agencies free, 1 h to spare, no minute taker is free',
      'All mandatory agencies free, 2 h to spare, no interpreter for Polish is free',
    ]);
  });

  test('begins on a quarter of an hour within the desk’s hours where the procedure has no slots', () => {
    const hours: ArrangingRule = {
      id: 'hours',
      asks: 'desk-hours',
      from: '09:00',
      to: '17:00',
      clauses: ['BR-055'],
      assumed: true,
    };
    const inForce = bradfordBut({ slots: undefined, arranging: [hours] });
    const found = propose({}, {}, { inForce, now: at('08:50') });
    expect(found.map(([when]) => when)).toEqual(['east 23 09:00', 'east 23 09:15', 'east 23 09:30']);
  });
});
