import { expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { manager, minuteTaker, nurse, officer, serviceManager, worker } from '../../test/bradford-people.ts';
import { check, typed } from '../../test/bradford-request.ts';
import { action, booking, decisions, invitationOf, invitations, notes, quorum } from '../../test/bradford-stages.ts';
import { type Happening, given, inStatus } from '../../test/given.ts';
import { agreeAction } from './action/agree-action.ts';
import { completeAction } from './action/complete-action.ts';
import { attendanceOf } from './attendance/attendance.ts';
import { confirmFamilyDetails } from './attendance/confirm-family-details.ts';
import { quoracyOfRecord } from './attendance/quoracy.ts';
import { recordAttendance } from './attendance/record-attendance.ts';
import { startMeeting } from './attendance/start-meeting.ts';
import { stateConfidentiality } from './attendance/state-confidentiality.ts';
import { agreeChangeOfBooking } from './booking/agree-change-of-booking.ts';
import { askToChangeBooking } from './booking/ask-to-change-booking.ts';
import { bookMeeting } from './booking/book-meeting.ts';
import type { Decide } from './command.ts';
import { giveView } from './decision/give-view.ts';
import { recordDecision } from './decision/record-decision.ts';
import type { Actor } from './events.ts';
import { giveInformation } from './information/give-information.ts';
import { answerInvitation } from './invitation/answer-invitation.ts';
import { closeMeeting } from './minutes/close-meeting.ts';
import { decideCorrection } from './minutes/decide-correction.ts';
import { issueMinutes } from './minutes/issue-minutes.ts';
import { proposeCorrection } from './minutes/propose-correction.ts';
import { receiveMinutes } from './minutes/receive-minutes.ts';
import { recordConference } from './minutes/record-conference.ts';
import { authoriseMeeting } from './request/authorise-meeting.ts';
import { beginRequest } from './request/begin-request.ts';
import { completeRequest } from './request/complete-request.ts';
import { returnRequest } from './request/return-request.ts';
import type { CaseFile } from './state.ts';
import { allKnown } from '../../test/known-addresses.ts';

interface Journey {
  readonly history: readonly Happening[];
  readonly state: () => CaseFile;
  /** Somebody does something, on a day of March or April 2026 at a time in UTC; it is accepted. */
  readonly then: <Command>(at: string, by: Actor, decide: Decide<Command>, command: Command) => Journey;
}

const journey = (history: readonly Happening[] = []): Journey => ({
  history,
  state: () => given(history).state,
  then: (at, actor, decide, command) =>
    journey(
      given(history)
        .when(decide, command, { now: `2026-${at}:00Z`, actor })
        .after(),
    ),
});

const limits = { onWorkingDay: true, meetBy: null };
const present = (id: string) => ({ attendance: attendanceOf(invitationOf(id), 'present') });
const checked = check(typed);
const bytes = { pdfSha256: 'a'.repeat(64), docxSha256: 'b'.repeat(64) };
const grounds = {
  grounds: 'She named an adult.',
  plan: 'A joint visit today.',
  detail: 'Not hurt.',
  what: 'All of it.',
};

const requested = () =>
  journey()
    .then('03-16T09:00', worker, beginRequest, { reference: 'SD-1' })
    .then('03-16T09:20', worker, completeRequest, { checked, addresses: allKnown })
    .then('03-16T09:30', manager, returnRequest, { reason: 'Which nursery?' })
    .then('03-16T09:40', worker, completeRequest, { checked, addresses: allKnown })
    .then('03-16T10:05', manager, authoriseMeeting, {
      urgency: '24-hours',
      desk: 'east',
      decidedAt: '2026-03-16T10:00:00Z',
      actionTakenAt: null,
      rationale: { by: '', text: '' },
    });

const arranged = () => {
  const later = { ...booking, startsAt: '2026-03-16T15:00:00Z', endsAt: '2026-03-16T16:00:00Z' };
  const change = { kind: 'rearrange', reason: 'The police are in court.', booking: later } as const;
  const accept = { kind: 'accept' } as const;
  const deputy = { kind: 'deputy', name: 'Amir Tolland', email: 'amir@health.example.org', telephone: '' } as const;
  return requested()
    .then('03-16T10:20', minuteTaker, bookMeeting, {
      booking,
      chairRole: 'team-manager',
      limits,
      invitations,
      known: allKnown.known,
    })
    .then('03-16T10:30', officer, answerInvitation, {
      invitationId: 'inv-police',
      answer: accept,
      deputyInvitationId: '',
      addresses: allKnown,
    })
    .then('03-16T10:40', minuteTaker, askToChangeBooking, { change, limits })
    .then('03-16T10:50', serviceManager, agreeChangeOfBooking, {})
    .then('03-16T11:00', nurse, answerInvitation, {
      invitationId: 'inv-health',
      answer: deputy,
      deputyInvitationId: 'inv-amir',
      addresses: allKnown,
    })
    .then('03-16T12:00', officer, giveInformation, { invitationId: 'inv-police', text: 'Two calls in 2024.' });
};

const held = () => {
  let on = arranged().then('03-16T15:02', manager, startMeeting, {
    chairPersonId: 'p-manager',
    chairRole: 'team-manager',
    startedAt: '2026-03-16T15:02:00Z',
  });
  for (const id of quorum.filter((each) => each !== 'inv-health'))
    on = on.then('03-16T15:03', minuteTaker, recordAttendance, present(id));
  const amir = { ...attendanceOf(invitationOf('inv-health'), 'present'), id: 'inv-amir', name: 'Amir Tolland' };
  on = on
    .then('03-16T15:04', minuteTaker, recordAttendance, { attendance: amir })
    .then('03-16T15:05', manager, confirmFamilyDetails, { corrections: '' })
    .then('03-16T15:06', manager, stateConfidentiality, {})
    .then('03-16T15:20', minuteTaker, giveView, { invitationId: 'inv-amir', view: 'Met.', differs: false, basedOn: 0 })
    .then('03-16T15:30', minuteTaker, agreeAction, { action })
    .then('03-16T15:31', minuteTaker, agreeAction, { action: { ...action, id: 'step-1', kind: 'safety-plan' } });
  for (const event of decisions)
    if (event.type === 'DecisionMade')
      on = on.then('03-16T15:40', minuteTaker, recordDecision, {
        decision: { ...event.data.decision, details: grounds },
        basedOn: 0,
      });
  return on.then('03-16T15:58', manager, closeMeeting, { endedAt: '2026-03-16T15:57:00Z', notes });
};

const ended = () => {
  const correction = {
    id: 'corr-1',
    issueNumber: 1,
    invitationId: 'inv-police',
    area: 'reason',
    shouldSay: 'Ida told her key worker.',
    reason: 'It was not the nursery as such.',
  };
  const ruling = {
    correctionId: 'corr-1',
    accepted: true,
    reason: 'Right.',
    newText: 'Ida told her key worker.',
  } as const;
  return held()
    .then('03-16T17:00', minuteTaker, issueMinutes, { number: 1, ...bytes })
    .then('03-16T18:00', officer, receiveMinutes, { issueNumber: 1, invitationId: 'inv-police' })
    .then('03-16T18:10', officer, proposeCorrection, { correction, closed: null })
    .then('03-17T09:00', manager, decideCorrection, { ruling })
    .then('03-17T09:30', minuteTaker, issueMinutes, { number: 2, ...bytes })
    .then('03-17T16:00', worker, completeAction, { actionId: 'act-1', outcome: 'Both were seen alone.' })
    .then('04-02T12:00', worker, recordConference, { heldOn: '2026-04-02' });
};

test('A request becomes a meeting, the meeting minutes, and the minutes a second issue, all in one record', () => {
  const state = inStatus(ended().state(), 'closed');
  expect(state).toMatchObject({
    reference: 'SD-1',
    departures: [],
    booking: { startsAt: '2026-03-16T15:00:00Z' },
    startedAt: '2026-03-16T15:02:00Z',
    endedAt: '2026-03-16T15:57:00Z',
    actionTableSentAt: '2026-03-16T15:58:00Z',
    conferenceHeldOn: '2026-04-02',
    version: ended().history.length,
  });
  expect(state.issues.map(({ number, invitationIds }) => [number, invitationIds.includes('inv-amir')])).toEqual([
    [1, true],
    [2, true],
  ]);
  expect(state.notes['reason']).toBe('Ida told her key worker.');
  expect(state.actions.map((each) => each.state)).toEqual(['done', 'open']);
  expect(quoracyOfRecord(state, bradford).quorate).toBe(true);
});

test('What an issue said is the case file folded up to it: the first one still says what it said', () => {
  const { history } = ended();
  const [first, second] = inStatus(ended().state(), 'closed').issues;
  const asOf = (version = 0) => inStatus(given(history.slice(0, version)).state, 'closed').notes['reason'];
  expect(asOf(first?.version)).toBe(notes.reason);
  expect(asOf(second?.version)).toBe('Ida told her key worker.');
});

test('The history holds nothing that cannot be written down as JSON and read back the same', () => {
  const { history } = ended();
  const again = given(history.map((each) => ({ ...each, event: structuredClone(each.event) }))).state;
  expect(again).toEqual(ended().state());
  expect(JSON.parse(JSON.stringify(history))).toEqual(history);
});
