import { describe, expect, test } from 'vitest';
import { minuteTaker } from '../../../test/bradford-people.ts';
import { booking, bookedWith, meetingWith } from '../../../test/bradford-stages.ts';
import { form } from '../../../test/bradford-request.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import { agreeChangeOfBooking } from './agree-change-of-booking.ts';
import { nameChair } from './name-chair.ts';
import { nameMinuteTaker } from './name-minute-taker.ts';

const ruth = { chairName: ' Ruth Adeyemi ', chairPersonId: 'p-ruth', chairRole: 'service-manager' };
const named = { chairName: 'Ruth Adeyemi', chairPersonId: 'p-ruth' };
const byRuth = happened('2026-03-16T11:00:00Z', minuteTaker, { type: 'ChairNamed', data: named });
const moving = happened('2026-03-16T11:00:00Z', minuteTaker, {
  type: 'BookingChangeAsked',
  data: {
    change: { kind: 'rearrange', reason: 'Health is away.', booking: { ...booking, startsAt: '2026-03-17T10:00:00Z' } },
  },
});

describe('Another chair (BR-082, BR-094)', () => {
  test('is named for a booked meeting: time, minute-taker and answers stay', () => {
    given(bookedWith(form)).when(nameChair, ruth).then({ type: 'ChairNamed', data: named });
    const before = inStatus(given(bookedWith(form)).state, 'booked');
    const after = inStatus(given([...bookedWith(form), ...byRuth]).state, 'booked');
    expect(after.booking).toEqual({ ...before.booking, ...named });
    expect(after.invitations).toEqual(before.invitations);
  });

  test('whom the protocol does not foresee needs a reason, which is recorded', () => {
    const worker = { ...ruth, chairRole: 'social-worker' };
    given(bookedWith(form))
      .when(nameChair, worker)
      .thenAsksWhy({ chair: ['BR-082', 'BR-093', 'BR-094'] });
    given(bookedWith(form))
      .when(nameChair, worker, { reasons: { chair: 'Every manager is ill.' } })
      .then(
        {
          type: 'DepartureRecorded',
          data: {
            departure: { rule: 'chair', clauses: ['BR-082', 'BR-093', 'BR-094'], reason: 'Every manager is ill.' },
          },
        },
        { type: 'ChairNamed', data: named },
      );
  });

  test('who chairs already is named in vain', () => {
    given([...bookedWith(form), ...byRuth])
      .when(nameChair, ruth)
      .then();
  });

  test('has a name', () => {
    given(bookedWith(form)).when(nameChair, { chairName: '', chairPersonId: '', chairRole: '' }).thenRefused('missing');
  });

  test('is not named once the meeting has begun', () => {
    given(meetingWith(form)).when(nameChair, ruth).thenRefused('not-now');
  });
});

describe('While a move waits to be agreed', () => {
  const agreed = (name: ReturnType<typeof happened>) =>
    given([...bookedWith(form), ...moving, ...name])
      .when(agreeChangeOfBooking, {}, { now: '2026-03-16T12:00:00Z' })
      .state();

  test('another chair is named for the time to come as well', () => {
    const after = given([...bookedWith(form), ...moving])
      .when(nameChair, ruth)
      .state();
    expect(after).toMatchObject({
      booking: named,
      changeAsked: { booking: { ...named, startsAt: '2026-03-17T10:00:00Z' } },
    });
    expect(agreed(happened('2026-03-16T11:30:00Z', minuteTaker, { type: 'ChairNamed', data: named }))).toMatchObject({
      booking: { ...named, startsAt: '2026-03-17T10:00:00Z' },
    });
  });

  test('and so is another minute-taker; but whoever was asked for with the move stays', () => {
    const ines = { minuteTakerName: 'Ines Calder', minuteTakerPersonId: 'p-ines' };
    const after = given([...bookedWith(form), ...moving])
      .when(nameMinuteTaker, ines)
      .state();
    expect(after).toMatchObject({ changeAsked: { booking: ines } });
    const withRuth = happened('2026-03-16T11:00:00Z', minuteTaker, {
      type: 'BookingChangeAsked',
      data: { change: { kind: 'rearrange', reason: 'She knows them.', booking: { ...booking, ...named } } },
    });
    const tom = { chairName: 'Tom', chairPersonId: 'p-tom', chairRole: 'team-manager' };
    const other = given([...bookedWith(form), ...withRuth])
      .when(nameChair, tom)
      .state();
    expect(other).toMatchObject({ booking: { chairName: 'Tom' }, changeAsked: { booking: named } });
  });
});
