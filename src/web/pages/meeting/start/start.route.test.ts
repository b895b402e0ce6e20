import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../../test/cast.ts';
import { journeyOf } from '../../../../../test/journey.ts';
import { meetingRoomOf, wordsOf } from '../../../../../test/meeting-room.ts';
import type { TestVisitor } from '../../../../../test/visitor.ts';
import { bookMeeting } from '../../../../application/book-meeting.ts';
import { paths } from '../../../paths.ts';

let bradford: Bradford;
let desk: TestVisitor;
let room: ReturnType<typeof meetingRoomOf>;

beforeAll(async () => {
  bradford = await openBradford();
  room = meetingRoomOf(bradford);
  desk = await bradford.as('minutes-east');
});

afterAll(() => bradford.close());

const booked = (): Promise<string> => room.booked();

const now = { chair: 'manager', when: 'now' };

describe('before a meeting starts', () => {
  test('the desk sees who is expected, how the quorum looks, and whom the booking names as chair', async () => {
    const said = wordsOf(await desk.get(paths.meeting(await booked())));
    expect(said).toContain('Start the strategy meeting');
    expect(said).toContain('Helen Fairweather Team manager, East. Booked to chair.');
    expect(said).toContain('A team manager, or in their place a service manager.');
    expect(said).toContain('Not yet quorate');
    expect(said).toMatch(/Duty desk police Police officer, must come 07700 900461 Not answered/);
  });

  test('the social worker who asked for it is told who starts it', async () => {
    const caseId = await booked();
    const worker = await bradford.as('worker');
    const { body } = await worker.get(paths.meeting(caseId));
    expect(body).toContain('It has not started yet.');
    expect(body).not.toContain('name="chair"');
    expect((await worker.post(paths.meeting(caseId), now)).statusCode).toBe(403);
  });

  test.each(['police', 'other-worker', 'minutes-west', 'other-manager'])('%s gets no further', async (id) => {
    const visitor = await bradford.as(id);
    expect((await visitor.get(paths.meeting(await booked()))).statusCode).toBe(403);
  });

  test('the rooms of a meeting that has not started lead to its start', async () => {
    const caseId = await booked();
    const { headers } = await desk.get(paths.meetingPeople(caseId));
    expect(headers.location).toBe(paths.meeting(caseId));
  });

  test('a request that is not booked has no meeting to hold', async () => {
    const caseId = await journeyOf(bradford).waiting();
    const answer = await desk.get(paths.meeting(caseId));
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('it has not been booked');
  });

  test('a meeting that is not there is not there', async () => {
    expect((await desk.get(paths.meeting('0198c1de-0000-7000-8000-000000000000'))).statusCode).toBe(404);
  });
});

describe('starting a meeting', () => {
  test('opens the room at who is here, and fills the first area from the request', async () => {
    const caseId = await booked();
    const answer = await desk.post(paths.meeting(caseId), now);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, paths.meetingPeople(caseId)]);
    expect((await room.paperOf(caseId, 'reason')).text).toContain('Ida told her nursery');
  });

  test('can be written down afterwards, at the time it was', async () => {
    const caseId = await booked();
    const earlier = {
      'started-at-day': '20',
      'started-at-month': '11',
      'started-at-year': '2026',
      'started-at-time': '9:05',
    };
    await desk.post(paths.meeting(caseId), { chair: 'manager', when: 'earlier', ...earlier });
    expect((await room.stateOf(caseId)).startedAt).toBe('2026-11-20T09:05:00Z');
  });

  test.each([
    ['no chair', { chair: '', when: 'now' }, 'Select who chairs the meeting'],
    ['a chair that nobody offered', { chair: 'police', when: 'now' }, 'Select who chairs the meeting'],
    [
      'nobody chosen as somebody else',
      { chair: 'other', 'other-chair': '', when: 'now' },
      'Select who chairs the meeting',
    ],
    ['no time', { chair: 'manager', when: '' }, 'Select when the meeting started'],
    ['an empty day', { chair: 'manager', when: 'earlier' }, 'Enter when the meeting started'],
    [
      'a day that is not real',
      {
        chair: 'manager',
        when: 'earlier',
        'started-at-day': '31',
        'started-at-month': '2',
        'started-at-year': '2026',
        'started-at-time': '09:00',
      },
      '31 February 2026 is not a real date',
    ],
    [
      'a time in the future',
      {
        chair: 'manager',
        when: 'earlier',
        'started-at-day': '1',
        'started-at-month': '1',
        'started-at-year': '2027',
        'started-at-time': '09:00',
      },
      'The meeting cannot have started later than now',
    ],
  ])('with %s says what to do and starts nothing', async (_what, fields, message) => {
    const caseId = await booked();
    const answer = await desk.post(paths.meeting(caseId), fields);
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain(message);
    expect((await desk.get(paths.meeting(caseId))).body).toContain('Start the strategy meeting');
  });

  test('with a chair whom the protocol does not foresee needs a reason, with its clauses', async () => {
    const caseId = await booked();
    const fields = { chair: 'other', 'other-chair': 'worker', when: 'now' };
    const asked = await desk.post(paths.meeting(caseId), fields);
    expect(asked.statusCode).toBe(422);
    expect(wordsOf(asked)).toContain('This departs from the protocol');
    expect(asked.body).toContain('/clauses/BR-094');
    const long = await desk.post(paths.meeting(caseId), { ...fields, 'departure-chair': 'x'.repeat(2_001) });
    expect(long.statusCode).toBe(422);
    expect(long.body).toContain('x'.repeat(2_001));
    await desk.post(paths.meeting(caseId), { ...fields, 'departure-chair': 'Both managers are in court.' });
    const state = await room.stateOf(caseId);
    expect(state.chairPersonId).toBe('worker');
    expect(state.departures).toContainEqual(
      expect.objectContaining({ rule: 'chair', reason: 'Both managers are in court.' }),
    );
  });

  test('with a chair who is at another meeting needs a reason and says which; nothing else is in the way', async () => {
    const startsAt = bradford.house.clock().round({ smallestUnit: 'hour', roundingMode: 'ceil' }).add({ hours: 72 });
    const journey = journeyOf(bradford);
    const caseId = await journey.booked(startsAt.toString());
    const elsewhere = await journey.waiting({ desk: 'south' });
    const reason = 'There is no other way.';
    const command = { ...journey.chosen(startsAt.toString(), 'south'), chairPersonId: 'other-manager' };
    const booked = await bookMeeting(bradford.house, bradford.person('minutes-south'), {
      ...{ caseId: elsewhere, command: { ...command, minuteTakerName: 'Marta Oyelaran' } },
      reasons: { late: reason, 'outside-slots': reason },
    });
    expect(booked.kind).toBe('done');
    const fields = { chair: 'other', 'other-chair': 'other-manager', when: 'now' };
    const asked = await desk.post(paths.meeting(caseId), fields);
    expect(asked.statusCode).toBe(422);
    expect(wordsOf(asked)).toMatch(/Tomasz Zielinski chairs SD-\d+ then\./);
    const sent = await desk.post(paths.meeting(caseId), {
      ...fields,
      'departure-chair-elsewhere': 'The child is at risk now.',
    });
    expect(sent.headers.location).toBe(paths.meetingPeople(caseId));
    expect((await room.stateOf(caseId)).departures).toContainEqual(
      expect.objectContaining({ rule: 'chair-elsewhere', reason: 'The child is at risk now.' }),
    );
  });

  test('with another chair takes them, and gives back whom they stand in for', async () => {
    const startsAt = bradford.house.clock().round({ smallestUnit: 'hour', roundingMode: 'ceil' }).add({ hours: 96 });
    const journey = journeyOf(bradford);
    const caseId = await journey.booked(startsAt.toString());
    await desk.post(paths.meeting(caseId), { chair: 'other', 'other-chair': 'other-manager', when: 'now' });
    const next = await journey.waiting({ desk: 'south' });
    const book = (chairPersonId: string) =>
      bookMeeting(bradford.house, bradford.person('minutes-south'), {
        caseId: next,
        command: { ...journey.chosen(startsAt.toString(), 'south'), chairPersonId, minuteTakerName: 'Marta Oyelaran' },
        reasons: { late: 'There is no other way.', 'outside-slots': 'There is no other way.' },
      });
    expect(await book('other-manager')).toMatchObject({ kind: 'refused', refusals: [{ code: 'chair-taken' }] });
    expect(await book('manager')).toMatchObject({ kind: 'done' });
  });

  test('twice at once starts it once: the second is told so', async () => {
    const caseId = await booked();
    const manager = await bradford.as('manager');
    const answers = await Promise.all([
      desk.post(paths.meeting(caseId), now),
      manager.post(paths.meeting(caseId), now),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409]);
  });
});
