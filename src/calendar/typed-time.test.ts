import { describe, expect, test } from 'vitest';
import { parseTypedTime } from './typed-time.ts';

const read = (typed: string) => {
  const time = parseTypedTime(typed);
  return time.ok ? time.value.toString({ smallestUnit: 'minute' }) : time.refusal.code;
};

describe('a time as typed', () => {
  test.each([
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9.30', '09:30'],
    ['9.30am', '09:30'],
    ['9.30 a.m.', '09:30'],
    ['9:30 PM', '21:30'],
    ['2pm', '14:00'],
    ['14:05', '14:05'],
    ['14:05pm', '14:05'],
    ['1405', '14:05'],
    [' 14 05 ', '14:05'],
    ['12am', '00:00'],
    ['12:15am', '00:15'],
    ['12pm', '12:00'],
    ['12:15pm', '12:15'],
    ['midday', '12:00'],
    ['Noon', '12:00'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('“%s” is %s', (typed, time) => {
    expect(read(typed)).toBe(time);
  });

  test.each(['9', '2', '14'])('“%s” alone is not guessed at: morning or evening?', (typed) => {
    expect(read(typed)).toBe('time-unclear');
  });

  test('midnight is not guessed at: which end of the day?', () => {
    expect(read('midnight')).toBe('time-unclear');
  });

  test.each(['24:00', '25:10', '9:60', '13am', '99'.repeat(2)])('“%s” is not a real time', (typed) => {
    expect(read(typed)).toBe('time-not-real');
  });

  test('says so in a sentence', () => {
    const typed = parseTypedTime('25:10');
    expect(typed.ok ? '' : typed.refusal.message).toBe('25:10 is not a real time');
  });

  test.each(['soon', '9:3', '9:300', '12:30:15', '<b>9:30</b>', '9:30\u0000', '-9:30'])(
    '“%s” is not a time',
    (typed) => {
      expect(read(typed)).toBe('time-unclear');
    },
  );

  test('an empty box asks for a time', () => {
    expect(read('  ')).toBe('time-missing');
  });

  test('a megabyte of spaces or digits is refused at once', () => {
    expect(read(`9${' '.repeat(1_000_000)}x`)).toBe('time-unclear');
    expect(read('9'.repeat(1_000_000))).toBe('time-unclear');
  });
});
