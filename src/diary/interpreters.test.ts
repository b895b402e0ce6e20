import { describe, expect, test } from 'vitest';
import type { BookedMeeting } from './diaries.ts';
import { interpretersLacking } from './interpreters.ts';
import { readied } from './ready.ts';
import { at, away, diariesOf, meetingAt, personOf } from './testing/given.ts';

const interpreter = (id: string, ...languages: string[]) =>
  personOf({ id, role: 'interpreter', agency: 'interpreters', languages });
const polish = interpreter('polish', 'Polish');
const people = [
  polish,
  interpreter('signs', 'British Sign Language'),
  { ...interpreter('urdu', 'Urdu', 'Punjabi'), away: [away('09:00', '12:00')] },
];
const lacking = (typed: string, known = people) =>
  interpretersLacking(typed, { from: at('10:00'), to: at('11:00') }, readied(diariesOf({ people: known })));

test.each(['Polish', ' polish ', 'POLISH', 'Polish (the mother)', 'polish, British  sign language', ''])(
  'somebody interprets “%s”',
  (typed) => {
    expect(lacking(typed)).toEqual({ out: [], unknown: [] });
  },
);

test('says for which of several languages nobody is free, and which no diary has', () => {
  expect(lacking('Polish, Urdu and Slovak')).toEqual({ out: ['Urdu'], unknown: ['Slovak'] });
  expect(lacking('Polish; Punjabi/Urdu')).toEqual({ out: ['Punjabi', 'Urdu'], unknown: [] });
});

test('a word that only holds the name of a language is another', () => {
  expect(lacking('Polishing').unknown).toEqual(['Polishing']);
});

test('of two who interpret it one is enough', () => {
  expect(lacking('Urdu', [...people, interpreter('second', 'Urdu')]).out).toEqual([]);
});

describe('An interpreter is in one meeting at a time', () => {
  const meeting = (time: string, ...languages: string[]) => meetingAt(time, { languages });
  const out = (typed: string, time: string, meetings: readonly BookedMeeting[], known = [polish]) =>
    interpretersLacking(
      typed,
      { from: at(time), to: at(time) + 3_600_000 },
      readied(diariesOf({ people: known, meetings })),
    ).out;

  test('the one of Polish whom a meeting at 10:00 needs is free at 11:00, not at 10:00 or half past', () => {
    const booked = [meeting('10:00', 'polish (father)')];
    expect(out('Polish', '10:00', booked)).toEqual(['Polish']);
    expect(out('Polish', '10:30', booked)).toEqual(['Polish']);
    expect(out('Polish', '11:00', booked)).toEqual([]);
    expect(out('Polish', '09:00', booked)).toEqual([]);
  });

  test('a meeting that needs none, or one of another language, takes none', () => {
    expect(out('Polish', '10:00', [meeting('10:00'), meeting('10:00', 'Urdu')])).toEqual([]);
  });

  test('a second of the language is free, unless away then', () => {
    const second = interpreter('second', 'Polish');
    const booked = [meeting('10:00', 'Polish')];
    expect(out('Polish', '10:00', booked, [polish, second])).toEqual([]);
    expect(out('Polish', '10:00', booked, [polish, { ...second, away: [away('10:30', '12:00')] }])).toEqual(['Polish']);
    expect(out('Polish', '10:00', [...booked, ...booked], [polish, second])).toEqual(['Polish']);
  });

  test('who interprets both is left for the language that only they have', () => {
    const both = interpreter('both', 'Urdu', 'Polish');
    expect(out('Urdu', '10:00', [meeting('10:00', 'Polish')], [both, polish])).toEqual([]);
    expect(out('Polish', '10:00', [meeting('10:00', 'Urdu')], [both])).toEqual(['Polish']);
  });

  test('a meeting in two languages that one person has takes that one person', () => {
    const pair = [interpreter('one', 'Urdu', 'Punjabi'), interpreter('other', 'Urdu', 'Punjabi')];
    expect(out('Punjabi', '10:00', [meeting('10:00', 'Urdu, Punjabi')], pair)).toEqual([]);
  });

  test('a meeting for which nobody could be had takes nobody from the next', () => {
    const second = interpreter('second', 'Polish');
    const booked = [meeting('10:00', 'Slovak'), meeting('10:00', 'Polish')];
    expect(out('Polish', '10:00', booked, [polish, second])).toEqual([]);
  });
});
