import { describe, expect, test } from 'vitest';
import { minuteTaker, officer } from '../../../test/bradford-people.ts';
import { booking, stages } from '../../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import { agreeChangeOfBooking } from './agree-change-of-booking.ts';
import { askToChangeBooking } from './ask-to-change-booking.ts';
import type { BookingChange } from './booking.ts';
import { declineChangeOfBooking } from './decline-change-of-booking.ts';

const { booked } = stages;
const reason = 'The police cannot come before tomorrow.';
const tomorrow = { ...booking, startsAt: '2026-03-17T09:00:00Z', endsAt: '2026-03-17T10:00:00Z' };
const rearrange: BookingChange = { kind: 'rearrange', reason, booking: tomorrow };
const limits = { onWorkingDay: true, meetBy: null };
const asked = (change: BookingChange) =>
  happened('2026-03-16T11:00:00Z', minuteTaker, { type: 'BookingChangeAsked', data: { change } });
const ask = (change: BookingChange, rest: Partial<typeof limits> = {}) =>
  given(booked).when(askToChangeBooking, { change, limits: { ...limits, ...rest } }, { now: '2026-03-16T11:00:00Z' });

describe('Cancelling or rearranging a meeting', () => {
  test('is asked for with a reason, and the booking stands until the service manager agrees (BR-058)', () => {
    const state = inStatus(ask(rearrange).state(), 'booked');
    expect(state.booking).toEqual(booking);
    expect(state.changeAsked).toMatchObject({ kind: 'rearrange', reason, by: { name: 'Ruth Adeyemi' } });
  });

  test.each([
    ['no reason', { kind: 'cancel', reason: ' ' }, 'missing', 'reason'],
    ['a book of reasons', { kind: 'cancel', reason: 'x'.repeat(20_001) }, 'too-long', 'reason'],
    ['a desk that does not exist', { ...rearrange, booking: { ...tomorrow, desk: 'north' } }, 'unknown-desk', 'desk'],
    ['no place', { ...rearrange, booking: { ...tomorrow, place: '' } }, 'missing', 'place'],
  ] as const)('cannot be asked for with %s', (_, change, code, field) => {
    ask(change).thenRefused(code);
    ask(change).thenFaults(field);
  });

  test('to a time that is no slot asks why as well (BR-162)', () => {
    ask(rearrange, { onWorkingDay: false }).thenAsksWhy({ 'outside-slots': ['BR-055', 'BR-056', 'BR-162', 'BR-163'] });
  });

  test('with another chair whom the procedure does not foresee asks why as well (BR-094)', () => {
    const rearranged = (chairRole: string) =>
      given(booked).when(askToChangeBooking, { change: rearrange, limits, chairRole }, { now: '2026-03-16T11:00:00Z' });
    rearranged('social-worker').thenAsksWhy({ chair: ['BR-082', 'BR-093', 'BR-094'] });
    expect(rearranged('service-manager').verdict.kind).toBe('accepted');
  });

  test('is asked for once at a time', () => {
    given(booked, asked(rearrange))
      .when(askToChangeBooking, { change: { kind: 'cancel', reason }, limits })
      .thenRefused('not-now');
  });

  test('is neither agreed to nor declined before it is asked for', () => {
    given(booked).when(agreeChangeOfBooking, {}).thenRefused('not-now');
    given(booked).when(declineChangeOfBooking, { reason }).thenRefused('not-now');
  });
});

describe('Once the service manager agrees (BR-058)', () => {
  test('a meeting that is cancelled stays cancelled, with the reason', () => {
    const cancelled = given(booked, asked({ kind: 'cancel', reason })).when(agreeChangeOfBooking, {});
    cancelled.then({ type: 'MeetingCancelled', data: { reason } });
    expect(cancelled.state()).toMatchObject({ status: 'cancelled', reason, changeAsked: null });
  });

  test('a meeting that is rearranged has its new time, and everybody is asked again', () => {
    const history = [
      ...booked,
      ...happened('2026-03-16T10:40:00Z', officer, {
        type: 'InvitationAnswered',
        data: { invitationId: 'inv-police', answer: { kind: 'accept' } },
      }),
      ...asked(rearrange),
    ];
    const rearranged = given(history).when(agreeChangeOfBooking, {}, { now: '2026-03-16T11:20:00Z' });
    rearranged.then({ type: 'MeetingRearranged', data: { booking: tomorrow, reason } });
    const state = inStatus(rearranged.state(), 'booked');
    expect(state).toMatchObject({ booking: tomorrow, bookedAt: '2026-03-16T11:20:00Z', changeAsked: null });
    expect(state.invitations.map(({ answer, sentAt }) => [answer, sentAt])).toEqual(
      state.invitations.map(() => [null, '2026-03-16T11:20:00Z']),
    );
  });
});

describe('When the service manager does not agree (BR-058)', () => {
  test('the booking stands, and another change can be asked for', () => {
    const declined = given(booked, asked(rearrange)).when(declineChangeOfBooking, { reason: 'Ida cannot wait.' });
    declined.then({ type: 'BookingChangeDeclined', data: { reason: 'Ida cannot wait.' } });
    expect(inStatus(declined.state(), 'booked')).toMatchObject({ booking, changeAsked: null });
    const again = given(declined.after()).when(askToChangeBooking, { change: { kind: 'cancel', reason }, limits });
    expect(again.verdict.kind).toBe('accepted');
  });

  test('there is a reason', () => {
    given(booked, asked(rearrange)).when(declineChangeOfBooking, { reason: '' }).thenRefused('missing');
  });
});
