import { describe, expect, test } from 'vitest';
import { duties } from './duties.ts';
import { within24Hours, within2Hours, minutesRule, only, dueOf } from './testing/bradford-rules.ts';
import { given, london, moment } from './testing/rule.ts';

describe('BR-014: a meeting within 24 hours of the decision', () => {
  test.each([
    ['19 November 2026', '15:30', 'Friday 20 November 2026 at 15:30', 'an ordinary day'],
    [
      '20 November 2026',
      '16:45',
      'Saturday 21 November 2026 at 16:45',
      'a Friday: the weekend does not stop the clock',
    ],
    ['24 December 2026', '17:00', 'Friday 25 December 2026 at 17:00', 'Christmas Eve: Christmas does not either'],
    [
      '24 October 2026',
      '15:30',
      'Sunday 25 October 2026 at 14:30',
      'the night the clocks go back: the limit shows an hour earlier',
    ],
    [
      '27 March 2027',
      '15:30',
      'Sunday 28 March 2027 at 16:30',
      'the night they go forward: the limit shows an hour later',
    ],
    [
      '24 October 2026',
      '02:30',
      'Sunday 25 October 2026 at 01:30 GMT',
      'the hour that comes twice: the limit is in the second one',
    ],
  ])('decided %s at %s, must be held by %s (%s)', (date, time, due) => {
    expect(dueOf(within24Hours, [moment('meeting-decided', london(date, time))])).toBe(due);
  });

  test('a decision recorded late counts from when it was made, whatever was recorded first', () => {
    const recordedFirst = moment('meeting-decided', london('20 November 2026', '09:00'));
    const madeEarlier = moment('meeting-decided', london('19 November 2026', '18:20'));
    expect(dueOf(within24Hours, [recordedFirst, madeEarlier])).toBe('Friday 20 November 2026 at 18:20');
  });

  test('waits while nothing is decided', () => {
    expect(only(within24Hours, [])).toMatchObject({ state: 'waiting', startedAt: null, startedBy: null, dueAt: null });
  });

  test('runs, is due soon four hours before, is in time to the last instant and then overdue', () => {
    const decided = [moment('meeting-decided', london('19 November 2026', '15:30'))];
    const stateOn20th = (time: string) => only(within24Hours, decided, london('20 November 2026', time)).state;
    expect(['11:29', '11:30', '15:30', '15:31'].map(stateOn20th)).toEqual([
      'running',
      'due-soon',
      'due-soon',
      'overdue',
    ]);
  });

  test('is met by a meeting held in time and met late by one held after', () => {
    const decided = moment('meeting-decided', london('19 November 2026', '15:30'));
    const heldAt = (time: string) =>
      only(within24Hours, [decided, moment('meeting-held', london('20 November 2026', time))]).state;
    expect(['14:00', '15:30', '15:31'].map(heldAt)).toEqual(['met', 'met', 'met-late']);
  });

  test('is met by a meeting held at the very instant it was decided', () => {
    const at = london('20 November 2026', '09:00');
    expect(only(within24Hours, [moment('meeting-decided', at), moment('meeting-held', at)])).toMatchObject({
      state: 'met',
      endedAt: at,
    });
  });

  test('is not met by a meeting held before it was decided: that was another meeting', () => {
    const moments = [
      moment('meeting-held', london('2 November 2026', '10:00')),
      moment('meeting-decided', london('19 November 2026', '15:30')),
    ];
    expect(only(within24Hours, moments)).toMatchObject({ state: 'running', endedAt: null });
  });
});

describe('BR-015 and BR-043: a meeting within 2 hours', () => {
  const actedAt = moment('single-agency-action-taken', london('20 November 2026', '09:10'));
  const sentAt = moment('request-sent', london('20 November 2026', '09:40'));

  test('counts from the action when police or social care acted before the request was sent', () => {
    expect(dueOf(within2Hours, [sentAt, actedAt])).toBe('Friday 20 November 2026 at 11:10');
    expect(only(within2Hours, [sentAt, actedAt]).startedBy).toBe('single-agency-action-taken');
  });

  test('counts from the request when it was sent before anybody acted', () => {
    const actedLater = moment('single-agency-action-taken', london('20 November 2026', '10:30'));
    expect(dueOf(within2Hours, [sentAt, actedLater])).toBe('Friday 20 November 2026 at 11:40');
    expect(only(within2Hours, [sentAt, actedLater]).startedBy).toBe('request-sent');
  });

  test('counts from the request when nobody had to act', () => {
    expect(dueOf(within2Hours, [sentAt])).toBe('Friday 20 November 2026 at 11:40');
  });

  test('crosses midnight and the change of the clocks without gaining or losing a minute', () => {
    const forward = moment('request-sent', london('28 March 2027', '00:15'));
    expect(dueOf(within2Hours, [forward])).toBe('Sunday 28 March 2027 at 03:15');
    const back = moment('request-sent', london('25 October 2026', '00:15'));
    expect(dueOf(within2Hours, [back])).toBe('Sunday 25 October 2026 at 01:15 GMT');
  });
});

describe('BR-116: minutes within 24 hours of the meeting', () => {
  test('a meeting that ends on Friday at 15:00 has its minutes due on Saturday at 15:00', () => {
    const ended = [moment('meeting-ended', london('20 November 2026', '15:00'))];
    expect(dueOf(minutesRule, ended)).toBe('Saturday 21 November 2026 at 15:00');
  });

  test('the first issue meets the duty; a corrected issue later does not make it late', () => {
    const moments = [
      moment('minutes-issued', london('24 November 2026', '10:00')),
      moment('minutes-issued', london('20 November 2026', '17:00')),
      moment('meeting-ended', london('20 November 2026', '15:00')),
    ];
    expect(only(minutesRule, moments)).toMatchObject({ state: 'met', endedAt: london('20 November 2026', '17:00') });
  });

  test('issued a day late, it stays met late and shows the reason given under its name', () => {
    const moments = [
      moment('meeting-ended', london('18 November 2026', '15:00')),
      moment('minutes-issued', london('19 November 2026', '15:01')),
    ];
    const lateness = { 'minutes-issued': 'The minute taker fell ill.', 'meeting-held': 'Another reason.' };
    expect(duties(given([minutesRule], moments, { lateness }))).toMatchObject([
      { state: 'met-late', reason: 'The minute taker fell ill.' },
    ]);
  });
});
