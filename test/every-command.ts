import { agreeAction } from '../src/casefile/action/agree-action.ts';
import { completeAction } from '../src/casefile/action/complete-action.ts';
import { withdrawAction } from '../src/casefile/action/withdraw-action.ts';
import { confirmFamilyDetails } from '../src/casefile/attendance/confirm-family-details.ts';
import { recordAttendance } from '../src/casefile/attendance/record-attendance.ts';
import { startMeeting } from '../src/casefile/attendance/start-meeting.ts';
import { stateConfidentiality } from '../src/casefile/attendance/state-confidentiality.ts';
import { agreeChangeOfBooking } from '../src/casefile/booking/agree-change-of-booking.ts';
import { askAgain } from '../src/casefile/booking/ask-again.ts';
import { askToChangeBooking } from '../src/casefile/booking/ask-to-change-booking.ts';
import { bookMeeting } from '../src/casefile/booking/book-meeting.ts';
import { declineChangeOfBooking } from '../src/casefile/booking/decline-change-of-booking.ts';
import { nameChair } from '../src/casefile/booking/name-chair.ts';
import { nameMinuteTaker } from '../src/casefile/booking/name-minute-taker.ts';
import { signDocument } from '../src/casefile/circulation/sign-document.ts';
import { giveView } from '../src/casefile/decision/give-view.ts';
import { recordDecision } from '../src/casefile/decision/record-decision.ts';
import { recordFinding } from '../src/casefile/finding/record-finding.ts';
import { recordHappening } from '../src/casefile/happening/record-happening.ts';
import { explainLateness } from '../src/casefile/lateness/explain-lateness.ts';
import { closeMeeting } from '../src/casefile/minutes/close-meeting.ts';
import { decideCorrection } from '../src/casefile/minutes/decide-correction.ts';
import { issueMinutes } from '../src/casefile/minutes/issue-minutes.ts';
import { proposeCorrection } from '../src/casefile/minutes/propose-correction.ts';
import { receiveMinutes } from '../src/casefile/minutes/receive-minutes.ts';
import { recordConference } from '../src/casefile/minutes/record-conference.ts';
import { correctTime } from '../src/casefile/time/correct-time.ts';
import { authoriseMeeting } from '../src/casefile/request/authorise-meeting.ts';
import { beginRequest } from '../src/casefile/request/begin-request.ts';
import { completeRequest } from '../src/casefile/request/complete-request.ts';
import { decideNoMeeting } from '../src/casefile/request/decide-no-meeting.ts';
import { returnRequest } from '../src/casefile/request/return-request.ts';
import { minuteTaker, officer } from './bradford-people.ts';
import { check, typed } from './bradford-request.ts';
import * as bradford from './bradford-stages.ts';
import { bradfordBut } from './changed-protocol.ts';
import { ownFacts, ownMoments, ownSigning } from './protocol-of-its-own.ts';
import { type CommandRow, row } from './command-row.ts';
import { happened } from './given.ts';
import { invitationCommands } from './invitation-commands.ts';
import { allKnown } from './known-addresses.ts';

const { drafting, waiting, booked, meeting, closed } = bradford.stages;
const completed = bradford.stages['awaiting-authority'];
const { disputed, issued, readyToClose, stages } = bradford;

const changing = [
  ...booked,
  ...happened('2026-03-16T11:00:00Z', minuteTaker, {
    type: 'BookingChangeAsked',
    data: { change: { kind: 'cancel', reason: 'The family moved away.' } },
  }),
];
const withAction = [
  ...meeting,
  ...happened('2026-03-16T14:20:00Z', officer, { type: 'ActionAgreed', data: { action: bradford.action } }),
];
const ownProtocol = bradfordBut({ moments: ownMoments, facts: ownFacts });
const signing = bradfordBut({ circulation: ownSigning('minutes') });
const begun = Object.fromEntries(Object.entries(stages).filter(([status]) => status !== 'none'));
const reason = 'Because of what the school said.';
const invitation = { ...bradford.invitationOf('inv-police'), id: 'inv-new' };
const decision = { decisionId: 'threshold', childId: 'ida', answer: 'not-met', details: { grounds: 'She is safe.' } };
const from = { invitationId: 'inv-police' } as const;

const ruth = { chairName: 'Ruth Adeyemi', chairPersonId: 'p-ruth', chairRole: 'service-manager' };
const ines = { minuteTakerName: 'Ines Calder', minuteTakerPersonId: 'p-ines' };

/** Every command there is. */
export const commands: Readonly<Record<string, CommandRow>> = {
  'begin a request': row(beginRequest, { reference: 'SD-1' }, { brings: 'RequestBegun', accepted: { none: [] } }),
  'send the request for authorisation': row(
    completeRequest,
    { checked: check(typed), addresses: allKnown },
    { brings: 'RequestCompleted', accepted: { drafting } },
  ),
  'return the request': row(
    returnRequest,
    { reason },
    { brings: 'RequestReturned', accepted: { 'awaiting-authority': completed } },
  ),
  'authorise the meeting': row(
    authoriseMeeting,
    { ...bradford.authorised, rationale: { by: '', text: '' } },
    { brings: 'MeetingAuthorised', accepted: { 'awaiting-authority': completed } },
  ),
  'decide that no meeting is needed': row(
    decideNoMeeting,
    { reason },
    { brings: 'MeetingNotNeeded', accepted: { 'awaiting-authority': completed } },
  ),
  'book the meeting': row(
    bookMeeting,
    {
      booking: bradford.booking,
      chairRole: 'team-manager',
      limits: { onWorkingDay: true, meetBy: null },
      invitations: bradford.invitations,
      known: allKnown.known,
    },
    { brings: 'MeetingBooked', accepted: { waiting }, now: '2026-03-16T10:20:00Z' },
  ),
  'ask for the meeting to be cancelled': row(
    askToChangeBooking,
    { change: { kind: 'cancel', reason }, limits: { onWorkingDay: true, meetBy: null } },
    { brings: 'BookingChangeAsked', accepted: { booked } },
  ),
  'agree to the change of the booking': row(
    agreeChangeOfBooking,
    {},
    { brings: 'MeetingCancelled', accepted: { booked: changing } },
  ),
  'decline the change of the booking': row(
    declineChangeOfBooking,
    { reason },
    { brings: 'BookingChangeDeclined', accepted: { booked: changing } },
  ),
  'ask for a cancelled meeting again': row(
    askAgain,
    { reason },
    { brings: 'MeetingAskedAgain', accepted: { cancelled: bradford.stages.cancelled } },
  ),
  'name another chair': row(nameChair, ruth, { brings: 'ChairNamed', accepted: { booked } }),
  'name another minute-taker': row(nameMinuteTaker, ines, { brings: 'MinuteTakerNamed', accepted: { booked } }),
  ...invitationCommands,
  'start the meeting': row(
    startMeeting,
    { chairPersonId: 'p-manager', chairRole: 'team-manager', startedAt: '2026-03-16T14:02:00Z' },
    { brings: 'MeetingStarted', accepted: { booked } },
  ),
  'record who is there': row(
    recordAttendance,
    { attendance: { ...invitation, presence: 'present', how: null } },
    { brings: 'AttendanceRecorded', accepted: { meeting } },
  ),
  'confirm the family’s details': row(
    confirmFamilyDetails,
    { corrections: '' },
    { brings: 'FamilyDetailsConfirmed', accepted: { meeting } },
  ),
  'record the confidentiality statement': row(
    stateConfidentiality,
    {},
    { brings: 'ConfidentialityStated', accepted: { meeting } },
  ),
  'record a decision': row(recordDecision, { decision, basedOn: 0 }, { brings: 'DecisionMade', accepted: { meeting } }),
  'record an agency’s view': row(
    giveView,
    { ...from, view: 'The threshold is met.', differs: false, basedOn: 0 },
    { brings: 'ViewGiven', accepted: { meeting } },
  ),
  'agree an action': row(agreeAction, { action: bradford.action }, { brings: 'ActionAgreed', accepted: { meeting } }),
  'withdraw an action': row(
    withdrawAction,
    { actionId: 'act-1', reason },
    { brings: 'ActionWithdrawn', accepted: { meeting: withAction } },
  ),
  'record that an action was done': row(
    completeAction,
    { actionId: 'act-1', outcome: 'Both children were seen.' },
    { brings: 'ActionCompleted', accepted: { meeting: withAction, closed } },
  ),
  'close the meeting': row(
    closeMeeting,
    { endedAt: '2026-03-16T14:56:00Z', notes: bradford.notes },
    { brings: 'MeetingClosed', accepted: { meeting: readyToClose } },
  ),
  'issue the minutes': row(issueMinutes, bradford.issue, { brings: 'MinutesIssued', accepted: { closed } }),
  'receive the minutes': row(
    receiveMinutes,
    { ...from, issueNumber: 1 },
    { brings: 'MinutesReceived', accepted: { closed: issued } },
  ),
  'ask for a correction': row(
    proposeCorrection,
    { correction: bradford.correction, closed: null },
    { brings: 'CorrectionProposed', accepted: { closed: issued } },
  ),
  'decide a correction': row(
    decideCorrection,
    { ruling: { correctionId: 'corr-1', accepted: false, reason } },
    { brings: 'CorrectionDecided', accepted: { closed: disputed } },
  ),
  'sign the minutes': row(
    signDocument,
    { ...from, issueNumber: 1, typedName: 'Priya Nandakumar' },
    { brings: 'DocumentSigned', accepted: { closed: issued }, protocol: signing },
  ),
  'record that the conference was held': row(
    recordConference,
    { heldOn: '2026-03-16' },
    { brings: 'ConferenceRecorded', accepted: { closed } },
  ),
  'record what happened': row(
    recordHappening,
    {
      happening: {
        ...{ id: 'h', moment: 'partner-told', at: '2026-03-16T08:00:00Z' },
        ...{ subject: null, note: '', corrects: null },
      },
    },
    { brings: 'HappeningRecorded', accepted: begun, protocol: ownProtocol },
  ),
  'record what was found out': row(
    recordFinding,
    { fact: 'policeNotNeeded', value: 'yes', reason },
    { brings: 'FindingRecorded', accepted: begun, protocol: ownProtocol },
  ),
  'put a time right': row(
    correctTime,
    { moment: 'meeting-decided', at: '2026-03-16T09:50:00Z', reason },
    {
      brings: 'TimeCorrected',
      accepted: { waiting, booked, cancelled: stages.cancelled, meeting, closed },
    },
  ),
  'say why a duty was late': row(
    explainLateness,
    { duty: 'minutes-issued', reason },
    { brings: 'LatenessExplained', accepted: begun },
  ),
};
