import { describe, expect, test } from 'vitest';
import { manager, worker } from '../../../test/bradford-people.ts';
import { form } from '../../../test/bradford-request.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import { decideNoMeeting } from './decide-no-meeting.ts';
import { returnRequest } from './return-request.ts';

const completed = stages['awaiting-authority'];
const reason = 'Say where the absent father lives.';

describe('A team manager who does not authorise a request', () => {
  test('returns it with what needs changing, and the social worker sees that', () => {
    const state = inStatus(
      given(completed)
        .when(returnRequest, { reason: ` ${reason}\u0007` })
        .state(),
      'drafting',
    );
    expect(state.returned).toMatchObject({ reason, by: { name: 'Ruth Adeyemi' } });
    expect(state).not.toHaveProperty('form');
  });

  test('sees no trace of the return once the request is sent again', () => {
    const again = [
      ...completed,
      ...happened('2026-03-16T09:50:00Z', manager, { type: 'RequestReturned', data: { reason } }),
      ...happened('2026-03-16T09:55:00Z', worker, { type: 'RequestCompleted', data: { form } }),
    ];
    const { state } = given(again);
    expect(state).toMatchObject({ status: 'awaiting-authority', completedAt: '2026-03-16T09:55:00Z', version: 4 });
    expect(state).not.toHaveProperty('returned');
  });

  test('decides that no meeting is needed, with the reason, so that it can be challenged', () => {
    const state = inStatus(
      given(completed)
        .when(decideNoMeeting, { reason: ` ${reason} ` })
        .state(),
      'not-needed',
    );
    expect(state).toMatchObject({ reason, decidedBy: { name: 'Ruth Adeyemi' } });
  });

  test.each([
    ['return it', returnRequest],
    ['decide that no meeting is needed', decideNoMeeting],
  ])('cannot %s without a reason, nor with a book of reasons', (_, decide) => {
    given(completed).when(decide, { reason: ' \n\u0000' }).thenRefused('missing');
    given(completed)
      .when(decide, { reason: 'x'.repeat(20_001) })
      .thenRefused('too-long');
    given(completed).when(decide, { reason: '' }).thenFaults('reason');
  });
});
