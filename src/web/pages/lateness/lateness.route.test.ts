import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { explainLateness } from '../../../application/explain-lateness.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';

let bradford: Bradford;
let overdue: string;
let inTime: string;

const duty = 'meeting-held-24h';
const path = (caseId: string, key = duty) => `/discussions/${caseId}/lateness/${encodeURIComponent(key)}`;
const reasonOf = async (caseId: string) => {
  const found = await seeDiscussion(bradford.house, bradford.person('worker'), { caseId });
  return found.kind === 'seen' ? found.value.duties.find(({ key }) => key === duty)?.reason : undefined;
};

beforeAll(async () => {
  bradford = await openBradford('2026-11-19T09:00:00Z');
  const journey = journeyOf(bradford);
  overdue = await journey.waiting();
  bradford.setClock('2026-11-20T11:20:00Z');
  inTime = await journey.waiting();
});
afterAll(() => bradford.close());

describe('who says why something is late', () => {
  test.each(['minutes-east', 'manager', 'worker', 'service-manager'])('%s can', async (who) => {
    const { statusCode, body } = await (await bradford.as(who)).get(path(overdue));
    expect(statusCode).toBe(200);
    expect(body).toContain('2 h 20 late');
    expect(body).toContain('BR-014');
  });

  test.each(['minutes-west', 'other-manager', 'other-worker', 'police'])('%s cannot', async (who) => {
    const visitor = await bradford.as(who);
    expect((await visitor.get(path(overdue))).statusCode).toBe(403);
    expect((await visitor.post(path(overdue), { reason: 'I say so.' })).statusCode).toBe(403);
    expect(await reasonOf(overdue)).toBeNull();
  });
});

test.each([['made-up'], ['corrections:nobody'], ['../../today'], ['%'], ['']])(
  'a duty that there is not (%s) is not found',
  async (key) => {
    const worker = await bradford.as('worker');
    expect((await worker.get(path(overdue, key))).statusCode).toBe(404);
    expect((await worker.post(path(overdue, key), { reason: 'x' })).statusCode).toBe(404);
  },
);

test('what is not late has nothing to explain', async () => {
  const worker = await bradford.as('worker');
  for (const answer of [await worker.get(path(inTime)), await worker.post(path(inTime), { reason: 'Just in case.' })]) {
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('This is not late');
  }
  expect(await reasonOf(inTime)).toBeNull();
});

test('nobody, by whatever way they ask, gives a reason for what is no duty of the case file or not late', async () => {
  const worker = bradford.person('worker');
  for (const key of ['made-up', duty]) {
    const ask = { caseId: inTime, command: { duty: key, reason: 'Just in case.' } };
    expect(await explainLateness(bradford.house, worker, ask)).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'not-now' }],
    });
  }
});

test.each([
  ['', 'Enter why it is late'],
  ['   ', 'Enter why it is late'],
  ['x'.repeat(2001), 'Shorten why it is late'],
])('“%s” is refused and stays on the page', async (reason, message) => {
  const { statusCode, body } = await (await bradford.as('worker')).post(path(overdue), { reason });
  expect(statusCode).toBe(422);
  expect(body).toContain(message);
  expect(body).toContain(reason.trim());
});

test('a reason is recorded, can be seen and added to, and does not make it less late', async () => {
  const desk = await bradford.as('minutes-east');
  const sent = await desk.post(path(overdue), { reason: 'Every slot was <b>taken</b>.' });
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `/discussions/${overdue}`]);
  expect(await reasonOf(overdue)).toBe('Every slot was <b>taken</b>.');
  const { body } = await desk.get(path(overdue));
  expect(body).toContain('Every slot was &lt;b&gt;taken&lt;/b&gt;.');
  expect(body).toContain('2 h 20 late');
});
