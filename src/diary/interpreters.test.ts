import { expect, test } from 'vitest';
import { interpretersLacking } from './interpreters.ts';
import { readied } from './ready.ts';
import { at, away, diariesOf, personOf } from './testing/given.ts';

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
