import { askToChangeBooking } from '../../../src/application/ask-to-change-booking.ts';
import { issueMinutes } from '../../../src/application/issue-minutes.ts';
import { proposeCorrection } from '../../../src/application/propose-correction.ts';
import {
  agreeAction,
  agreeChangeOfBooking,
  decideNoMeeting,
  returnRequest,
} from '../../../src/application/use-cases.ts';
import type { Action } from '../../../src/casefile/action/action.ts';
import type { Bradford } from '../../cast.ts';
import { journeyOf } from '../../journey.ts';
import { meetingRoomOf } from '../../meeting-room.ts';
import { must } from './must.ts';
import { requestsOf } from './requests.ts';
import { letterComesBack } from '../../mail/came-back.ts';

const reason = 'The family has moved away.';

const stagesIn = (bradford: Bradford) => {
  const { house, person } = bradford;
  const requests = requestsOf(bradford);
  const room = meetingRoomOf(bradford, requests.booked);
  const chair = person('manager');

  const returned = async () => {
    const caseId = await requests.requested();
    must(await returnRequest(house, chair, { caseId, command: { reason } }), 'return the request');
    return caseId;
  };

  const notNeeded = async () => {
    const caseId = await requests.requested();
    must(await decideNoMeeting(house, chair, { caseId, command: { reason } }), 'decide on no meeting');
    return caseId;
  };

  const changing = async () => {
    const caseId = await room.booked();
    const command = { kind: 'cancel', reason } as const;
    must(await askToChangeBooking(house, person('minutes-east'), { caseId, command }), 'ask to cancel');
    return caseId;
  };

  const cameBack = async () => {
    const caseId = await room.booked();
    await letterComesBack(bradford.settings, { caseId, to: 'police@example.org' });
    return caseId;
  };

  const cancelled = async () => {
    const caseId = await changing();
    must(await agreeChangeOfBooking(house, person('service-manager'), { caseId, command: {} }), 'cancel');
    return caseId;
  };

  /** With an action for police. */
  const meeting = async () => {
    const caseId = await room.on();
    await room.comes(caseId, 'police', 'health');
    const invitationId = await room.invitedAs(caseId, 'police');
    const byWhen = house.clock().add({ hours: 8 }).toString();
    const [what, who, review] = ['Check police records.', 'Duty desk police', 'Tomorrow'];
    const action: Action = { id: 'act-1', kind: 'action', what, who, agency: 'police', invitationId, review, byWhen };
    must(await agreeAction(house, chair, { caseId, command: { action } }), 'agree an action');
    return caseId;
  };

  const closed = async () => {
    const caseId = await meeting();
    await room.end(caseId);
    return caseId;
  };

  const issued = async () => {
    const caseId = await closed();
    must(await issueMinutes(house, person('minutes-east'), { caseId, command: {} }), 'issue the minutes');
    return caseId;
  };

  const disputed = async () => {
    const caseId = await issued();
    const invitationId = await room.invitedAs(caseId, 'police');
    const [id, area, shouldSay] = ['corr-1', 'reason', 'The call came on Friday.'];
    const command = { id, issueNumber: 1, invitationId, area, shouldSay, reason: 'The day is wrong.' };
    must(await proposeCorrection(house, person('police'), { caseId, command }), 'ask for a correction');
    return caseId;
  };

  return {
    'being written': requests.drafting,
    'being written, with a child taken off its list': () =>
      journeyOf(bradford).drafting({ 'person/child/noah': { removed: 'yes' } }),
    returned,
    'waiting to be authorised': requests.requested,
    'not needed': notNeeded,
    'waiting for a slot': () => requests.waiting(),
    late: () => requests.waiting(house.clock().subtract({ hours: 26 }).toString()),
    booked: room.booked,
    'with an invitation that came back': cameBack,
    'about to be cancelled': changing,
    cancelled,
    'in the meeting': meeting,
    'ready to end': room.readyToEnd,
    'after the meeting': closed,
    'with its minutes issued': issued,
    'with a correction asked for': disputed,
  } as const satisfies Readonly<Record<string, () => Promise<string>>>;
};

type Stages = ReturnType<typeof stagesIn>;

const known = new WeakMap<Bradford['house'], Stages>();

/**
 * Brings a case file to each place where it can stand, by name; each gives the id of one of its own. No time goes by.
 * One a house, as it remembers which slots are taken.
 */
export const stagesOf = (bradford: Bradford): Stages => {
  const stages = known.get(bradford.house) ?? stagesIn(bradford);
  known.set(bradford.house, stages);
  return stages;
};

export type Stage = keyof Stages;

/** The stages at which people differ in what they may do and see, in the order of the journey. */
export const stageNames: readonly Stage[] = [
  ...(['being written', 'returned', 'waiting to be authorised', 'not needed', 'waiting for a slot'] as const),
  ...(['booked', 'about to be cancelled', 'cancelled', 'in the meeting', 'after the meeting'] as const),
  ...(['with its minutes issued', 'with a correction asked for'] as const),
];
