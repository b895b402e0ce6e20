import { describe, expect, test } from 'vitest';
import { booking, invitations, stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { allKnown, noneKnown } from '../../../test/known-addresses.ts';
import { type BookMeeting, bookMeeting } from './book-meeting.ts';
import type { Booking } from './booking.ts';
import type { Limits } from './slot-rules.ts';

const slots = ['BR-055', 'BR-056', 'BR-162', 'BR-163'];
const within24Hours = ['BR-014', 'BR-044', 'BR-165'];
const open: Limits = { onWorkingDay: true, meetBy: null };
const tomorrowAt10: Limits['meetBy'] = { at: '2026-03-17T10:00:00Z', clauses: within24Hours, said: 'tomorrow 10:00' };

const book = (
  changes: Partial<Booking> = {},
  rest: Partial<BookMeeting & { now: string; reasons: Record<string, string> }> = {},
) => {
  const { now = '2026-03-16T10:20:00Z', reasons = {}, ...command } = rest;
  const asked = {
    booking: { ...booking, ...changes },
    chairRole: 'team-manager',
    limits: open,
    invitations,
    known: allKnown.known,
    ...command,
  };
  return given(stages.waiting).when(bookMeeting, asked, { now, reasons });
};
const at = (startsAt: string): Partial<Booking> => ({ startsAt, endsAt: startsAt.replace(/T(\d\d):/, 'T23:') });

describe('The desk books a meeting into a slot (BR-055)', () => {
  test('and everybody whom the request names is invited (BR-059)', () => {
    book().then(
      { type: 'MeetingBooked', data: { booking } },
      ...invitations.map((invitation) => ({ type: 'Invited', data: { invitation } }) as const),
    );
    const state = inStatus(book().state(), 'booked');
    expect(state.invitations.map(({ role, answer, mandatory }) => [role, answer, mandatory])).toEqual([
      ['team-manager', null, true],
      ['social-worker', null, true],
      ['police', null, true],
      ['health', null, true],
      ['education', null, false],
    ]);
    expect(state.departures).toEqual([]);
  });

  test('but nobody at an address that somebody has to look at again first; the meeting is booked all the same', () => {
    const known = noneKnown({ vouched: invitations.slice(1).map(({ email }) => email.toLowerCase()) }).known;
    const { invitations: sent } = inStatus(book({}, { known }).state(), 'booked');
    expect(sent.map(({ role }) => role)).toEqual(invitations.slice(1).map(({ role }) => role));
  });

  test.each(['09:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00'])('%s is a slot (BR-162)', (time) => {
    expect(book(at(`2026-03-18T${time}:00Z`)).verdict.kind).toBe('accepted');
  });

  test('In summer time the slots are still what the clock on the wall shows', () => {
    expect(book(at('2026-04-01T13:00:00Z')).verdict.kind).toBe('accepted'); // 14:00 in London
    book(at('2026-04-01T16:00:00Z')).thenAsksWhy({ 'outside-slots': slots }); // 17:00 in London
  });
});

describe('A rule of booking that is not met asks why', () => {
  test.each(['12:00', '14:30', '17:00'])('%s is outside the slots (BR-162)', (time) => {
    book(at(`2026-03-18T${time}:00Z`)).thenAsksWhy({ 'outside-slots': slots });
  });

  test('a slot at the weekend is no slot (BR-163)', () => {
    book(at('2026-03-21T14:00:00Z'), { limits: { ...open, onWorkingDay: false } }).thenAsksWhy({
      'outside-slots': slots,
    });
  });

  test('a slot after the limit is late (BR-014, BR-044)', () => {
    const limits = { ...open, meetBy: tomorrowAt10 };
    expect(book(at('2026-03-17T10:00:00Z'), { limits }).verdict.kind).toBe('accepted');
    book(at('2026-03-17T11:00:00Z'), { limits }).thenAsksWhy({ late: within24Hours });
  });

  test('a slot that has passed is recorded afterwards', () => {
    expect(book({}, { now: '2026-03-16T14:00:00Z' }).verdict.kind).toBe('accepted');
    book({}, { now: '2026-03-16T14:00:01Z' }).thenAsksWhy({ 'recorded-afterwards': slots });
  });

  test('a chair who is neither a team manager nor a service manager (BR-082, BR-094)', () => {
    expect(book({}, { chairRole: 'service-manager' }).verdict.kind).toBe('accepted');
    book({}, { chairRole: 'social-worker' }).thenAsksWhy({ chair: ['BR-082', 'BR-093', 'BR-094'] });
  });
});

describe('Reasons for departing from the rules', () => {
  const twoRules = (reasons: Record<string, string>) =>
    book(at('2026-03-17T12:30:00Z'), { limits: { ...open, meetBy: tomorrowAt10 }, reasons });
  const both = { 'outside-slots': slots, late: within24Hours };

  test('are asked for all at once, and until each is given', () => {
    twoRules({}).thenAsksWhy(both);
    twoRules({ late: 'Health could not come earlier.' }).thenAsksWhy(both);
    twoRules({ late: 'Health could not come earlier.', 'outside-slots': ' \u0000' }).thenAsksWhy(both);
  });

  test('are recorded before the booking, each with its rule, clauses and name', () => {
    const outcome = twoRules({
      late: ' Health could not come. \u0007',
      'outside-slots': 'The police are free then.',
      chair: 'x',
    });
    expect(inStatus(outcome.state(), 'booked').departures).toMatchObject([
      { rule: 'outside-slots', clauses: slots, reason: 'The police are free then.', by: { name: 'Ruth Adeyemi' } },
      { rule: 'late', clauses: within24Hours, reason: 'Health could not come.', at: '2026-03-16T10:20:00Z' },
    ]);
  });

  test('are not books', () => {
    const outcome = twoRules({ late: 'x'.repeat(2_001), 'outside-slots': 'The police are free then.' });
    outcome.thenRefused('too-long');
    outcome.thenFaults('departure-late');
  });
});

describe('A booking that cannot be recorded', () => {
  test.each<[string, Partial<Booking>, string, string]>([
    ['no such desk', { desk: 'north' }, 'unknown-desk', 'desk'],
    ['an end before the start', { endsAt: '2026-03-16T13:59:00Z' }, 'ends-before-start', 'time'],
    ['an end at the start', { endsAt: booking.startsAt }, 'ends-before-start', 'time'],
    ['no chair', { chairName: '' }, 'missing', 'chair'],
    ['no minute taker', { minuteTakerName: ' \u0000' }, 'missing', 'minute-taker'],
    ['nowhere to meet', { place: '' }, 'missing', 'place'],
    ['a page for a place', { place: 'x'.repeat(501) }, 'too-long', 'place'],
    ['a page for a chair', { chairName: 'x'.repeat(201) }, 'too-long', 'chair'],
  ])('%s', (_, changes, code, field) => {
    book(changes).thenRefused(code);
    book(changes).thenFaults(field);
  });

  test('What was pasted is kept without control characters', () => {
    const { booking: kept } = inStatus(
      book({ place: ' Room\u0000 2\r\n', minuteTakerName: 'Marta\u202E' }).state(),
      'booked',
    );
    expect(kept).toMatchObject({ place: 'Room 2', minuteTakerName: 'Marta' });
  });
});
