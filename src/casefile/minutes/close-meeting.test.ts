import { describe, expect, test } from 'vitest';
import type { Decided } from '../events.ts';
import { manager, minuteTaker } from '../../../test/bradford-people.ts';
import { form } from '../../../test/bradford-request.ts';
import {
  invitations,
  meetingWith,
  notes,
  presence,
  readyToClose,
  wholeMeeting,
} from '../../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import { type CloseMeeting, closeMeeting } from './close-meeting.ts';

const endedAt = '2026-03-16T14:56:00Z';
const now = '2026-03-16T15:00:00Z';

/** A meeting in which everything was recorded except what is left out. */
const meetingWithout = (leaveOut: (event: Decided) => boolean, ...more: readonly Decided[]) => [
  ...meetingWith(form),
  ...happened('2026-03-16T14:30:00Z', minuteTaker, ...wholeMeeting.filter((event) => !leaveOut(event)), ...more),
];
const close = (history = readyToClose, changes: Partial<CloseMeeting> = {}, reasons: Record<string, string> = {}) =>
  given(history).when(closeMeeting, { endedAt, notes, ...changes }, { now, reasons });

const decisionOf = (decisionId: string, childId: string | null) => (event: Decided) =>
  event.type === 'DecisionMade' &&
  event.data.decision.decisionId === decisionId &&
  event.data.decision.childId === childId;
const isOf = (type: Decided['type']) => (event: Decided) => event.type === type;
const attendanceOf = (id: string) => (event: Decided) =>
  event.type === 'AttendanceRecorded' && event.data.attendance.id === id;

describe('A meeting in which nothing was left out', () => {
  test('is closed, its record is frozen, and the action table goes to everybody at once (BR-109, BR-110)', () => {
    const outcome = close();
    expect(outcome.verdict).toMatchObject({
      events: [
        { type: 'MeetingClosed', occurredAt: endedAt },
        { type: 'ActionTableSent', data: { invitationIds: invitations.map(({ id }) => id) } },
      ],
    });
    const state = inStatus(outcome.state(), 'closed');
    expect(state).toMatchObject({ endedAt, actionTableSentAt: now, issues: [], corrections: [], departures: [] });
    expect(state.notes).toMatchObject(notes);
  });

  test('keeps the text of every area tidied, and of nothing else', () => {
    const outcome = close(readyToClose, { notes: { ...notes, reason: ' Ida told\u0000.\r\n', diary: 'x' } });
    const { notes: kept } = inStatus(outcome.state(), 'closed');
    expect(kept['reason']).toBe('Ida told.');
    expect(Object.keys(kept)).toHaveLength(9);
    expect(kept).not.toHaveProperty('diary');
  });
});

describe('A meeting cannot be closed while any child has no decision (BR-002, BR-024)', () => {
  test.each([
    ['Ida Wrenfield', 'threshold', 'ida'],
    ['Noah Wrenfield', 'threshold', 'noah'],
    ['Unborn baby of Tess Wrenfield', 'threshold', 'unborn'],
    ['Lotte Pell', 'threshold', 'lotte'],
    ['Noah Wrenfield', 'medical', 'noah'],
  ])('%s has no decision: %s', (name, decisionId, childId) => {
    const outcome = close(meetingWithout(decisionOf(decisionId, childId)));
    outcome.thenRefused('undecided');
    outcome.thenFaults(`${decisionId}-${childId}`);
    expect(JSON.stringify(outcome.verdict)).toContain(name);
  });

  test.each(['consent-to-see', 'consent-to-contact', 'safety-plan', 'legal-action', 'family-information'])(
    'nor while the meeting as a whole has not decided: %s',
    (decisionId) => {
      const outcome = close(meetingWithout(decisionOf(decisionId, null)));
      outcome.thenRefused('undecided');
      outcome.thenFaults(decisionId);
    },
  );

  test('All that is missing is said at once, and no reason makes up for it', () => {
    const reasons = { undecided: 'No time.', quorum: 'No time.', areas: 'No time.' };
    close(meetingWithout(isOf('DecisionMade')), {}, reasons).thenRefused(
      ...Array.from({ length: 12 }, () => 'undecided'),
    );
  });

  test('Decisions that are only prompts hold nothing up (BR-138, BR-148)', () => {
    expect(wholeMeeting.some(decisionOf('interviews', null))).toBe(false);
    expect(close().verdict.kind).toBe('accepted');
  });
});

describe('What the protocol asks and this meeting left out asks for a reason', () => {
  test('nobody came from the police and health (BR-064, BR-065)', () => {
    const nobody = (event: Decided) => attendanceOf('inv-police')(event) || attendanceOf('inv-health')(event);
    close(meetingWithout(nobody)).thenAsksWhy({ quorum: ['BR-006', 'BR-064', 'BR-007', 'BR-065'] });
  });

  test('but somebody who left before the end took part', () => {
    const left = meetingWithout(attendanceOf('inv-police'), presence('inv-police', 'left'));
    expect(close(left).verdict.kind).toBe('accepted');
  });

  test.each<[string, string, string[], (event: Decided) => boolean]>([
    ['the family’s details were not confirmed', 'family-details', ['BR-133', 'BR-154'], isOf('FamilyDetailsConfirmed')],
    [
      'the confidentiality statement was not given',
      'confidentiality',
      ['BR-120', 'BR-130', 'BR-131', 'BR-150'],
      isOf('ConfidentialityStated'),
    ],
  ])('%s', (_, rule, clauses, leftOut) => {
    close(meetingWithout(leftOut)).thenAsksWhy({ [rule]: clauses });
  });

  const isAction = (kind: string) => (event: Decided) =>
    event.type === 'ActionAgreed' && event.data.action.kind === kind;

  test.each<[string, string, (event: Decided) => boolean, Record<string, string>]>([
    ['the reason for the meeting', 'BR-100', () => false, { reason: ' ' }],
    ['social care information', 'BR-101', () => false, { 'social-care-information': '' }],
    ['agency information', 'BR-102', isOf('InformationGiven'), {}],
    ['summary and analysis', 'BR-103', () => false, { 'summary-and-analysis': '\u0000' }],
    ['what it means for the child', 'BR-104', () => false, { 'meaning-for-the-child': '' }],
    ['the partners’ views', 'BR-105', isOf('ViewGiven'), {}],
    ['actions', 'BR-106', isAction('action'), {}],
    ['the safety plan', 'BR-107', isAction('safety-plan'), {}],
  ])('nothing stands under %s (%s)', (_, clause, leftOut, changed) => {
    const { verdict } = close(meetingWithout(leftOut), { notes: { ...notes, ...changed } });
    const asked = verdict.kind === 'needs-reason' ? verdict.departures : [];
    expect(asked).toMatchObject([{ rule: 'areas' }]);
    expect(asked[0]?.clauses).toEqual(expect.arrayContaining(['BR-099', clause]));
  });

  test('what was said of an area in writing covers it as well', () => {
    const { verdict } = close(meetingWithout(isOf('ViewGiven')), {
      notes: { ...notes, 'views-and-decisions': 'All agree.' },
    });
    expect(verdict.kind).toBe('accepted');
  });

  test('an action that was withdrawn covers nothing', () => {
    const withdrawn: Decided = { type: 'ActionWithdrawn', data: { actionId: 'act-1', reason: 'Twice.' } };
    expect(close(meetingWithout(() => false, withdrawn)).verdict).toMatchObject({ departures: [{ rule: 'areas' }] });
  });

  test('With reasons it closes, and each departure stands in the record', () => {
    const nothing = meetingWithout((event) => event.type !== 'DecisionMade');
    const reasons = { quorum: 'A.', areas: 'B.', 'family-details': 'C.', confidentiality: 'D.' };
    expect(close(nothing).verdict).toMatchObject({ departures: Object.keys(reasons).map((rule) => ({ rule })) });
    const state = inStatus(close(nothing, {}, reasons).state(), 'closed');
    expect(Object.fromEntries(state.departures.map(({ rule, reason }) => [rule, reason]))).toEqual(reasons);
    expect(state.departures[0]?.by).toEqual(manager);
  });
});

describe('The time at which it ended', () => {
  test.each([
    ['later than now', '2026-03-16T15:00:01Z', 'in-the-future'],
    ['before it started', '2026-03-16T14:01:59Z', 'before-the-meeting'],
  ])('cannot be %s', (_, at, code) => {
    close(readyToClose, { endedAt: at }).thenRefused(code);
    close(readyToClose, { endedAt: at }).thenFaults('ended-at');
  });
});

test('What was written under an area is not a book', () => {
  const outcome = close(readyToClose, { notes: { ...notes, reason: 'x'.repeat(20_001) } });
  outcome.thenRefused('too-long');
  outcome.thenFaults('reason');
});
