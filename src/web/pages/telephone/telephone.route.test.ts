import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paths } from '../../paths.ts';
import { type Telephone, atNight, moment, openTelephone } from './testing.ts';

let telephone: Telephone;
const as = (id: string) => telephone.as(id);

beforeAll(async () => {
  telephone = await openTelephone();
});
beforeEach(() => telephone.atNine());
afterAll(() => telephone.close());

describe('A child is at risk now, and there is no request', () => {
  test('the discussion is held at once on one page, and counts from when it was held', async () => {
    const standby = await as('standby');
    const { caseId } = await telephone.begun(standby, atNight);
    const state = await telephone.stateOf('standby', caseId);
    expect(state.startedAt).toBe('2026-11-24T02:10:00Z');
    expect(state.form.people.map(({ answers }) => answers)).toEqual([
      { name: 'Ida Wrenfield', unborn: 'no', 'date-of-birth': '2019-02-14' },
      { name: 'Noah Wrenfield' },
    ]);
    expect(state.form.answers['information-received']).toBe('2026-11-24T01:40:00Z');
    expect(state.booking).toMatchObject({ mode: 'telephone', chairName: 'Kay Lowe' });
    expect(new Set(state.departures.map(({ reason }) => reason))).toEqual(new Set([atNight.reason]));
    const { body } = await standby.get(paths.telephoneOf(caseId));
    expect(body).toContain('It began today 02:10, and Kay Lowe chairs.');
    expect(body).toContain('Police');
    expect(body).toContain('Bruises on both arms.');
  });

  test('every fault is said at once, and nothing typed is lost or begun', async () => {
    const { statusCode, body, caseId } = await telephone.begun(await as('worker'), {
      ...{ children: 'Ida Wrenfield 31/2/2019', why: 'Bruises.', when: 'earlier', place: '', reason: '' },
      ...moment('received', '01:40'),
      ...moment('started-at', '23:10'),
    });
    expect([statusCode, caseId]).toEqual([422, '']);
    for (const field of ['children', 'started-at', 'chair', 'place', 'reason'])
      expect(body).toContain(`href="#${field}"`);
    expect(body).toContain('Ida Wrenfield 31/2/2019');
    expect(body).toContain('Bruises.');
  });

  test('sent twice it is begun once', async () => {
    const worker = await as('worker');
    const [one, two] = [
      await telephone.begun(worker, { ...atNight, _key: 'k' }),
      await telephone.begun(worker, { ...atNight, _key: 'k' }),
    ];
    expect(one.caseId).not.toBe('');
    expect(two.caseId).toBe(one.caseId);
    expect((await telephone.stateOf('worker', one.caseId)).form.people).toHaveLength(2);
  });

  test('it is begun by whoever asks for, authorises, chairs or books them, and by nobody else', async () => {
    const nurse = await as('nurse');
    expect((await nurse.get(paths.telephone)).statusCode).toBe(403);
    expect((await nurse.post(paths.telephone, atNight)).statusCode).toBe(403);
    expect((await nurse.get(paths.whoAnswers)).body).not.toContain(`href="${paths.telephone}"`);
    expect((await (await as('worker')).get(paths.whoAnswers)).body).toContain(`href="${paths.telephone}"`);
  });
});

test('A request that was begun is held as it stands; the page says first what it goes without', async () => {
  const worker = await as('worker');
  const { headers } = await worker.post(paths.requests, { _key: 'request' });
  const caseId = /\/discussions\/([^/]+)\/request/.exec(headers.location ?? '')?.[1] ?? '';
  const { body, statusCode } = await worker.get(paths.telephoneOf(caseId));
  expect(statusCode).toBe(200);
  expect(body).toContain('Hold it by telephone now');
  const held = await worker.post(paths.telephoneOf(caseId), { ...atNight, when: 'now', chair: 'standby' });
  expect(held.headers.location).toBe(paths.telephoneOf(caseId));
  expect((await telephone.stateOf('worker', caseId)).startedAt).toBe('2026-11-24T09:00:00Z');
  const again = await worker.get(paths.telephoneOf(caseId));
  expect(again.body).toContain('Who is on the line');
});

test('A chair who is in another meeting by the diary can still be rung, twice over', async () => {
  const worker = await as('worker');
  const now = { ...atNight, when: 'now' };
  const [one, two] = [
    await telephone.begun(worker, now),
    await telephone.begun(worker, { ...now, why: 'Another family.' }),
  ];
  expect((await telephone.stateOf('worker', one.caseId)).chairPersonId).toBe('standby');
  expect((await telephone.stateOf('worker', two.caseId)).chairPersonId).toBe('standby');
});

test('In Bradford, whose procedure knows meetings in person and by video only, the telephone is a departure. BR-012', async () => {
  const worker = await as('bd-worker');
  const bradford = { ...atNight, chair: 'bd-manager', desk: 'east' };
  const { caseId } = await telephone.begun(worker, bradford);
  const { departures } = await telephone.stateOf('bd-worker', caseId);
  expect(departures.find(({ rule }) => rule === 'mode')).toMatchObject({ clauses: ['BR-012'], reason: atNight.reason });
  for (const page of [paths.discussion(caseId), paths.discussionDuties(caseId)]) {
    const { body } = await worker.get(page);
    expect(body).toContain('In person, by video or by telephone');
    expect(body).toContain(atNight.reason);
  }
  const inWirral = await telephone.begun(await as('wi-worker'), { ...atNight, chair: 'wi-manager' });
  expect((await telephone.stateOf('wi-worker', inWirral.caseId)).departures.map(({ rule }) => rule)).not.toContain(
    'mode',
  );
});

test('In Wirral the meeting that follows runs its five working days from when it was held. WI-027', async () => {
  const { caseId } = await telephone.begun(await as('wi-worker'), { ...atNight, chair: 'wi-manager' });
  const seen = await telephone.seen('wi-worker', caseId);
  if (seen.kind !== 'seen') throw new Error('it is not theirs');
  const duty = seen.value.duties.find(({ key }) => key === 'follow-up-meeting');
  expect(duty).toMatchObject({ startedAt: '2026-11-24T02:10:00Z' });
});

test('It ends as any other does, by whoever wrote it down, and the meeting that follows is asked for from it. KN-072, WI-027', async () => {
  const worker = await as('wi-worker');
  const { caseId } = await telephone.begun(worker, { ...atNight, chair: 'wi-manager' });
  expect(await telephone.decideAll(worker, 'wirral', caseId)).toEqual([]);
  const ended = { ended: 'earlier', ...moment('ended-at', '02:55'), reason: 'The rest waits for the morning.' };
  const end = await worker.post(`${paths.endMeeting(caseId)}?back=telephone`, ended);
  expect(end.headers.location).toBe(paths.meetingEnded(caseId));
  const state = await telephone.stateOf('wi-worker', caseId);
  expect(state.status === 'closed' && state.endedAt).toBe('2026-11-24T02:55:00Z');
  expect((await worker.get(paths.meetingEnded(caseId))).body).toContain('Ask for the meeting that follows');
  const next = await worker.post(paths.requests, { follows: caseId, fill: 'yes', _key: 'next' });
  const later = /\/discussions\/([^/]+)\/request-check$/.exec(next.headers.location ?? '')?.[1] ?? '';
  const check = await worker.get(paths.checkRequest(later));
  expect(check.body).toContain('Ida Wrenfield');
  expect(check.body).toContain('Before you can send it');
  expect((await worker.get(paths.discussion(later))).body).toContain(`href="${paths.discussion(caseId)}"`);
});

test('A call is recorded with whom they spoke to and the unit that answers then; the writing that follows has its clock. KN-028 to KN-034', async () => {
  const worker = await as('worker');
  const { caseId } = await telephone.begun(worker, atNight);
  const before = (await worker.get(paths.discussion(caseId))).body;
  expect(before).toContain('By telephone, then in writing');
  expect(before).toContain('Not rung yet');
  expect(before).toContain('Send the joint referral form to the partner agency by secure e-mail');
  const call = { moment: 'partner-told', ...moment('at', '01:55'), 'agreed-partner-told': 'They go to the house now.' };
  const nobody = await worker.post(paths.recordHappening(caseId), call);
  expect(nobody.statusCode).toBe(422);
  expect(nobody.body).toContain('href="#spoke-to-partner-told"');
  expect(nobody.body).toContain('They go to the house now.');
  const spoken = { ...call, 'spoke-to-partner-told': 'PC Ann Reid', 'number-partner-told': '01632 960304' };
  expect((await worker.post(paths.recordHappening(caseId), spoken)).statusCode).toBe(303);
  const { body } = await worker.get(paths.discussion(caseId));
  expect(body).toContain('Spoke to PC Ann Reid, at uniform officers on 01632 960304.');
  expect(body).toContain('They go to the house now.');
});
