import { describe, expect, test } from 'vitest';
import { parseStretch, pastedLines } from './pasted-lines.ts';
import { parseTypedHours, sayHours } from './typed-hours.ts';

describe('Hours as people write them', () => {
  test.each([
    ['9:00-17:00', '09:00–17:00'],
    ['13:30 to 5pm, 9am–12:30', '09:00–12:30, 13:30–17:00'],
    ['22:00–06:00', '22:00–06:00'],
    ['', ''],
  ])('%s is read as %s', (typed, said) => {
    const read = parseTypedHours(typed);
    expect(read.ok && sayHours(read.value)).toBe(said);
  });

  test.each([
    ['9–17', 'hours-unclear'],
    ['mornings', 'hours-unclear'],
    ['09:00', 'hours-unclear'],
    ['09:00–13:00, 12:00–17:00', 'hours-overlap'],
    ['22:00–06:00, 23:00–23:30', 'hours-overlap'],
    ['1:00–2:00,3:00–4:00,5:00–6:00,7:00–8:00,9:00–10:00', 'hours-too-many'],
  ])('%s is asked for again: %s', (typed, code) => {
    const read = parseTypedHours(typed);
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });
});

describe('A pasted list', () => {
  test('is read line by line, from a table or with commas, and keeps the numbers people count by', () => {
    expect(pastedLines('Ann\t1/2/2027\t2/2/2027\n\nBo, 1/2/2027, 2/2/2027')).toEqual([
      { number: 1, columns: ['Ann', '1/2/2027', '2/2/2027'] },
      { number: 3, columns: ['Bo', '1/2/2027', '2/2/2027'] },
    ]);
  });

  test.each([
    ['23/11/2026', '23/11/2026', '2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'],
    ['Mon 23 Nov 2026 09:00', '2026-11-23 17:00', '2026-11-23T09:00:00Z', '2026-11-23T17:00:00Z'],
    ['24.10.2026', '25th October 2026', '2026-10-23T23:00:00Z', '2026-10-26T00:00:00Z'],
  ])('%s to %s is %s to %s', (from, to, startsAt, endsAt) => {
    expect(parseStretch(from, to, 31)).toEqual({ ok: true, value: { startsAt, endsAt } });
  });

  test.each([
    ['next week', '23/11/2026', 'from: write the day like 23/11/2026 or 23 November 2026'],
    ['23/11/2026', '31/2/2027', 'to: 31 February 2027 is not a real date'],
    ['23/11/2026 9', '24/11/2026', 'from: Enter the minutes as well, like 9:00, or say am or pm'],
    ['24/11/2026', '22/11/2026', 'the end must be after the beginning'],
    ['23/11/2026', '24/11/2027', 'it is longer than 31 days'],
    ['29/03/2026 01:30', '30/03/2026', 'from: There was no 01:30 that day'],
  ])('%s to %s is refused with a sentence', (from, to, sentence) => {
    const read = parseStretch(from, to, 31);
    expect(read.ok ? '' : read.refusal.message).toContain(sentence);
  });
});
