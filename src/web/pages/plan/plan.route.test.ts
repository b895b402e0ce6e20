import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { boxesIn, fullMorning, place } from '../../../../test/full-morning.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { policeOnLeave } from '../../../../test/police-on-leave.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';

let bradford: Bradford;
let journey: ReturnType<typeof journeyOf>;

const stateOf = async (caseId: string) => {
  const found = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  return found.kind === 'seen' ? found.value.state : null;
};

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T07:00:00Z');
  journey = journeyOf(bradford);
});
afterAll(() => bradford.close());

describe('who plans', () => {
  test.each([
    ['minutes-east', 200],
    ['manager', 403],
    ['service-manager', 403],
    ['worker', 403],
    ['police', 403],
  ])('%s gets %i, looking, sending and making room', async (who, status) => {
    const visitor = await bradford.as(who);
    expect((await visitor.get('/board/plan')).statusCode).toBe(status);
    expect((await visitor.post('/board/plan', {})).statusCode).toBe(status === 200 ? 422 : status);
    expect((await visitor.get('/board/make-room?request=nothing')).statusCode).toBe(status === 200 ? 404 : status);
  });

  test.each(['?day=2026-02-31', '?reach=year&desk=mars', '?booked=-1&asked=<b>', '?day=2099-01-01'])(
    'an address that makes no sense (%s) still gives a plan',
    async (query) => {
      const { statusCode, body } = await (await bradford.as('minutes-east')).get(`/board/plan${query}`);
      expect(statusCode).toBe(200);
      expect(body).not.toContain('<b>');
    },
  );
});

describe('a plan of three requests', () => {
  let waiting: readonly string[];
  let body: string;
  beforeAll(async () => {
    await journey.booked('2026-11-20T09:00:00Z');
    waiting = [
      await journey.waiting({ decidedAt: '2026-11-19T10:30:00Z' }),
      await journey.waiting({ decidedAt: '2026-11-19T15:30:00Z' }),
      await journey.waiting({ decidedAt: '2026-11-18T15:30:00Z' }),
    ];
    ({ body } = await (await bradford.as('minutes-east')).get('/board/plan'));
  });

  test('gives each its own time, none to what is booked, and says that there is no better one', () => {
    expect(body).toContain('There is no better plan');
    const starts = boxesIn(body, 'take').map((value) => (JSON.parse(value) as { startsAt: string }).startsAt);
    expect(new Set(starts).size).toBe(3);
    expect(body).toContain('late');
    expect(body).not.toMatch(/Wrenfield|Pell|Harebell/);
    expect(body.match(/No diary tells whether/g)).toHaveLength(1);
  });

  test('books nothing until somebody says so, and asks what was left open: nothing chosen is said', async () => {
    const visitor = await bradford.as('minutes-east');
    const { statusCode, body: again } = await visitor.post('/board/plan', { place });
    expect(statusCode).toBe(422);
    expect(again).toContain('Select what is to be booked or moved');
    expect(again).toContain(place);
    for (const caseId of waiting) expect(await stateOf(caseId)).toMatchObject({ status: 'waiting' });
  });

  test('is booked line by line: what can be is, what cannot is said, with all that was typed', async () => {
    const visitor = await bradford.as('minutes-east');
    const [first = '', second = '', third = ''] = boxesIn(body, 'take');
    const { caseId: late } = JSON.parse(
      [first, second, third].find((value) => value.includes(waiting[2] ?? '?')) ?? '{}',
    ) as { caseId: string };
    const { statusCode, body: again } = await visitor.post('/board/plan', { take: [first, second, third], place });
    expect(statusCode).toBe(422);
    expect(again).toContain('It needs a reason');
    expect(again).toContain('Booked: SD-');
    expect(await stateOf(late)).toMatchObject({ status: 'waiting' });
    for (const caseId of waiting.filter((each) => each !== late))
      expect(await stateOf(caseId)).toMatchObject({ status: 'booked', booking: { place } });

    const left = boxesIn(again, 'take');
    expect(left).toHaveLength(1);
    const sent = { take: left, place, 'departure-late': 'It came in late.', _key: 'the-late-one' };
    for (let twice = 0; twice < 2; twice += 1) {
      const done = await visitor.post('/board/plan', sent);
      expect(done.statusCode).toBe(303);
      expect((await visitor.get(String(done.headers.location))).body).toContain(
        '1 meeting is booked and everybody is invited.',
      );
    }
    expect(await stateOf(late)).toMatchObject({ status: 'booked' });
  });

  test('what somebody else took meanwhile is refused by itself', async () => {
    const caseId = await journey.waiting({ decidedAt: '2026-11-20T07:00:00Z' });
    const visitor = await bradford.as('minutes-east');
    const { body: shown } = await visitor.get(`/board/plan?request=${caseId}`);
    const take = boxesIn(shown, 'take').filter((value) => value.includes(caseId));
    const { startsAt } = JSON.parse(take[0] ?? '{}') as { startsAt: string };
    await journey.booked(startsAt);
    const { statusCode, body: again } = await visitor.post('/board/plan', { take, place });
    expect(statusCode).toBe(422);
    expect(again).toMatch(/has just been taken by SD-\d+/);
    expect(await stateOf(caseId)).toMatchObject({ status: 'waiting' });
  });

  test.each(['{', 'null', '[]', '{"caseId":"x"}', '<script>alert(1)</script>'])(
    'a line that no page of ours wrote (%s) is passed over',
    async (take) => {
      const { statusCode, body: again } = await (await bradford.as('minutes-east')).post('/board/plan', {
        take,
        place,
      });
      expect(statusCode).toBe(422);
      expect(again).not.toContain('<script>alert');
    },
  );
});

describe('a request that has to be held in two hours, in a full morning', () => {
  let urgent: string;
  let standing: readonly string[];
  beforeEach(() => {
    bradford.setClock('2026-11-24T08:50:00Z');
  });
  beforeAll(async () => {
    bradford.setClock('2026-11-24T08:30:00Z');
    standing = await fullMorning(bradford, '2026-11-24');
    urgent = await journey.waiting({ urgency: 'two-hours' });
  });

  test('is left out by a plan only where nothing can be done, and leads to making room', async () => {
    const { body } = await (await bradford.as('minutes-east')).get('/board/plan');
    expect(body).toMatch(/Can be booked once others have moved|Make room/);
  });

  test('names what could move, what each would cost and who must agree; asking keeps the booking until then', async () => {
    const visitor = await bradford.as('minutes-east');
    const { body } = await visitor.get(`/board/make-room?request=${urgent}`);
    expect(body).toContain('service manager must agree');
    expect(body).toContain('asked again');
    expect(body).toContain(`href="/discussions/${urgent}/telephone"`);
    const [way = ''] = boxesIn(body, 'way');
    const { moves, take } = JSON.parse(way) as { moves: { caseId: string; startsAt: string }[]; take: unknown };
    expect(take).toBeNull();
    expect(moves).toHaveLength(1);
    const [moved] = moves;
    expect(standing).toContain(moved?.caseId);

    const without = await visitor.post('/board/plan', { way });
    expect(without.statusCode).toBe(422);
    expect(without.body).toContain('why the booking needs to change');
    expect(without.body).toContain('name="reason"');
    expect(boxesIn(without.body, 'move')).toHaveLength(1);

    const sent = await visitor.post('/board/plan', {
      way,
      request: urgent,
      reason: 'A child is at risk today.',
      'departure-late': 'It makes room.',
    });
    expect(sent.statusCode).toBe(303);
    const { body: board } = await visitor.get(String(sent.headers.location));
    expect(board).toMatch(
      /The move is asked for\. The service manager has been told: once they agree, book SD-\d+ here/,
    );
    expect(await stateOf(moved?.caseId ?? '')).toMatchObject({
      status: 'booked',
      changeAsked: { kind: 'rearrange', reason: 'A child is at risk today.' },
    });
    expect(await stateOf(urgent)).toMatchObject({ status: 'waiting' });
  });
});

test('a request that lacks police today, and could wait for a day with them, has a time but is not ticked', async () => {
  bradford.setClock('2026-11-26T11:30:00Z');
  const caseId = await journey.waiting();
  const box = async () => {
    const { body } = await (await bradford.as('minutes-east')).get('/board/plan');
    const [tag = ''] = [...body.matchAll(/<input[^>]*name="take"[^>]*>/g)]
      .map(([each]) => each)
      .filter((each) => each.includes(caseId));
    return { isTicked: /\bchecked\b/.test(tag), body };
  };
  expect((await box()).isTicked).toBe(true);
  await policeOnLeave(bradford, { from: '2026-11-26T00:00:00Z', to: '2026-11-27T00:00:00Z' });
  const { isTicked, body } = await box();
  expect(isTicked).toBe(false);
  expect(body).toMatch(/Leaves police out\. It could wait for a day on which they can: the limit is /);
});
