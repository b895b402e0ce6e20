import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import type { Duty } from '../../timescales/duty.ts';
import { type Part, render } from '../html.ts';
import { clockCard } from './clock-card.ts';
import { clockFace } from './clock-face.ts';
import { clockLine } from './clock-line.ts';
import { clockRow } from './clock-row.ts';

const now = Temporal.Instant.from('2026-11-20T11:20:00Z');
const duty = (about: Partial<Duty>): Duty => ({
  key: 'meeting-held',
  title: 'Hold the meeting',
  clauses: ['BR-014'],
  owner: 'team-manager',
  subject: null,
  startedAt: '2026-11-19T15:30:00Z',
  startedBy: 'meeting-decided',
  startRecordedAt: null,
  endedBy: null,
  endRecordedAt: null,
  earlier: [],
  compared: null,
  dueAt: '2026-11-20T15:30:00Z',
  endedAt: null,
  warnSeconds: 3600,
  window: false,
  within: { elapsed: 'PT24H' },
  needed: true,
  state: 'running',
  reason: null,
  assumed: false,
  targetAt: null,
  expectedAt: null,
  because: null,
  refusal: null,
  ...about,
});

const wordsOf = (piece: Part): string =>
  render(piece)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a clock', () => {
  test('says what is due, by when, how long is left and under which clause', () => {
    expect(wordsOf(clockLine(clockFace(duty({}), now, bradford.protocol)))).toBe(
      'Hold the meeting by today 15:30 (Friday 20 November 2026 at 15:30) 4 h 10 left Clause BR-014',
    );
  });

  test('says when it started and why, the limit and whose it is', () => {
    const words = wordsOf(clockCard(clockFace(duty({}), now, bradford.protocol), 'Book it'));
    expect(words).toContain('Started yesterday 15:30, when the meeting was decided · 24 hours');
    expect(words).toContain('Team manager');
    expect(words).toContain('Book it');
  });

  test.each([
    ['overdue', { dueAt: '2026-11-20T10:40:00Z' }, '40 min late', 'late'],
    ['due-soon', { dueAt: '2026-11-20T12:00:00Z' }, '40 min left', 'soon'],
    ['met', {}, 'Done in time', 'done'],
    ['met-late', {}, 'Done late', 'was-late'],
    ['waiting', { dueAt: null, startedAt: null }, 'Not started', 'open'],
    ['not-needed', {}, 'Not needed', 'none'],
  ] as const)('%s has a word and a shape of its own', (state, about, says, tone) => {
    const face = clockFace(duty({ state, ...about }), now, bradford.protocol);
    expect([face.says, face.tone]).toEqual([says, tone]);
  });

  test('what was recorded later says both when it happened and when it was recorded', () => {
    const recorded = duty({
      startedAt: '2026-11-20T02:10:00Z',
      startRecordedAt: '2026-11-20T09:00:00Z',
      endedAt: '2026-11-20T03:00:00Z',
      endedBy: 'meeting-held',
      endRecordedAt: '2026-11-20T09:05:00Z',
      state: 'met',
    });
    const words = wordsOf(clockCard(clockFace(recorded, now, bradford.protocol)));
    expect(words).toContain('Started today 02:10, when the meeting was decided, recorded today 09:00');
    expect(words).toContain('Met today 03:00, when the meeting began, recorded today 09:05');
  });

  test('a limit that counted until a time was corrected is told, and that it was late', () => {
    const about = { startedAt: '2026-11-19T09:00:00Z', changedAt: '2026-11-20T10:00:00Z', by: 'Ruth Adeyemi' };
    const corrected = duty({ earlier: [{ ...about, dueAt: '2026-11-20T09:00:00Z', wasLate: true }] });
    expect(wordsOf(clockCard(clockFace(corrected, now, bradford.protocol)))).toContain(
      'Was due today 09:00 and was late; a time was corrected today 10:00 by Ruth Adeyemi, then due today 15:30.',
    );
  });

  test('the other way of counting is shown, and warned of once it has passed while the duty is open', () => {
    const compared = {
      ...{ title: 'the last meeting', clauses: ['BR-039'], within: { workingDays: 15 } },
      ...{ startedAt: '2026-11-19T15:30:00Z', startedBy: 'meeting-held', dueAt: '2026-11-19T23:59:59.999Z' },
    };
    const face = (about: Partial<Duty>) => clockFace(duty({ compared, ...about }), now, bradford.protocol).compared;
    expect(face({})).toEqual({
      passed: true,
      says: '15 working days from the last meeting: end of yesterday, which has passed. Bradford counts from yesterday 15:30, when the meeting was decided: by today 15:30.',
    });
    expect(face({ endedAt: '2026-11-20T10:00:00Z', state: 'met' })?.passed).toBe(false);
    expect(face({ compared: { ...compared, dueAt: '2026-11-20T15:00:00Z' } })).toEqual({
      passed: false,
      says: '15 working days from the last meeting: today 15:00.',
    });
  });

  test('a window that closed was nobody’s lateness', () => {
    expect(clockFace(duty({ state: 'met', window: true }), now, bradford.protocol).says).toBe('Closed');
  });

  test('a local assumption and a reason for lateness are told', () => {
    const late = duty({ state: 'overdue', assumed: true, reason: 'The child was in hospital' });
    const row = clockRow(clockFace(late, now, bradford.protocol))
      .map(wordsOf)
      .join(' | ');
    expect(row).toContain('Local assumption');
    expect(row).toContain('Reason given: The child was in hospital');
  });

  test('a date that was set is nobody’s assumption', () => {
    const set = duty({ state: 'running', assumed: true, within: { by: 'action-date' } });
    expect(clockFace(set, now, bradford.protocol).assumed).toBe(false);
  });
});

describe('what is booked, beside the limit', () => {
  const face = (about: Partial<Duty>) =>
    clockFace(duty({ expectedAt: '2026-11-20T17:30:00Z', ...about }), now, bradford.protocol);

  test('says how late it will be, in words and with the shape of lateness', () => {
    expect(face({}).expected).toEqual({ says: 'Booked for today 17:30, 2 h after the limit', isLate: true });
    expect(wordsOf(clockCard(face({})))).toContain('Booked for today 17:30, 2 h after the limit');
  });

  test('is not said of what is over', () => {
    expect(face({ endedAt: '2026-11-20T11:00:00Z', state: 'met' }).expected).toBeNull();
  });
});
