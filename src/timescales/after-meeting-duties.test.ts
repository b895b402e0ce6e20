import { describe, expect, test } from 'vitest';
import { sayExact } from '../calendar/say.ts';
import { duties } from './duties.ts';
import { isBreach } from './duty.ts';
import type { Moment } from '../casefile/moments.ts';
import {
  within24Hours,
  within2Hours,
  minutesRule,
  correctionsRule,
  conferenceRule,
  only,
  dueOf,
} from './testing/bradford-rules.ts';
import { given, london, moment, noFacts, rule } from './testing/rule.ts';

describe('BR-119: corrections within 24 hours of each person’s own receipt', () => {
  const police = moment('minutes-received', london('20 November 2026', '09:00'), 'police');
  const health = moment('minutes-received', london('20 November 2026', '18:30'), 'health');
  const at = (now: string, ...more: Moment[]) => duties(given([correctionsRule], [health, police, ...more], { now }));

  test('each recipient has a window of their own', () => {
    const found = at(london('20 November 2026', '19:00'));
    expect(found.map(({ key, subject, dueAt }) => [key, subject, dueAt === null ? null : sayExact(dueAt)])).toEqual([
      ['corrections:health', 'health', 'Saturday 21 November 2026 at 18:30'],
      ['corrections:police', 'police', 'Saturday 21 November 2026 at 09:00'],
    ]);
  });

  test('opening the minutes again does not open the window again', () => {
    const again = moment('minutes-received', london('23 November 2026', '09:00'), 'police');
    const found = at(london('23 November 2026', '09:00'), again).find(({ subject }) => subject === 'police');
    expect(found).toMatchObject({ startedAt: police.at, state: 'met' });
  });

  test('a window that has run out is closed, never late', () => {
    const found = at(london('21 November 2026', '12:00'));
    expect(found.map(({ subject, state }) => [subject, state])).toEqual([
      ['health', 'running'],
      ['police', 'met'],
    ]);
  });

  test('one recipient’s window can be closed without closing another’s, and all can be closed at once', () => {
    const now = london('20 November 2026', '20:00');
    const closedFor = (subject: string | null) =>
      at(now, moment('corrections-closed', london('20 November 2026', '19:00'), subject)).map(({ state }) => state);
    expect(closedFor('police')).toEqual(['running', 'met']);
    expect(closedFor(null)).toEqual(['met', 'met']);
  });

  test('waits as one duty while nobody has received the minutes', () => {
    expect(only(correctionsRule, [])).toMatchObject({ key: 'corrections', subject: null, state: 'waiting' });
  });

  test('a reason is looked up for the one recipient it was given for', () => {
    const lateness = { 'corrections:police': 'On leave.' };
    const found = duties(given([correctionsRule], [health, police], { lateness }));
    expect(found.map(({ reason }) => reason)).toEqual([null, 'On leave.']);
  });
});

describe('BR-039: a conference within 15 working days of the meeting that started section 47', () => {
  const wanted = (date: string, time = '11:00') => [
    moment('section-47-started', london(date, time)),
    moment('conference-wanted', london(date, time)),
  ];

  test.each([
    ['3 June 2025', 'Tuesday 24 June 2025', 'no bank holiday between'],
    [
      '10 December 2026',
      'Tuesday 5 January 2027',
      'Christmas Day, the Boxing Day substitute and New Year’s Day between',
    ],
    ['23 December 2026', 'Monday 18 January 2027', 'all of Christmas between'],
    ['15 March 2027', 'Wednesday 7 April 2027', 'Good Friday, Easter Monday and a change of the clocks between'],
    ['16 October 2026', 'Friday 6 November 2026', 'the clocks going back between'],
    ['21 November 2026', 'Friday 11 December 2026', 'a Saturday, which is day 0 like any other day'],
  ])('meeting on %s, conference by the end of %s (%s)', (date, day) => {
    expect(dueOf(conferenceRule, wanted(date))).toBe(`${day} at 23:59`);
  });

  test('ten past midnight in summer is the new day in London, though not yet in UTC', () => {
    expect(dueOf(conferenceRule, wanted('3 June 2025', '00:10'))).toBe('Tuesday 24 June 2025 at 23:59');
  });

  test('a conference at any time on the fifteenth working day is in time, the day after is late', () => {
    const heldOn = (date: string, time: string) =>
      only(conferenceRule, [...wanted('10 December 2026'), moment('conference-held', london(date, time))]).state;
    expect(heldOn('5 January 2027', '23:59')).toBe('met');
    expect(heldOn('6 January 2027', '00:00')).toBe('met-late');
  });

  test('counts from the first meeting that started section 47, and from then even if it was asked for later', () => {
    const moments = [...wanted('17 December 2026'), moment('section-47-started', london('10 December 2026', '11:00'))];
    expect(dueOf(conferenceRule, moments)).toBe('Tuesday 5 January 2027 at 23:59');
  });

  test('does not start while no conference is wanted', () => {
    const [started] = wanted('10 December 2026');
    expect(only(conferenceRule, started === undefined ? [] : [started])).toMatchObject({
      state: 'waiting',
      dueAt: null,
    });
  });

  test('beyond the known bank holidays there is no date, only a sentence that says why, and it is never called late', () => {
    const duty = only(conferenceRule, wanted('18 December 2028'), london('1 March 2029', '12:00'));
    expect(duty).toMatchObject({ state: 'running', dueAt: null, startedAt: london('18 December 2028', '11:00') });
    expect(duty.refusal).toMatch(/^Bank holidays are known only from .+ to 31 December 2028/);
  });
});

describe('any duty', () => {
  test('is not needed while its condition does not hold, and has no clock then', () => {
    const moments = [moment('request-sent', london('20 November 2026', '09:40'))];
    const urgent = { ...within2Hours, when: 'two-hours' };
    const stateFor = (urgency: string | null) =>
      duties(given([urgent], moments, { facts: { ...noFacts, urgency } })).map(({ state, dueAt }) => [state, dueAt]);
    expect(stateFor(null)).toEqual([['not-needed', null]]);
    expect(stateFor('24-hours')).toEqual([['not-needed', null]]);
    expect(stateFor('two-hours')).toEqual([['due-soon', london('20 November 2026', '11:40')]]);
  });

  test('due the same day has until the day closes in London, summer and winter', () => {
    const sameDay = rule({ within: { sameDay: true } });
    expect(only(sameDay, [moment('meeting-decided', london('1 July 2026', '00:30'))]).dueAt).toBe(
      '2026-07-01T22:59:59.999Z',
    );
    expect(only(sameDay, [moment('meeting-decided', london('20 November 2026', '23:50'))]).dueAt).toBe(
      '2026-11-20T23:59:59.999Z',
    );
  });

  test('carries what its page shows: title, clauses, owner, limit, warning and whether the figure is assumed', () => {
    const assumed = rule({ assumed: true, within: { workingDays: 5 }, warn: 'P1D' });
    expect(only(assumed, [])).toMatchObject({
      key: 'meeting-held',
      title: 'Hold the meeting',
      clauses: ['BR-014'],
      owner: 'team-manager',
      within: { workingDays: 5 },
      warnSeconds: 86_400,
      window: false,
      assumed: true,
    });
  });

  test('is a breach when it is late, except under a figure that is only a local assumption', () => {
    const late = { state: 'overdue', assumed: false } as const;
    expect(isBreach(late)).toBe(true);
    expect(isBreach({ ...late, state: 'met-late' })).toBe(true);
    expect(isBreach({ ...late, assumed: true })).toBe(false);
    expect(isBreach({ ...late, state: 'due-soon' })).toBe(false);
    expect(isBreach({ ...late, state: 'met' })).toBe(false);
  });

  test('comes in the protocol’s order', () => {
    const found = duties(given([minutesRule, within24Hours, conferenceRule], []));
    expect(found.map(({ key }) => key)).toEqual(['minutes-issued', 'meeting-held', 'conference-held']);
  });

  test('with a limit that is no span of time is a bug of the protocol and throws', () => {
    const broken = rule({ within: { elapsed: 'P1M' } });
    expect(() => only(broken, [moment('meeting-decided', '2026-11-20T09:00:00Z')])).toThrow(RangeError);
  });
});
