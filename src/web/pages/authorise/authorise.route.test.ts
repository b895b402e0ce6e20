import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { seeToday } from '../../../application/see-today.ts';

let bradford: Bradford;
let journey: ReturnType<typeof journeyOf>;

const path = (caseId: string) => `/discussions/${caseId}/authorise`;
const decision = { decision: 'authorise', urgency: '24-hours', decided: 'now', acted: 'no', desk: 'east' };
const earlier = (name: string, [day, month, year, time]: readonly [string, string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
  [`${name}-time`]: time,
});
const stateOf = async (caseId: string, who = 'worker') => {
  const found = await seeDiscussion(bradford.house, bradford.person(who), { caseId });
  return found.kind === 'seen' ? found.value.state : null;
};

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  journey = journeyOf(bradford);
});
afterAll(() => bradford.close());

describe('who authorises', () => {
  test.each([
    ['manager', 200],
    ['other-manager', 403],
    ['worker', 403],
    ['service-manager', 403],
    ['minutes-east', 403],
    ['police', 403],
  ])('%s gets %i, looking or sending', async (who, status) => {
    const caseId = await journey.requested();
    const visitor = await bradford.as(who);
    const { statusCode, body } = await visitor.get(path(caseId));
    expect(statusCode).toBe(status);
    if (status === 200) return;
    expect(body).not.toContain('Wrenfield');
    for (const what of ['authorise', 'return', 'no-meeting'])
      expect((await visitor.post(path(caseId), { ...decision, decision: what })).statusCode).toBe(403);
    expect(await stateOf(caseId)).toMatchObject({ status: 'awaiting-authority' });
  });

  test('a case file that is not there is not found', async () => {
    const manager = await bradford.as('manager');
    expect((await manager.get(path('00000000-0000-4000-8000-000000000000'))).statusCode).toBe(404);
    expect((await manager.post(path('x'), decision)).statusCode).toBe(404);
  });

  test.each(['drafting', 'waiting', 'booked'] as const)(
    'a request that is %s is not open to a decision',
    async (stage) => {
      const caseId = await journey[stage]();
      const manager = await bradford.as('manager');
      const { statusCode } = await manager.get(path(caseId));
      expect(statusCode).toBe(stage === 'drafting' ? 403 : 409);
      expect((await manager.post(path(caseId), decision)).statusCode).toBe(statusCode);
    },
  );
});

test('the whole request can be read, with what each choice starts', async () => {
  const caseId = await journey.requested();
  const { body } = await (await bradford.as('manager')).get(path(caseId));
  expect(body).toContain('Strategy request (Wrenfield, 4420011) – (East)');
  for (const said of ['Ida Wrenfield', 'Marek Lindqvale', 'Lotte Pell', 'Dean Wrenfield', 'shouts and pushes'])
    expect(body).toContain(said);
  expect(body).toMatch(/<strong>GP<\/strong>: The family is not registered with a GP\./);
  expect(body).toContain('Must be held by tomorrow 11:20, 24 h left');
  expect(body).toContain('Must be held by today 13:20, 2 h left');
  expect(body).toContain('(a local assumption)');
  expect(body).toMatch(/value="24-hours" checked/);
});

describe('authorising', () => {
  test('starts the clock, sends the request to its desk and tells it', async () => {
    const caseId = await journey.requested();
    const manager = await bradford.as('manager');
    const sent = await manager.post(path(caseId), { ...decision, _key: 'auth-1' });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/discussions/${caseId}`]);
    expect(await stateOf(caseId)).toMatchObject({
      status: 'waiting',
      authorisation: { urgency: '24-hours', desk: 'east', actionTakenAt: null, rationale: null },
    });
    const toDos = await seeToday(bradford.house, bradford.person('minutes-east'));
    expect(toDos.filter((toDo) => toDo.caseId === caseId)).toMatchObject([
      { kind: 'book', dueAt: '2026-11-21T11:20:00Z' },
    ]);
    const again = await manager.post(path(caseId), { ...decision, _key: 'auth-1' });
    expect([again.statusCode, again.headers.location]).toEqual([303, `/discussions/${caseId}`]);
    expect((await manager.post(path(caseId), { ...decision, _key: 'auth-2' })).statusCode).toBe(409);
  });

  test('counts from when it was decided and when an agency acted, if that was earlier', async () => {
    const caseId = await journey.requested();
    const sent = await (await bradford.as('manager')).post(path(caseId), {
      ...{ ...decision, urgency: 'two-hours', decided: 'earlier', acted: 'yes' },
      ...earlier('decided-at', ['20', '11', '2026', '10:30']),
      ...earlier('action-taken-at', ['20', '11', '2026', '10.15am']),
    });
    expect(sent.statusCode).toBe(303);
    expect(await stateOf(caseId)).toMatchObject({
      authorisation: { decidedAt: '2026-11-20T10:30:00Z', actionTakenAt: '2026-11-20T10:15:00Z' },
    });
  });

  test('of a later meeting needs the service manager’s rationale', async () => {
    const caseId = await journey.requested();
    const manager = await bradford.as('manager');
    const other = { ...decision, urgency: 'other', 'rationale-by': 'Ruth Adeyemi' };
    const refused = await manager.post(path(caseId), { ...other, rationale: ' ' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#rationale"');
    expect(refused.body).toMatch(/value="other" checked/);
    expect(refused.body).toContain('value="Ruth Adeyemi"');
    expect((await manager.post(path(caseId), { ...other, rationale: 'The family is abroad.' })).statusCode).toBe(303);
    expect(await stateOf(caseId)).toMatchObject({
      authorisation: { rationale: { by: 'Ruth Adeyemi', text: 'The family is abroad.' } },
    });
  });

  test.each([
    [{ urgency: 'next-week' }, 'urgency'],
    [{ desk: 'north' }, 'desk'],
    [{ decided: 'earlier', ...earlier('decided-at', ['31', '2', '2026', '10:00']) }, 'decided-at'],
    [{ decided: 'earlier', ...earlier('decided-at', ['29', '2', '2027', '10:00']) }, 'decided-at'],
    [{ decided: 'earlier', ...earlier('decided-at', ['20', '11', '2026', '11:21']) }, 'decided-at'],
    [{ decided: 'earlier' }, 'decided-at'],
    [{ acted: 'yes', ...earlier('action-taken-at', ['21', '11', '2026', '10:00']) }, 'action-taken-at'],
    [{ acted: 'yes', ...earlier('action-taken-at', ['20', '11', '2026', '25:00']) }, 'action-taken-at'],
  ])('%o is refused beside its question, and what was typed stays', async (wrong, field) => {
    const caseId = await journey.requested();
    const { statusCode, body } = await (await bradford.as('manager')).post(path(caseId), {
      ...decision,
      'return-reason': 'Half a thought <i>about</i> returning',
      ...wrong,
    });
    expect(statusCode).toBe(422);
    expect(body).toContain(`href="#${field}"`);
    expect(body).toContain('Half a thought &lt;i&gt;about&lt;/i&gt; returning');
    for (const [name, value] of Object.entries(wrong))
      if (/-(day|month|year|time)$/.test(name)) expect(body).toContain(`name="${name}" type="text" value="${value}"`);
    expect(await stateOf(caseId)).toMatchObject({ status: 'awaiting-authority' });
  });

  test('the limits can be worked out again with the times as typed, and nothing is decided', async () => {
    const caseId = await journey.requested();
    const times = { decided: 'earlier', ...earlier('decided-at', ['20', '11', '2026', '9:00am']) };
    const { statusCode, body } = await (await bradford.as('manager')).post(path(caseId), {
      ...{ ...decision, ...times, decision: 'look' },
    });
    expect(statusCode).toBe(200);
    expect(body).toContain('Must be held by tomorrow 09:00, 21 h left');
    expect(await stateOf(caseId)).toMatchObject({ status: 'awaiting-authority' });
  });
});

describe('not authorising', () => {
  test.each([
    ['return', 'return-reason', 'Enter'],
    ['no-meeting', 'no-meeting-reason', 'Enter why a meeting is not required'],
  ])('%s needs a reason', async (what, field, message) => {
    const caseId = await journey.requested();
    const { statusCode, body } = await (await bradford.as('manager')).post(path(caseId), {
      ...decision,
      decision: what,
    });
    expect(statusCode).toBe(422);
    expect(body).toContain(`href="#${field}"`);
    expect(body).toContain(message);
    expect(body).toMatch(new RegExp(`<details[^>]* open[^>]*>(?:(?!</details>)[\\s\\S])*name="${field}"`));
  });

  test('a request that is returned is its writer’s again; twice pressed it is returned once', async () => {
    const caseId = await journey.requested();
    const manager = await bradford.as('manager');
    const send = () =>
      manager.post(path(caseId), { decision: 'return', 'return-reason': 'Name the school.', _key: `return-${caseId}` });
    const answers = [await send(), await send()];
    expect(answers.map(({ statusCode, headers }) => [statusCode, headers.location])).toEqual([
      [303, '/today?done=returned'],
      [303, '/today?done=returned'],
    ]);
    expect(await stateOf(caseId)).toMatchObject({ status: 'drafting', returned: { reason: 'Name the school.' } });
    expect((await manager.get(path(caseId))).statusCode).toBe(403);
  });

  test('that no meeting is required is recorded with its reason', async () => {
    const caseId = await journey.requested();
    const sent = await (await bradford.as('manager')).post(path(caseId), {
      decision: 'no-meeting',
      'no-meeting-reason': 'An assessment answers the concern.',
    });
    expect(sent.headers.location).toBe(`/discussions/${caseId}`);
    expect(await stateOf(caseId)).toMatchObject({ status: 'not-needed', reason: 'An assessment answers the concern.' });
  });
});
