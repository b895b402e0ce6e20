import { explainLateness } from '../../../src/application/explain-lateness.ts';
import { askToChangeBooking } from '../../../src/application/ask-to-change-booking.ts';
import { completeRequest } from '../../../src/application/complete-request.ts';
import { issueMinutes } from '../../../src/application/issue-minutes.ts';
import type { Outcome } from '../../../src/application/outcome.ts';
import { completeAction } from '../../../src/application/own-action.ts';
import {
  agreeChangeOfBooking,
  decideCorrection,
  decideNoMeeting,
  declineChangeOfBooking,
  recordConference,
} from '../../../src/application/use-cases.ts';
import type { Bradford } from '../../cast.ts';
import { journeyOf } from '../../journey.ts';
import { meetingRoomOf } from '../../meeting-room.ts';
import type { Stage } from './stages.ts';
import { bookMeeting } from '../../../src/application/book-meeting.ts';
import { actionIn } from '../everyone/addresses.ts';
import { must } from './must.ts';
import { placeOf } from './places.ts';

const reason = 'It was settled by telephone.';
const reasons = { late: reason, 'outside-slots': reason, 'recorded-afterwards': reason };

/** What colleagues do to a case file at each stage while somebody has a page of it open. */
export const colleaguesOf = (all: Bradford): Readonly<Partial<Record<Stage, (caseId: string) => Promise<unknown>>>> => {
  const { house, person } = all;
  const chair = person('manager');
  const room = meetingRoomOf(all);
  let booked = 0;

  const cancel = async (caseId: string): Promise<Outcome> => {
    const command = { kind: 'cancel', reason } as const;
    await askToChangeBooking(house, person('worker'), { caseId, command });
    return agreeChangeOfBooking(house, person('service-manager'), { caseId, command: {} });
  };

  /** Later than any meeting that tests book for themselves. */
  const book = async (caseId: string): Promise<void> => {
    booked += 1;
    const at = house
      .clock()
      .round({ smallestUnit: 'hour', roundingMode: 'ceil' })
      .add({ hours: 2000 + booked });
    const command = journeyOf(all).chosen(at.toString());
    must(await bookMeeting(house, person('minutes-east'), { caseId, command, reasons }), 'book the meeting');
  };

  const settleAfterwards = async (caseId: string): Promise<void> => {
    const actionId = actionIn(await placeOf(all, caseId));
    await completeAction(house, chair, { caseId, command: { actionId, outcome: reason } });
    await recordConference(house, chair, { caseId, command: { heldOn: '2026-11-20' } });
    await issueMinutes(house, chair, { caseId, command: {} });
  };

  return {
    'being written': (caseId) => completeRequest(house, person('worker'), { caseId, idempotencyKey: null }),
    'waiting to be authorised': (caseId) => decideNoMeeting(house, chair, { caseId, command: { reason } }),
    'waiting for a slot': book,
    late: (caseId) => explainLateness(house, chair, { caseId, command: { duty: 'meeting-held-24h', reason } }),
    booked: cancel,
    'about to be cancelled': (caseId) =>
      declineChangeOfBooking(house, person('service-manager'), { caseId, command: { reason } }),
    'in the meeting': room.end,
    'ready to end': room.end,
    'after the meeting': settleAfterwards,
    'with a correction asked for': (caseId) =>
      decideCorrection(house, chair, {
        caseId,
        command: { ruling: { correctionId: 'corr-1', accepted: false, reason } },
      }),
  };
};
