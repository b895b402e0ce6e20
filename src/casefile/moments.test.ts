import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { manager, minuteTaker, officer, worker } from '../../test/bradford-people.ts';
import { form } from '../../test/bradford-request.ts';
import { type History, closed, issue, issued, stages, waitingWith } from '../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../test/given.ts';
import { recordConference } from './minutes/record-conference.ts';
import { moments } from './moments.ts';

const momentsOf = (...histories: readonly History[]) =>
  moments(given(...histories).state, bradford.protocol).map(({ name, at, subject }) =>
    subject === null ? `${name} ${at}` : `${name} ${at} ${subject}`,
  );

const decided = 'meeting-decided 2026-03-16T10:00:00Z';
const sent = 'request-sent 2026-03-16T10:05:00Z';
const booked = 'meeting-booked 2026-03-16T10:20:00Z';
const starts = 'meeting-starts 2026-03-16T14:00:00Z';
const due = 'child-due 2026-07-21T22:59:59.999Z unborn';
const asked = ['police', 'health', 'education'].map((id) => `information-asked 2026-03-16T10:20:00Z inv-${id}`);
const held = 'meeting-held 2026-03-16T14:02:00Z';

describe('Moments on which clocks hang', () => {
  test.each(['none', 'drafting'] as const)('There are none while a case file is “%s”', (status) => {
    expect(momentsOf(stages[status])).toEqual([]);
  });

  test.each(['awaiting-authority', 'not-needed'] as const)(
    'While a case file is “%s” there is only the birth ahead of each unborn child, by the end of the day',
    (status) => {
      expect(momentsOf(stages[status])).toEqual([due]);
    },
  );

  test('The decision counts from when it was taken, the request from when it was sent (BR-014, BR-044)', () => {
    expect(momentsOf(stages.waiting)).toEqual([due, sent, decided]);
  });

  test('Where an agency had to act at once, from when it did (BR-015, BR-016)', () => {
    const acted = waitingWith(form, { actionTakenAt: '2026-03-16T08:10:00Z' });
    expect(momentsOf(acted)).toContain('single-agency-action-taken 2026-03-16T08:10:00Z');
  });

  test('Each stage adds its own', () => {
    expect(momentsOf(stages.booked)).toEqual([due, sent, decided, booked, starts, ...asked]);
    expect(momentsOf(stages.cancelled)).toEqual([due, sent, decided, booked, starts, ...asked]);
    expect(momentsOf(stages.meeting)).toEqual([due, sent, decided, booked, starts, ...asked, held]);
  });

  test('Section 47 starts with the meeting, for each child whose threshold is met (BR-039)', () => {
    expect(momentsOf(closed)).toEqual([
      due,
      sent,
      decided,
      booked,
      starts,
      ...asked.slice(0, 1),
      'information-given 2026-03-16T14:30:00Z inv-police',
      ...asked.slice(1),
      held,
      'section-47-started 2026-03-16T14:02:00Z ida',
      'section-47-started 2026-03-16T14:02:00Z noah',
      'meeting-ended 2026-03-16T14:56:00Z',
      'action-table-sent 2026-03-16T14:56:00Z',
    ]);
  });

  test('No enquiry starts when the threshold is met for nobody; a decision that is changed takes it back', () => {
    const threshold = (answer: string): History =>
      happened('2026-03-16T14:20:00Z', manager, {
        type: 'DecisionMade',
        data: { decision: { decisionId: 'threshold', childId: 'ida', answer, details: {} } },
      });
    expect(momentsOf(stages.meeting, threshold('joint'))).toContain('section-47-started 2026-03-16T14:02:00Z ida');
    expect(momentsOf(stages.meeting, threshold('joint'), threshold('not-met'))).not.toContain(
      'section-47-started 2026-03-16T14:02:00Z ida',
    );
  });

  test('A conference that is wanted is a moment of its own (BR-039)', () => {
    const wanted = happened('2026-03-16T14:20:00Z', manager, {
      type: 'DecisionMade',
      data: { decision: { decisionId: 'conference', childId: 'ida', answer: 'yes', details: {} } },
    });
    expect(momentsOf(stages.meeting, wanted)).toContain('conference-wanted 2026-03-16T14:02:00Z ida');
  });

  test('A meeting written down afterwards counts from when it was held', () => {
    const afterwards = happened('2026-03-16T18:00:00Z', manager, {
      type: 'MeetingStarted',
      occurredAt: '2026-03-16T11:00:00Z',
      data: { chairPersonId: 'p-manager' },
    });
    expect(momentsOf(stages.booked, afterwards)).toContain('meeting-held 2026-03-16T11:00:00Z');
  });
});

describe('After the meeting', () => {
  const received = (at: string, issueNumber: number, invitationId = 'inv-police'): History =>
    happened(at, officer, { type: 'MinutesReceived', data: { issueNumber, invitationId } });
  const second = happened('2026-03-17T09:00:00Z', minuteTaker, {
    type: 'MinutesIssued',
    data: { issue: { ...issue, number: 2 } },
  });

  test('The minutes are issued when the first issue goes out (BR-114)', () => {
    expect(momentsOf(issued, second).filter((each) => each.startsWith('minutes-issued'))).toEqual([
      'minutes-issued 2026-03-16T15:30:00Z',
    ]);
  });

  test('Each recipient’s time for corrections runs from their own receipt (BR-119)', () => {
    const all = momentsOf(
      issued,
      received('2026-03-16T16:00:00Z', 1),
      received('2026-03-16T17:00:00Z', 1, 'inv-health'),
    );
    expect(all.filter((each) => each.startsWith('minutes-received')).toSorted()).toEqual([
      'minutes-received 2026-03-16T16:00:00Z inv-police',
      'minutes-received 2026-03-16T17:00:00Z inv-health',
    ]);
  });

  test('and anew from the latest issue they opened', () => {
    const all = momentsOf(issued, received('2026-03-16T16:00:00Z', 1), second, received('2026-03-17T10:00:00Z', 2));
    expect(all.filter((each) => each.startsWith('minutes-received'))).toEqual([
      'minutes-received 2026-03-17T10:00:00Z inv-police',
    ]);
  });

  test('A conference counts as held by the close of its day, in summer time too (BR-039)', () => {
    const heldOn = happened('2026-04-07T09:00:00Z', worker, {
      type: 'ConferenceRecorded',
      data: { heldOn: '2026-04-01' },
    });
    expect(momentsOf(closed, heldOn).at(-1)).toBe('conference-held 2026-04-01T22:59:59.999Z');
  });
});

describe('The conference (BR-039)', () => {
  const record = (heldOn: string, now: string, history: History = closed) =>
    given(history).when(recordConference, { heldOn }, { now, actor: worker });

  test('is recorded on the day or after it', () => {
    const { verdict, state } = record('2026-04-01', '2026-03-31T23:30:00Z'); // already 1 April in London
    expect(verdict.kind).toBe('accepted');
    expect(inStatus(state(), 'closed')).toMatchObject({ conferenceHeldOn: '2026-04-01' });
  });

  test('is not recorded as held before the meeting that it follows', () => {
    record('2026-03-15', '2026-04-01T12:00:00Z').thenRefused('before-the-meeting');
    expect(record('2026-03-16', '2026-04-01T12:00:00Z').verdict.kind).toBe('accepted');
  });

  test('is not recorded ahead, nor twice', () => {
    record('2026-04-02', '2026-04-01T22:30:00Z').thenRefused('in-the-future');
    record('2026-04-01', '2026-04-07T09:00:00Z', [...record('2026-04-01', '2026-04-01T12:00:00Z').after()]).thenRefused(
      'not-now',
    );
  });
});
