import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { manager, minuteTaker } from '../../test/bradford-people.ts';
import { booking, stages } from '../../test/bradford-stages.ts';
import { bradfordBut } from '../../test/changed-protocol.ts';
import { given, inStatus } from '../../test/given.ts';
import { allKnown } from '../../test/known-addresses.ts';
import { startMeeting } from './attendance/start-meeting.ts';
import { bookMeeting } from './booking/book-meeting.ts';
import { chairOf, holderOf } from './holder.ts';

const cited = { clauses: ['BR-001'], assumed: false };
const byNight = bradfordBut({
  chair: {
    ...bradford.protocol.chair,
    instead: [
      {
        role: 'service-manager',
        deputies: [],
        when: 'outOfHours = true',
        because: 'It is held out of hours.',
        ...cited,
      },
      { role: 'social-worker', deputies: [], when: 'injury = false', ...cited },
    ],
  },
  officeHours: { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '09:00', to: '17:00', ...cited },
});
const night = '2026-03-16T22:00:00Z';

describe('Who chairs', () => {
  test('is the usual chair, with deputies, where nothing else holds', () => {
    expect(holderOf(bradford.protocol.chair, bradford.holds, {})).toEqual({
      role: 'team-manager',
      deputies: ['service-manager'],
      clauses: ['BR-082', 'BR-093', 'BR-094'],
      because: null,
    });
  });

  test('is the first in their place whose condition holds, and why', () => {
    const waiting = inStatus(given(stages.waiting).state, 'waiting');
    expect(chairOf(waiting, byNight, night)).toMatchObject({
      role: 'service-manager',
      because: 'It is held out of hours.',
    });
    expect(chairOf(waiting, byNight, '2026-03-16T11:00:00Z')).toMatchObject({ role: 'social-worker', because: null });
  });

  test('depends on when the meeting is, not on when it is booked', () => {
    const late = { ...booking, startsAt: night, endsAt: '2026-03-16T23:00:00Z' };
    const book = (chairRole: string) =>
      given(stages.waiting).when(
        bookMeeting,
        {
          booking: late,
          chairRole,
          limits: { onWorkingDay: true, meetBy: null },
          invitations: [],
          known: allKnown.known,
        },
        {
          protocol: { ...byNight, protocol: { ...byNight.protocol, slots: undefined } },
          actor: minuteTaker,
          now: '2026-03-16T11:00:00Z',
        },
      );
    expect(book('service-manager').verdict.kind).toBe('accepted');
    book('team-manager').thenAsksWhy({ chair: ['BR-001'] });
  });

  test('is asked again when it starts', () => {
    const command = { chairPersonId: 'p-manager', chairRole: 'team-manager', startedAt: night };
    given(stages.booked)
      .when(startMeeting, command, { protocol: byNight, actor: manager, now: night })
      .thenAsksWhy({ chair: ['BR-001'] });
  });
});
