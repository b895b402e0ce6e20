import { describe, expect, test } from 'vitest';
import { minuteTaker } from '../../../test/bradford-people.ts';
import { bookedWith, meetingWith } from '../../../test/bradford-stages.ts';
import { form } from '../../../test/bradford-request.ts';
import { given, happened } from '../../../test/given.ts';
import { nameMinuteTaker } from './name-minute-taker.ts';

const ines = { minuteTakerName: ' Ines Calder ', minuteTakerPersonId: 'p-ines' };
const named = { minuteTakerName: 'Ines Calder', minuteTakerPersonId: 'p-ines' };
const byInes = happened('2026-03-16T11:00:00Z', minuteTaker, { type: 'MinuteTakerNamed', data: named });

describe('Another minute-taker', () => {
  test('is named for a booked meeting, by whoever runs it', () => {
    given(bookedWith(form)).when(nameMinuteTaker, ines).then({ type: 'MinuteTakerNamed', data: named });
  });

  test('takes the place of the one before; time, chair and answers stay', () => {
    const before = given(bookedWith(form)).state;
    const { state } = given([...bookedWith(form), ...byInes]);
    if (before.status !== 'booked' || state.status !== 'booked') throw new Error('a meeting is booked');
    expect(state.booking).toEqual({ ...before.booking, ...named });
    expect(state.invitations).toEqual(before.invitations);
  });

  test('who is the one already is named in vain', () => {
    given([...bookedWith(form), ...byInes])
      .when(nameMinuteTaker, ines)
      .then();
  });

  test('has a name', () => {
    given(bookedWith(form))
      .when(nameMinuteTaker, { minuteTakerName: ' ', minuteTakerPersonId: null })
      .thenRefused('missing');
  });

  test('is not named once the meeting has begun', () => {
    given(meetingWith(form)).when(nameMinuteTaker, ines).thenRefused('not-now');
  });
});
