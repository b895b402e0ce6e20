import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { minuteTaker } from '../../../test/bradford-people.ts';
import { booking, stages } from '../../../test/bradford-stages.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { given } from '../../../test/given.ts';
import { allKnown } from '../../../test/known-addresses.ts';
import { askToChangeBooking } from './ask-to-change-booking.ts';
import { bookMeeting } from './book-meeting.ts';
import { bookedMinutes } from './booking-rules.ts';

const anyTime = bradfordBut({ slots: undefined });
const limits = { onWorkingDay: false, meetBy: null };
const reason = 'The police cannot come before tomorrow.';
const now = '2026-03-16T11:00:00Z';

describe('Where the procedure has no slots', () => {
  const atNight = { ...booking, startsAt: '2026-03-16T22:10:00Z', endsAt: '2026-03-16T23:10:00Z' };

  test('any time can be booked, without a reason', () => {
    const command = { booking: atNight, chairRole: 'team-manager', limits, invitations: [], known: allKnown.known };
    const at = { protocol: anyTime, now, actor: minuteTaker };
    given(stages.waiting)
      .when(bookMeeting, command, at)
      .then({ type: 'MeetingBooked', data: { booking: atNight } });
    given(stages.waiting)
      .when(bookMeeting, command, { ...at, protocol: bradford })
      .thenAsksWhy({ 'outside-slots': ['BR-055', 'BR-056', 'BR-162', 'BR-163'] });
  });

  test('a meeting is booked for as long as it may take, or for an hour', () => {
    const { meeting } = bradford.protocol;
    const longest = { minutes: 90, clauses: ['BR-098'], assumed: false };
    expect(bookedMinutes(bradfordBut({ slots: undefined, meeting: { ...meeting, longest } }).protocol)).toBe(90);
    expect(bookedMinutes(bradfordBut({ slots: undefined, meeting: { ...meeting, longest: undefined } }).protocol)).toBe(
      60,
    );
  });
});

describe('Where nobody has to agree to a change of booking', () => {
  const freely = { protocol: bradfordBut({ rearranging: undefined }), now, actor: minuteTaker };

  test('it is made at once, with its reason', () => {
    const tomorrow = { ...booking, startsAt: '2026-03-17T09:00:00Z', endsAt: '2026-03-17T10:00:00Z' };
    const rearrange = { kind: 'rearrange', reason, booking: tomorrow } as const;
    given(stages.booked)
      .when(askToChangeBooking, { change: rearrange, limits: { onWorkingDay: true, meetBy: null } }, freely)
      .then({ type: 'MeetingRearranged', data: { booking: tomorrow, reason } });
    given(stages.booked)
      .when(askToChangeBooking, { change: { kind: 'cancel', reason }, limits }, freely)
      .then({ type: 'MeetingCancelled', data: { reason } });
  });

  test('it still needs a reason', () => {
    given(stages.booked)
      .when(askToChangeBooking, { change: { kind: 'cancel', reason: ' ' }, limits }, freely)
      .thenRefused('missing');
  });
});
