import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let late: string;
let open: string;

const moment = 'meeting-decided';
const reason = 'The telephone <b>log</b> says so.';
const at = (day: string, time: string) => ({ 'at-day': day, 'at-month': '11', 'at-year': '2026', 'at-time': time });
const get = async (who: string, path: string) => (await bradford.as(who)).get(path);
const dutyOf = async (caseId: string) => {
  const found = await seeDiscussion(bradford.house, bradford.person('worker'), { caseId });
  return found.kind === 'seen' ? found.value.duties.find(({ key }) => key === 'meeting-held-24h') : undefined;
};

beforeAll(async () => {
  bradford = await openBradford('2026-11-19T09:00:00Z');
  const { waiting } = journeyOf(bradford);
  late = await waiting();
  bradford.setClock('2026-11-20T09:05:00Z');
  open = await waiting({ decidedAt: '2026-11-20T08:00:00Z' });
});
afterAll(() => bradford.close());

describe('who corrects a time', () => {
  test.each(['minutes-east', 'manager', 'worker', 'service-manager'])('%s can', async (who) => {
    expect((await get(who, paths.discussion(open))).body).toContain(paths.times(open));
    const { statusCode, body } = await get(who, paths.times(open));
    expect(statusCode).toBe(200);
    expect(body).toContain('When the meeting was decided');
    expect(body).toContain('Friday 20 November 2026 at 08:00');
  });

  test.each(['minutes-west', 'other-manager', 'other-worker', 'police'])('%s cannot', async (who) => {
    const visitor = await bradford.as(who);
    expect((await visitor.get(paths.times(open))).statusCode).toBe(403);
    expect((await visitor.get(paths.correctTime(open, moment))).statusCode).toBe(403);
    const sent = await visitor.post(paths.correctTime(open, moment), { ...at('20', '8:30'), reason });
    expect(sent.statusCode).toBe(403);
    expect((await dutyOf(open))?.startedAt).toBe('2026-11-20T08:00:00Z');
  });
});

test.each(['minutes-issued', 'meeting-held', 'made-up', '%25'])('there is no time %s to correct here', async (name) => {
  expect((await get('worker', `${paths.times(open)}/${name}`)).statusCode).toBe(404);
});

test.each([
  ['nothing typed', { reason }, 'Enter the right day and time'],
  ['a time ahead', { ...at('20', '23:00'), reason }, 'The right time must be now or earlier'],
  ['the time recorded already', { ...at('20', '8:00'), reason }, 'This is the time already recorded'],
  ['no reason', { ...at('20', '8:30'), reason: ' ' }, 'Enter how you know the right time'],
])('%s is refused, and what was typed stays', async (_, typed, message) => {
  const sent = await (await bradford.as('worker')).post(paths.correctTime(open, moment), typed);
  expect(sent.statusCode).toBe(422);
  expect(sent.body).toContain(message);
  expect(sent.body).toContain(typed.reason.trim().replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
});

test('a corrected start moves the limit, and the discussion shows both, who corrected it and why', async () => {
  const worker = await bradford.as('worker');
  const sent = await worker.post(paths.correctTime(open, moment), { ...at('20', '7:30'), reason });
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `${paths.discussion(open)}#duties`]);
  const { body } = await worker.get(paths.discussion(open));
  expect(body).toContain('Started today 07:30, when the meeting was decided, recorded today 09:05');
  expect(body).toContain('Was due tomorrow 08:00; a time was corrected today 09:05');
  expect(body).toContain('It was recorded as Friday 20 November 2026 at 08:00.');
  expect(body).toContain('The telephone &lt;b&gt;log&lt;/b&gt; says so.');
  const listed = (await worker.get(paths.times(open))).body;
  expect(listed).toContain('Friday 20 November 2026 at 07:30');
  expect(listed).toContain('Before: Friday 20 November 2026 at 08:00.');
});

test('what was late by the old limit stays to be seen, and its reason can still be given', async () => {
  const worker = await bradford.as('worker');
  const path = paths.lateness(late, 'meeting-held-24h');
  await worker.post(paths.correctTime(late, moment), { ...at('19', '10:00'), reason });
  const { body } = await worker.get(paths.discussion(late));
  expect((await dutyOf(late))?.state).toBe('due-soon');
  expect(body).toContain('Was due today 09:00 and was late');
  expect(body).toContain(path);
  expect((await worker.post(path, { reason: 'Every slot was taken.' })).statusCode).toBe(303);
  expect((await dutyOf(late))?.reason).toBe('Every slot was taken.');
});
