import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import type { Away, BookedMeeting, PersonDiary } from '../../../diary/diaries.ts';
import { awayOn, isUnstaffed, unheldIn } from './away.ts';

const { protocol } = bradford;
const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`);
const day = { from: at('09:00'), to: at('17:00') };
const from = (start: string, end: string, why: Away['why'] = 'leave'): Away => ({ from: at(start), to: at(end), why });

const person = (id: string, about: Partial<PersonDiary> = {}): PersonDiary => ({
  ...{ id, name: `Person ${id}`, personId: id, email: null, role: 'police', agency: 'police' },
  ...{ desk: null, languages: [], away: [] },
  ...about,
});

const taker = (id: string, ...away: readonly Away[]) =>
  person(id, { role: 'minute-taker', agency: 'social-care', desk: 'west', away });

const meeting = (about: Partial<BookedMeeting> = {}): BookedMeeting => ({
  ...{ from: at('10:00'), to: at('11:00'), caseId: 'case-1', reference: 'SD-1', desk: 'west', line: 1 },
  ...{ chairPersonId: 'chair', minuteTakerPersonId: 'joan', roomId: null, mandatory: [], expected: [], languages: [] },
  ...about,
});

describe('who is away', () => {
  test.each([
    ['08:00', '18:00', 'all day'],
    ['08:00', '13:00', 'until 13:00'],
    ['13:00', '18:00', 'from 13:00'],
    ['13:00', '15:00', '13:00 to 15:00'],
    ['08:00', '16:59', 'all day'],
    ['13:00', '16:59', 'from 13:00'],
  ])('from %s until %s is said as “%s”', (start, end, said) => {
    const people = [person('a', { away: [from(start, end)] })];
    expect(awayOn(day, { people, from: at('08:00') }, protocol)).toMatchObject([
      { said, role: 'Police officer', others: null },
    ]);
  });

  test('what is left of the day is all that is known of it', () => {
    const people = [person('a', { away: [from('12:00', '18:00')] })];
    expect(awayOn(day, { people, from: at('12:00') }, protocol)).toMatchObject([{ said: 'all day' }]);
  });

  test('says how many others answer for the same, and at which desk somebody is missed', () => {
    const people = [
      person('a', { away: [from('08:00', '18:00')] }),
      person('b'),
      person('c', { role: 'health', away: [from('10:00', '11:00')] }),
      person('d', { role: 'health' }),
      person('e', { role: 'health', away: [from('10:00', '11:00')] }),
      taker('joan', from('08:00', '18:00')),
    ];
    expect(awayOn(day, { people, from: at('08:00') }, protocol)).toMatchObject([
      { name: 'Person a', others: 'nobody else is away' },
      { name: 'Person c', others: '1 of 2 others there' },
      { name: 'Person e', others: '1 of 2 others there' },
      { name: 'Person joan', role: 'Specialist minute taker, West' },
    ]);
  });

  test('is nobody who is only busy, or whose day has not begun', () => {
    const people = [person('a', { away: [from('10:00', '11:00', 'busy'), from('00:00', '09:30', 'outside-hours')] })];
    expect(awayOn(day, { people, from: at('08:00') }, protocol)).toEqual([]);
  });
});

describe('meetings booked with somebody who is away', () => {
  test('are named with what they lack', () => {
    const people = [
      taker('joan', from('08:00', '18:00')),
      person('chair', { role: 'team-manager', away: [from('10:30', '12:00')] }),
    ];
    expect(unheldIn({ people, meetings: [meeting()] }).map(({ lacks, name }) => [lacks, name])).toEqual([
      ['chair', 'Person chair'],
      ['minute-taker', 'Person joan'],
    ]);
  });

  test('are none where they are back by then, or nobody was named', () => {
    const people = [taker('joan', from('08:00', '10:00'))];
    expect(unheldIn({ people, meetings: [meeting(), meeting({ minuteTakerPersonId: null })] })).toEqual([]);
  });
});

describe('a desk without a minute-taker', () => {
  const slot = { from: at('10:00'), to: at('11:00') };

  test('is one whose every minute-taker is away', () => {
    const gone = taker('joan', from('08:00', '18:00'));
    expect(isUnstaffed('west', slot, { people: [gone] }, protocol)).toBe(true);
    expect(isUnstaffed('west', slot, { people: [gone, taker('ines')] }, protocol)).toBe(false);
  });

  test('is not one of which no diary is known', () => {
    expect(isUnstaffed('east', slot, { people: [] }, protocol)).toBe(false);
  });
});
