import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { aRoom } from '../../../../../test/a-room.ts';
import { bradford } from '../../../../../test/bradford.ts';
import { meetingWith, notes, presence, readyToClose } from '../../../../../test/bradford-stages.ts';
import { manager } from '../../../../../test/bradford-people.ts';
import { form } from '../../../../../test/bradford-request.ts';
import { happened } from '../../../../../test/given.ts';
import { agendaOf, placeFrom } from './agenda.ts';
import { timeLeft } from './bar.ts';
import { besideOf } from './beside.ts';

const { longest } = bradford.protocol.meeting;

describe('the time a meeting has left (BR-098)', () => {
  test.each([
    ['14:02', '1 h left', false],
    ['14:24', '38 min left', false],
    ['15:01', '1 min left', false],
    ['15:02', 'less than 1 min left', false],
    ['15:14', '12 min over', true],
    ['16:32', '1 h 30 over', true],
  ])('at %s is said as “%s of one hour”', (time, said, isOver) => {
    const now = Temporal.Instant.from(`2026-03-16T${time}:00Z`);
    expect(timeLeft('2026-03-16T14:02:00Z', now, longest)).toMatchObject({ said, isOver, longest: 'one hour' });
  });
});

describe('the agenda', () => {
  test('of a meeting that has just begun is all to come', () => {
    const { opening, areas } = agendaOf(aRoom(), 'people');
    expect(opening.map(({ state, isNow }) => [state, isNow])).toEqual([
      ['open', true],
      ['open', false],
      ['open', false],
    ]);
    expect(areas).toHaveLength(9);
    expect(areas.every(({ state }) => state === 'open')).toBe(true);
  });

  test('says how many decisions of an area keep the meeting open', () => {
    const { areas } = agendaOf(aRoom({ notes: { outcome: 'Talked about.' } }), 'area/outcome');
    expect(areas.at(-1)).toMatchObject({ title: 'Outcome', state: 'begun', says: '6 to decide', isNow: true });
  });

  test('is done where something is written and nothing is left to decide', () => {
    const { opening, areas } = agendaOf(aRoom({ history: readyToClose, notes }), 'end');
    expect(opening.map(({ says }) => says)).toEqual(['4 here', 'confirmed 14:30', 'given 14:30']);
    expect(areas.map(({ state }) => state)).toEqual(areas.map(() => 'done'));
  });

  test.each([
    ['people', 'people'],
    ['area/outcome', 'area/outcome'],
    ['elsewhere', 'area/'],
    [undefined, 'area/'],
  ])('knows the place “%s”', (said, place) => expect(placeFrom(said)).toBe(place));
});

describe('beside the writing', () => {
  const here = (...ids: string[]) => [
    ...meetingWith(form),
    ...happened('2026-03-16T14:05:00Z', manager, ...ids.map((id) => presence(id))),
  ];

  test('nobody marked is not yet a reproach', () => {
    expect(besideOf(aRoom()).quorum.state).toBe('nobody-yet');
  });

  test('a missing seat is named with its clauses (BR-065)', () => {
    const room = aRoom({ history: here('inv-social-worker', 'inv-team-manager', 'inv-police') });
    expect(besideOf(room).quorum).toEqual({ state: 'inquorate', seats: 'health', clauses: ['BR-007', 'BR-065'] });
  });

  test('those who are here come first, and the chair is marked', () => {
    const { people } = besideOf(aRoom({ history: here('inv-team-manager') }));
    expect(people[0]).toMatchObject({ name: 'Ruth Adeyemi', isChair: true, says: 'here', tone: 'good' });
    expect(people.slice(1).every(({ says }) => says === 'not here')).toBe(true);
  });

  test('every child is there, with the decision to take next', () => {
    const { children } = besideOf(aRoom());
    expect(children.map(({ name, isOther }) => [name, isOther])).toEqual([
      ['Ida Wrenfield', false],
      ['Noah Wrenfield', false],
      ['Unborn baby of Tess Wrenfield', false],
      ['Lotte Pell', true],
    ]);
    expect(children[3]?.decideAt).toBe('/discussions/case-1/meeting/decisions/threshold/lotte');
  });

  test('a decided child says what was decided', () => {
    const ida = besideOf(aRoom({ history: readyToClose })).children[0];
    expect(ida?.decided).toContainEqual({
      what: 'Threshold and section 47',
      answer: 'Yes, social care and the police enquire jointly',
    });
    expect(ida?.undecided).toEqual(['Child protection conference']);
  });
});
