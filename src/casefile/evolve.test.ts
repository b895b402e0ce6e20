import { describe, expect, test } from 'vitest';
import { minuteTaker } from '../../test/bradford-people.ts';
import { form } from '../../test/bradford-request.ts';
import {
  action,
  authorised,
  booking,
  correction,
  invitationOf,
  issue,
  notes,
  presence,
  stages,
} from '../../test/bradford-stages.ts';
import { given, happened, recorded } from '../../test/given.ts';
import type { CaseEvent } from './events.ts';
import type { EventType } from './evolution.ts';
import { fold } from './evolve.ts';
import type { Status } from './state.ts';

const invitationId = 'inv-police';
const reason = 'Because of what the school said.';

/** Something of each kind that can be recorded. */
const samples: { readonly [T in EventType]: Extract<CaseEvent, { readonly type: T }> } = {
  RequestBegun: { type: 'RequestBegun', data: { reference: 'SD-1', protocolVersion: 1 } },
  RequestCompleted: { type: 'RequestCompleted', data: { form } },
  RequestReturned: { type: 'RequestReturned', data: { reason } },
  MeetingAuthorised: { type: 'MeetingAuthorised', data: authorised },
  MeetingNotNeeded: { type: 'MeetingNotNeeded', data: { reason } },
  MeetingBooked: { type: 'MeetingBooked', data: { booking } },
  BookingChangeAsked: { type: 'BookingChangeAsked', data: { change: { kind: 'cancel', reason } } },
  BookingChangeDeclined: { type: 'BookingChangeDeclined', data: { reason } },
  MeetingRearranged: { type: 'MeetingRearranged', data: { booking, reason } },
  ChairNamed: { type: 'ChairNamed', data: { chairName: 'Ruth Adeyemi', chairPersonId: 'p-ruth' } },
  MinuteTakerNamed: {
    type: 'MinuteTakerNamed',
    data: { minuteTakerName: 'Ines Calder', minuteTakerPersonId: 'p-ines' },
  },
  MeetingCancelled: { type: 'MeetingCancelled', data: { reason } },
  MeetingAskedAgain: { type: 'MeetingAskedAgain', data: { reason } },
  Invited: { type: 'Invited', data: { invitation: invitationOf(invitationId) } },
  InvitationAnswered: { type: 'InvitationAnswered', data: { invitationId, answer: { kind: 'accept' } } },
  CallRecorded: {
    type: 'CallRecorded',
    data: { call: { id: 'call-1', invitationId, number: '', result: 'not-reached', spokeWith: '', said: '' } },
  },
  AddressConfirmed: {
    type: 'AddressConfirmed',
    data: { email: 'sam@refuge.example.org', domain: 'refuge.example.org', freeWebmail: false, looksLike: null },
  },
  InformationAsked: {
    type: 'InformationAsked',
    data: { invitationId, what: 'Calls to the address.', dueAt: '2026-03-16T12:00:00Z' },
  },
  InformationGiven: { type: 'InformationGiven', data: { invitationId, text: 'Nothing known.' } },
  MeetingStarted: { type: 'MeetingStarted', data: { chairPersonId: 'p-manager' } },
  AttendanceRecorded: presence(invitationId),
  FamilyDetailsConfirmed: { type: 'FamilyDetailsConfirmed', data: { corrections: '' } },
  ConfidentialityStated: { type: 'ConfidentialityStated', data: {} },
  DecisionMade: {
    type: 'DecisionMade',
    data: { decision: { decisionId: 'threshold', childId: 'ida', answer: 'joint', details: {} } },
  },
  ViewGiven: { type: 'ViewGiven', data: { invitationId, view: 'The threshold is met.', differs: false } },
  ActionAgreed: { type: 'ActionAgreed', data: { action } },
  ActionWithdrawn: { type: 'ActionWithdrawn', data: { actionId: 'act-1', reason } },
  ActionCompleted: { type: 'ActionCompleted', data: { actionId: 'act-1', outcome: 'Done.' } },
  MeetingClosed: { type: 'MeetingClosed', data: { notes } },
  ActionTableSent: { type: 'ActionTableSent', data: { invitationIds: [invitationId] } },
  MinutesIssued: { type: 'MinutesIssued', data: { issue } },
  MinutesReceived: { type: 'MinutesReceived', data: { issueNumber: 1, invitationId } },
  CorrectionProposed: { type: 'CorrectionProposed', data: { correction } },
  CorrectionDecided: {
    type: 'CorrectionDecided',
    data: { ruling: { correctionId: 'corr-1', accepted: false, reason } },
  },
  DocumentSigned: {
    type: 'DocumentSigned',
    data: { invitationId, what: 'minutes', issueNumber: 1, typedName: 'Priya Nandakumar' },
  },
  ConferenceRecorded: { type: 'ConferenceRecorded', data: { heldOn: '2026-03-30' } },
  HappeningRecorded: {
    type: 'HappeningRecorded',
    data: {
      happening: {
        id: 'hap-1',
        moment: 'child-seen',
        at: '2026-03-16T15:00:00Z',
        subject: 'ida',
        note: '',
        corrects: null,
      },
    },
  },
  TimeCorrected: {
    type: 'TimeCorrected',
    data: { moment: 'meeting-decided', was: '2026-03-16T10:00:00Z', at: '2026-03-16T09:50:00Z', reason },
  },
  FindingRecorded: { type: 'FindingRecorded', data: { finding: { fact: 'policeNotNeeded', value: true, reason } } },
  LatenessExplained: { type: 'LatenessExplained', data: { duty: 'minutes-issued', reason } },
  DepartureRecorded: { type: 'DepartureRecorded', data: { departure: { rule: 'late', clauses: ['BR-014'], reason } } },
};

const begun: readonly Status[] = [
  'drafting',
  'awaiting-authority',
  'not-needed',
  'waiting',
  'booked',
  'cancelled',
  'meeting',
  'closed',
];

/** In which statuses each can come about, and the status it leads to; none where it stays as it was. */
const fits: Readonly<Record<EventType, readonly [from: readonly Status[], to?: Status]>> = {
  RequestBegun: [['none'], 'drafting'],
  RequestCompleted: [['drafting'], 'awaiting-authority'],
  RequestReturned: [['awaiting-authority'], 'drafting'],
  MeetingAuthorised: [['awaiting-authority'], 'waiting'],
  MeetingNotNeeded: [['awaiting-authority'], 'not-needed'],
  MeetingBooked: [['waiting'], 'booked'],
  BookingChangeAsked: [['booked']],
  BookingChangeDeclined: [['booked']],
  MeetingRearranged: [['booked']],
  ChairNamed: [['booked']],
  MinuteTakerNamed: [['booked']],
  MeetingCancelled: [['booked'], 'cancelled'],
  MeetingAskedAgain: [['cancelled'], 'waiting'],
  Invited: [['booked', 'meeting']],
  InvitationAnswered: [['booked', 'meeting']],
  CallRecorded: [['booked', 'meeting']],
  AddressConfirmed: [['drafting', 'booked', 'meeting']],
  InformationAsked: [['booked', 'meeting']],
  InformationGiven: [['booked', 'meeting']],
  MeetingStarted: [['booked'], 'meeting'],
  AttendanceRecorded: [['meeting']],
  FamilyDetailsConfirmed: [['meeting']],
  ConfidentialityStated: [['meeting']],
  DecisionMade: [['meeting']],
  ViewGiven: [['meeting']],
  ActionAgreed: [['meeting']],
  ActionWithdrawn: [['meeting', 'closed']],
  ActionCompleted: [['meeting', 'closed']],
  MeetingClosed: [['meeting'], 'closed'],
  ActionTableSent: [['closed']],
  MinutesIssued: [['closed']],
  MinutesReceived: [['closed']],
  CorrectionProposed: [['closed']],
  CorrectionDecided: [['closed']],
  DocumentSigned: [['closed']],
  ConferenceRecorded: [['closed']],
  HappeningRecorded: [begun],
  TimeCorrected: [['waiting', 'booked', 'cancelled', 'meeting', 'closed']],
  FindingRecorded: [begun],
  LatenessExplained: [begun],
  DepartureRecorded: [begun],
};

describe.each(Object.values(samples))('$type', (event) => {
  const [from, to] = fits[event.type];
  const next = happened('2026-03-16T16:00:00Z', minuteTaker, event);

  test.each(Object.entries(stages))('after a case file that is “%s”', (status, history) => {
    const change = () => given(history, next).state;
    if (from.some((each) => each === status))
      expect(change()).toMatchObject({ status: to ?? status, version: history.length + 1 });
    else expect(change).toThrow('The record does not fit');
  });
});

test('The case file is the same however often it is folded, and nothing that was recorded is changed', () => {
  const events = recorded(stages.closed);
  const before = JSON.stringify(events);
  expect(fold(events)).toEqual(fold(events));
  expect(JSON.stringify(events)).toBe(before);
});

test('a booking from before minute-takers and rooms were taken by name is read as having taken neither', () => {
  const later = ['minuteTakerPersonId', 'roomId'];
  const before = Object.fromEntries(Object.entries(booking).filter(([name]) => !later.includes(name)));
  const kept = JSON.parse(JSON.stringify({ type: 'MeetingBooked', data: { booking: before } })) as CaseEvent;
  const state = fold(recorded([...stages.waiting, ...happened('2026-03-16T11:00:00Z', minuteTaker, kept)]));
  expect(state).toMatchObject({ booking: { ...before, minuteTakerPersonId: null, roomId: null } });
});
