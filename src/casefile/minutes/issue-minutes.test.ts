import { describe, expect, test } from 'vitest';
import { manager, minuteTaker, officer } from '../../../test/bradford-people.ts';
import {
  type History,
  closed,
  correction,
  disputed,
  invitations,
  issue,
  issued,
} from '../../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import type { CorrectionRuling } from './minutes.ts';
import { correctTime } from '../time/correct-time.ts';
import { awaitingIssue, issueMinutes } from './issue-minutes.ts';
import { receiveMinutes } from './receive-minutes.ts';

const bytes = { pdfSha256: 'c'.repeat(64), docxSha256: 'd'.repeat(64) };
const issueAs = (number: number, history: History) => given(history).when(issueMinutes, { number, ...bytes });

const newText = 'Open since February.';
const accept: CorrectionRuling = { correctionId: 'corr-1', accepted: true, reason: 'Checked.', newText };
const decline: CorrectionRuling = { correctionId: 'corr-1', accepted: false, reason: 'It was January.' };
/** Decided by the team manager at an instant, down to the millisecond or not. */
const decidedAt = (at: string, ruling: CorrectionRuling): History =>
  happened(at, manager, { type: 'CorrectionDecided', data: { ruling } });
const corrected = [...disputed, ...decidedAt('2026-03-16T16:00:00Z', accept)];

describe('Minutes are issued (BR-114, BR-115)', () => {
  test('to everybody who was invited (BR-117)', () => {
    const invitationIds = invitations.map(({ id }) => id);
    issueAs(1, closed).then({ type: 'MinutesIssued', data: { issue: { number: 1, ...bytes, invitationIds } } });
  });

  test('and the record keeps the hashes of the documents, not the documents', () => {
    const withDocuments = { number: 1, ...bytes, written: { pdf: new Uint8Array(3) } };
    const outcome = given(closed).when(issueMinutes, withDocuments);
    const invitationIds = invitations.map(({ id }) => id);
    outcome.then({ type: 'MinutesIssued', data: { issue: { number: 1, ...bytes, invitationIds } } });
  });

  test('once: nothing has changed since (BR-118)', () => {
    issueAs(2, issued).thenRefused('not-now');
    issueAs(2, disputed).thenRefused('not-now');
    issueAs(2, [...disputed, ...decidedAt('2026-03-16T16:00:00Z', decline)]).thenRefused('not-now');
  });

  test('again when a correction was accepted; the first issue stays as it was (BR-118)', () => {
    const { issues, notes } = inStatus(issueAs(2, corrected).state(), 'closed');
    expect(issues.map(({ number, pdfSha256 }) => [number, pdfSha256])).toEqual([
      [1, issue.pdfSha256],
      [2, bytes.pdfSha256],
    ]);
    expect(notes['social-care-information']).toBe(newText);
  });

  test('a second time only once for each correction', () => {
    issueAs(3, [...issueAs(2, corrected).after()]).thenRefused('not-now');
  });

  test.each([0, 1, 3])('under the next number and no other: not as number %s', (number) => {
    issueAs(number, corrected).thenRefused('not-now');
  });

  test.each([
    ['in the same instant', '2026-03-16T15:30:00Z'],
    ['a millisecond later', '2026-03-16T15:30:00.001Z'],
  ])('A correction that was accepted %s as an issue went out waits for the next', (_, at) => {
    const { state } = given(disputed, decidedAt(at, accept));
    expect(awaitingIssue(inStatus(state, 'closed')).map(({ id }) => id)).toEqual(['corr-1']);
  });
});

describe('Receipt of the minutes (BR-119)', () => {
  const receive = (invitationId: string, issueNumber = 1, history: History = issued) =>
    given(history).when(receiveMinutes, { invitationId, issueNumber }, { actor: officer });
  const receipts = (outcome: ReturnType<typeof receive>) =>
    inStatus(outcome.state(), 'closed').issues.map(({ received }) => received);

  test('is the first opening', () => {
    receive('inv-police').then({ type: 'MinutesReceived', data: { issueNumber: 1, invitationId: 'inv-police' } });
    expect(receipts(receive('inv-police'))).toEqual([{ 'inv-police': '2026-03-16T17:00:00Z' }]);
  });

  test('A second opening records nothing', () => {
    receive('inv-police', 1, [...receive('inv-police').after()]).then();
  });

  test('If two openings are recorded at once, the first stands', () => {
    const event = { type: 'MinutesReceived', data: { issueNumber: 1, invitationId: 'inv-police' } } as const;
    const { state } = given(
      issued,
      happened('2026-03-16T16:00:00Z', officer, event),
      happened('2026-03-16T16:05:00Z', officer, event),
    );
    expect(inStatus(state, 'closed').issues[0]?.received).toEqual({ 'inv-police': '2026-03-16T16:00:00Z' });
  });

  test('is of one issue by one person', () => {
    const second = [...issueAs(2, corrected).after()];
    const outcome = receive('inv-police', 2, [
      ...given(second).when(receiveMinutes, { issueNumber: 1, invitationId: 'inv-health' }).after(),
    ]);
    expect(receipts(outcome).map((received) => Object.keys(received))).toEqual([['inv-health'], ['inv-police']]);
  });

  test('is nobody’s to whom they were not sent, and of no issue that does not exist', () => {
    receive('inv-nobody').thenRefused('no-such-invitation');
    receive('inv-police', 2).thenRefused('not-now');
  });
});

test('An action done after the meeting leaves the minutes as they were', () => {
  const done = happened('2026-03-17T09:00:00Z', minuteTaker, {
    type: 'ActionCompleted',
    data: { actionId: 'act-1', outcome: 'Seen.' },
  });
  issueAs(2, [...issued, ...done]).thenRefused('not-now');
  expect(correction.issueNumber).toBe(1);
});

describe('A time corrected after the minutes went out', () => {
  const correctedTime = (moment: string, at: string) => [
    ...given(issued)
      .when(correctTime, { moment, at, reason: 'The log says so.' }, { now: '2026-03-16T16:00:00Z' })
      .after(),
  ];

  test.each([
    ['meeting-decided', '2026-03-16T09:50:00Z'],
    ['meeting-held', '2026-03-16T14:00:00Z'],
    ['meeting-ended', '2026-03-16T14:50:00Z'],
  ])('%s can be sent in a new issue, and only once', (moment, at) => {
    const again = issueAs(2, correctedTime(moment, at));
    expect(again.verdict.kind).toBe('accepted');
    issueAs(3, [...again.after()]).thenRefused('not-now');
  });

  test('that the minutes do not print leaves them as they were', () => {
    issueAs(2, correctedTime('single-agency-action-taken', '2026-03-16T09:00:00Z')).thenRefused('not-now');
  });
});
