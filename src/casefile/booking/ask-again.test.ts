import { describe, expect, test } from 'vitest';
import { minuteTaker, nurse } from '../../../test/bradford-people.ts';
import { booking, invitationOf, stages } from '../../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import { askAgain } from './ask-again.ts';

const reason = 'They came back.';
const cancelled = happened('2026-03-16T12:00:00Z', minuteTaker, {
  type: 'MeetingCancelled',
  data: { reason: 'The family moved away.' },
});
const gave = happened('2026-03-16T11:30:00Z', nurse, {
  type: 'InformationGiven',
  data: { invitationId: 'inv-health', text: 'Two missed appointments.' },
});
const again = happened('2026-03-16T13:00:00Z', minuteTaker, { type: 'MeetingAskedAgain', data: { reason } });
const rebooked = happened(
  '2026-03-16T13:30:00Z',
  minuteTaker,
  { type: 'MeetingBooked', data: { booking } },
  { type: 'Invited', data: { invitation: invitationOf('inv-health') } },
);

describe('A cancelled meeting that is needed after all', () => {
  test('is asked for again, with the reason', () => {
    given(stages.booked, cancelled)
      .when(askAgain, { reason: ` ${reason} ` })
      .then({ type: 'MeetingAskedAgain', data: { reason } });
    given(stages.booked, cancelled).when(askAgain, { reason: ' ' }).thenRefused('missing');
    given(stages.booked).when(askAgain, { reason }).thenRefused('not-now');
  });

  test('waits as it was authorised, so that its clocks run on from where they began', () => {
    const before = inStatus(given(stages.waiting).state, 'waiting');
    const after = inStatus(given(stages.booked, cancelled, again).state, 'waiting');
    expect(after.authorisation).toEqual(before.authorisation);
    expect(after).not.toHaveProperty('booking');
    expect(after).not.toHaveProperty('reason');
  });

  test('is booked with the same agencies, who are asked once more, and what they gave is still theirs', () => {
    const after = inStatus(given(stages.booked, gave, cancelled, again, rebooked).state, 'booked');
    expect(after.invitations).toMatchObject([{ id: 'inv-health', answer: null, sentAt: '2026-03-16T13:30:00Z' }]);
    expect(after.information).toMatchObject([{ invitationId: 'inv-health', text: 'Two missed appointments.' }]);
    expect(after).not.toHaveProperty('earlier');
  });
});
