import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decideEverything } from '../../../../../test/after-meeting.ts';
import { type Bradford, openBradford } from '../../../../../test/cast.ts';
import { meetingRoomOf, wordsOf } from '../../../../../test/meeting-room.ts';
import type { TestVisitor } from '../../../../../test/visitor.ts';
import { paths } from '../../../paths.ts';

let bradford: Bradford;
let room: ReturnType<typeof meetingRoomOf>;
let desk: TestVisitor;

beforeAll(async () => {
  bradford = await openBradford();
  room = meetingRoomOf(bradford);
  desk = await bradford.as('minutes-east');
});

afterAll(() => bradford.close());

const now = { ended: 'now' };
const because = 'The police were called away to the home.';
const every = {
  'departure-quorum': because,
  'departure-areas': because,
  'departure-family-details': because,
  'departure-confidentiality': because,
};

describe('a meeting that is not finished', () => {
  test('says which decisions are missing for which child, and cannot be ended', async () => {
    const caseId = await room.on();
    const shown = await desk.get(paths.endMeeting(caseId));
    const said = wordsOf(shown);
    expect(said).toContain('No child is left without a decision');
    for (const child of ['ida', 'noah', 'unborn', 'lotte'])
      expect(shown.body).toContain(`href="${paths.meetingDecision(caseId, 'threshold', child)}"`);
    expect(shown.body).not.toContain('name="ended"');
    const answer = await desk.post(paths.endMeeting(caseId), { ...now, ...every });
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain('Record for Lotte Pell: Threshold and section 47');
    expect(answer.body).toContain('href="#threshold-lotte"');
    expect(answer.body).toContain('id="threshold-lotte"');
    expect((await room.stateOf(caseId)).status).toBe('meeting');
  });

  test('says what else is not done, with the way to do it', async () => {
    const caseId = await room.on();
    const { body } = await desk.get(paths.endMeeting(caseId));
    const said = wordsOf({ body });
    expect(said).toContain('Nobody attended for: social worker, team manager, police, health.');
    expect(said).toContain('Nothing is recorded under: Summary and analysis');
    expect(said).toContain('The family details have not been confirmed.');
    expect(said).toContain('The statement has not been recorded as given.');
    for (const path of [
      paths.meetingPeople(caseId),
      paths.meetingArea(caseId, 'summary-and-analysis'),
      paths.meetingFamily(caseId),
      paths.meetingConfidentiality(caseId),
    ])
      expect(body).toContain(`href="${path}"`);
  });
});

describe('a meeting that departs from the protocol', () => {
  test('ends once every departure has its reason, and keeps the reasons', async () => {
    const caseId = await room.on();
    await decideEverything(bradford, caseId);
    const asked = await desk.post(paths.endMeeting(caseId), { ...now, 'departure-quorum': because });
    expect(asked.statusCode).toBe(422);
    expect(wordsOf(asked)).toContain('This departs from the protocol in 4 ways');
    expect(asked.body).toContain(because);
    expect(asked.body).toContain('href="#departure-areas"');
    expect(asked.body).toContain('/clauses/BR-065');
    const long = await desk.post(paths.endMeeting(caseId), { ...now, ...every, 'departure-areas': 'r'.repeat(2_001) });
    expect(long.statusCode).toBe(422);
    expect(long.body).toContain('r'.repeat(2_001));
    const done = await desk.post(paths.endMeeting(caseId), { ...now, ...every });
    expect(done.headers.location).toBe(paths.meetingEnded(caseId));
    const { departures } = await room.stateOf(caseId);
    expect(departures.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['quorum', 'areas', 'family-details', 'confidentiality']),
    );
    expect(departures.filter(({ reason }) => reason === because)).toHaveLength(4);
  });
});

describe('a meeting with nothing left to do', () => {
  test('says what ending it starts, ends, and leads to the minutes', async () => {
    const caseId = await room.readyToEnd();
    const said = wordsOf(await desk.get(paths.endMeeting(caseId)));
    expect(said).toContain('The action table (0 actions and 0 steps of the safety plan) goes to 5 people at once.');
    expect(said).toContain('Circulate the minutes by tomorrow 11:20: within 24 hours of the end.');
    expect(said).not.toContain('This departs');
    const done = await desk.post(paths.endMeeting(caseId), now);
    expect(done.headers.location).toBe(paths.meetingEnded(caseId));
    const after = await desk.get(paths.meetingEnded(caseId));
    expect(wordsOf(after)).toMatch(/has ended It ended today 11:20\. The action table has gone to 5 people\./);
    expect(after.body).toContain(`href="${paths.minutes(caseId)}"`);
    const state = await room.stateOf(caseId);
    expect(state).toMatchObject({ status: 'closed', endedAt: '2026-11-20T11:20:00Z' });
    expect(state.status === 'closed' && state.notes['outcome']).toBe('About outcome.');
  });

  test.each([
    ['before it started', '08:00', 'The meeting cannot have ended before it started'],
    ['in the future', '23:00', 'The meeting cannot have ended later than now'],
    ['at no time', '', 'Enter a time, like 9:30am or 14:05'],
  ])('cannot have ended %s', async (_when, time, message) => {
    const caseId = await room.readyToEnd();
    const day = { 'ended-at-day': '20', 'ended-at-month': '11', 'ended-at-year': '2026', 'ended-at-time': time };
    const answer = await desk.post(paths.endMeeting(caseId), { ended: 'earlier', ...day });
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain(message);
    expect(answer.body).toContain('href="#ended-at"');
    const unsaid = await desk.post(paths.endMeeting(caseId), {});
    expect(wordsOf(unsaid)).toContain('Select when the meeting ended');
  });

  test('names the area whose text is too long for the record', async () => {
    const caseId = await room.readyToEnd();
    await room.write(caseId, 'summary-and-analysis', 's'.repeat(20_001));
    const answer = await desk.post(paths.endMeeting(caseId), now);
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain('Shorten summary and analysis to 20,000 characters or fewer');
  });

  test('two people ending it at once end it once', async () => {
    const caseId = await room.readyToEnd();
    const manager = await bradford.as('manager');
    const answers = await Promise.all([desk, manager].map((one) => one.post(paths.endMeeting(caseId), now)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409]);
  });

  test('is not the social worker’s to end, who can write in it all the same', async () => {
    const caseId = await room.readyToEnd();
    const worker = await bradford.as('worker');
    const { body } = await worker.get(paths.endMeeting(caseId));
    expect(wordsOf({ body })).toContain('The chair, their manager or the desk ends the meeting.');
    expect(body).not.toContain('name="ended"');
    expect(body).not.toContain('End meeting</a>');
    const refused = await worker.post(paths.endMeeting(caseId), now);
    expect(refused.statusCode).toBe(403);
    expect(wordsOf(refused)).toContain('The chair, their manager or the desk ends the meeting.');
    expect((await worker.get(paths.meetingArea(caseId, 'outcome'))).statusCode).toBe(200);
  });

  test('more than an hour is noticed, with its clause', async () => {
    const caseId = await room.readyToEnd();
    bradford.wait('PT72M');
    const late = await bradford.as('minutes-east');
    const { body } = await late.get(paths.meetingArea(caseId, 'outcome'));
    expect(wordsOf({ body })).toContain('12 min over one hour Clause BR-098');
    expect(wordsOf(await late.get(paths.endMeeting(caseId)))).toContain('It has lasted 1 h 12, 12 min over one hour.');
  });
});
