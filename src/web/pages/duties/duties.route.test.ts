import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { type AllKinds, dutiesOfAllKinds } from '../../../../test/duties-of-all-kinds.ts';
import type { TestVisitor } from '../../../../test/visitor.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';

let bradford: Bradford;
let cases: AllKinds;
const duty = 'meeting-held-24h';
const row = (caseId: string) => `id="duty-${caseId}-${duty}"`;

beforeAll(async () => {
  bradford = await openBradford();
  cases = await dutiesOfAllKinds(bradford);
});
afterAll(() => bradford.close());

const visitors = new Map<string, Promise<TestVisitor>>();
const visitorOf = (who: string): Promise<TestVisitor> => {
  const visitor = visitors.get(who) ?? bradford.as(who);
  visitors.set(who, visitor);
  return visitor;
};
const see = async (who: string, search = ''): Promise<string> => {
  const { statusCode, body } = await (await visitorOf(who)).get(`/duties${search}`);
  expect(statusCode).toBe(200);
  return body;
};
const tabs = (body: string): readonly string[] =>
  [...body.matchAll(/class="tabs__link"[^>]*>([^<]*)</g)].map(([, text = '']) => text);
const rows = (body: string): number => body.match(/<tr class="duty /g)?.length ?? 0;
const tiles = /count__number">(\d+)<\/span>\s*<span class="count__text"><svg.*?<\/svg> ([^<]*)</gs;
const countOf = (body: string, word: string): number =>
  Number([...body.matchAll(tiles)].find(([, , text]) => text === word)?.[1]);
const reasonOf = async (caseId: string) => {
  const found = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  return found.kind === 'seen' ? found.value.duties.find(({ key }) => key === duty)?.reason : undefined;
};

describe('Whose duties somebody can look at', () => {
  test.each([
    ['worker', ['My duties', 'My cases']],
    ['manager', ['My duties', 'My team’s cases', 'East desk']],
    ['service-manager', ['My duties', 'My cases', 'All of Bradford']],
    ['minutes-east', ['My duties', 'East desk']],
    ['police', []],
    ['health', []],
  ])('%s: %j', async (who, expected) => {
    expect(tabs(await see(who))).toEqual(expected);
  });

  test.each([
    ['minutes-east', 'desk', ['late', 'alsoLate', 'dueSoon', 'inTime', 'unexplained']],
    ['minutes-south', 'desk', ['elsewhere']],
    ['minutes-west', 'desk', []],
    ['other-manager', 'named', []],
    ['other-manager', 'desk', ['elsewhere']],
    ['manager', 'named', ['late', 'alsoLate', 'dueSoon', 'inTime', 'unexplained', 'elsewhere']],
    ['service-manager', 'all', ['late', 'alsoLate', 'dueSoon', 'inTime', 'unexplained', 'elsewhere']],
    ['other-worker', 'named', []],
    // What is not theirs to see is not refused: they see their own instead.
    ['police', 'all', []],
    ['police', 'desk', []],
    ['minutes-east', 'all', []],
    ['worker', 'desk', []],
    ['worker', 'own', []],
  ] as const)('%s, %s: holding the meeting in %j', async (who, scope, expected) => {
    const body = await see(who, `?scope=${scope}`);
    const shown = Object.entries(cases).filter(([, caseId]) => body.includes(row(caseId)));
    expect(shown.map(([kind]) => kind).toSorted()).toEqual([...expected].toSorted());
  });

  test.each([
    ['service-manager', 'href="/duties?scope=all"'],
    ['manager', 'href="/duties"'],
  ])('the menu leads %s to the list they come for', async (who, link) => {
    const menu = /<nav[\s\S]*?<\/nav>/.exec((await (await bradford.as(who)).get('/today')).body)?.[0];
    expect(menu).toContain(link);
  });

  test('partners see what they owe themselves, with the way to their own page, and no reason', async () => {
    const body = await see('police');
    expect(rows(body)).toBeGreaterThan(0);
    expect(body).toMatch(/href="\/discussions\/[^/"]+\/invitations\//);
    expect(body).not.toMatch(/href="\/discussions\/[^/"]+"/);
    expect(body).not.toContain('<textarea');
  });

  test('nobody is named of the family', async () => {
    for (const who of ['manager', 'minutes-east', 'service-manager', 'police'])
      for (const scope of ['own', 'named', 'desk', 'all'])
        expect(await see(who, `?scope=${scope}`)).not.toMatch(/Ida|Wrenfield|Noah|Tess/);
  });
});

test('the board says how many are late at the desk, and leads to them; Today leads to one’s own', async () => {
  const { body } = await (await visitorOf('minutes-east')).get('/board');
  const [, said = ''] = /href="\/duties\?scope=desk&amp;state=overdue">(\d+) duties in this desk/.exec(body) ?? [];
  expect(Number(said)).toBe(countOf(await see('minutes-east', '?scope=desk'), 'Late'));
  expect((await (await visitorOf('minutes-west')).get('/board')).body).not.toContain('/duties?');
  for (const who of ['minutes-east', 'worker', 'police'])
    expect((await (await visitorOf(who)).get('/today')).body).toContain('href="/duties"');
});

describe('How they stand', () => {
  test.each([
    ['overdue', 'Late', ['late', 'alsoLate'], '2 h 20 late'],
    ['due-soon', 'Due soon', ['dueSoon'], '40 min left'],
    ['running', 'In time', ['inTime', 'elsewhere'], '24 h left'],
    ['unexplained', 'Reason missing', ['unexplained'], 'Done 5 h late'],
    ['explained', 'Met late', [], 'No duty stands like that'],
    ['met', 'Met', ['met'], 'Done in time'],
  ] as const)('%s', async (state, word, expected, says) => {
    const body = await see('manager', `?scope=named&state=${state}`);
    const shown = Object.entries(cases).filter(([, caseId]) => body.includes(row(caseId)));
    expect(shown.map(([kind]) => kind).toSorted()).toEqual([...expected].toSorted());
    expect(body).toContain(says);
    expect(countOf(body, word)).toBe(rows(body));
  });

  test('without a state, all that somebody must do something about, the longest due first', async () => {
    const body = await see('manager', '?scope=named');
    expect(rows(body)).toBe(countOf(body, 'To do'));
    expect(body.indexOf(row(cases.late))).toBeLessThan(body.indexOf(row(cases.alsoLate)));
    expect(body.indexOf(row(cases.alsoLate))).toBeLessThan(body.indexOf(row(cases.dueSoon)));
    expect(body).not.toContain(row(cases.met));
  });

  test('the longest late first', async () => {
    const body = await see('manager', '?scope=named&duty=meeting-held-24h&sort=late');
    const order = ['unexplained', 'late', 'alsoLate', 'dueSoon'] as const;
    const places = order.map((kind) => body.indexOf(row(cases[kind])));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('narrowed down by duty, owner, desk and time, with how many each would leave', async () => {
    const all = await see('manager', '?scope=named');
    const said = new RegExp(`<option value="${duty}"[^>]*>[^<]*\\((\\d+)\\)`).exec(all)?.[1];
    const narrowed = await see('manager', `?scope=named&duty=${duty}`);
    expect(rows(narrowed)).toBe(Number(said));
    expect(rows(await see('manager', '?scope=named&desk=south'))).toBe(1);
    expect(await see('manager', '?scope=named&due=today')).not.toContain(row(cases.inTime));
    expect(await see('manager', '?scope=named&owner=nobody')).toContain('No duty is like that');
  });

  test.each([
    '?after=x',
    '?after=W10',
    '?state=x&scope=y&sort=z&due=w',
    '?due=constructor&state=toString',
    '?after=WyJcdTAwMDAiLCIxIiwiMDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAwIiwiayIsIjIwMjYtMTEtMjBUMTE6MjA6MDBaIl0',
  ])('an address that makes no sense (%s) shows the list from its beginning', async (search) => {
    expect(await see('manager', search)).toContain('My duties');
  });
});

describe('Saying why from the list', () => {
  const list = '/duties?scope=named&state=overdue';

  test('saves, comes back to the same row of the same list and says so', async () => {
    const manager = await visitorOf('manager');
    const sent = { case: cases.late, duty, reason: 'Every slot was <b>taken</b>.', _key: 'k1' };
    const { statusCode, headers } = await manager.post(list, sent);
    const id = `duty-${cases.late}-${duty}`;
    expect([statusCode, headers.location]).toEqual([303, `${list}&saved=${id}#${id}`]);
    const { body } = await manager.get(`${list}&saved=${id}`);
    expect(body).toContain('The reason was saved');
    expect(body).toMatch(new RegExp(`${row(cases.late)}.*?Reason saved.*?Every slot was &lt;b&gt;taken`, 's'));
    expect(await reasonOf(cases.late)).toBe('Every slot was <b>taken</b>.');
  });

  test('pressed twice it is recorded once, and both presses lead back to the list', async () => {
    const manager = await visitorOf('manager');
    const sent = { case: cases.unexplained, duty, reason: 'The police could not come.', _key: 'k2' };
    const [first, second] = [await manager.post(list, sent), await manager.post(list, sent)];
    expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
    const found = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId: cases.unexplained });
    const events = found.kind === 'seen' ? found.value.events : [];
    expect(events.filter(({ type }) => type === 'LatenessExplained')).toHaveLength(1);
  });

  test.each([
    ['', 'Enter why it is late'],
    ['x'.repeat(2001), 'Shorten why it is late'],
  ])('“%s” is refused in its row and stays there', async (reason, message) => {
    const sent = { case: cases.alsoLate, duty, reason };
    const { statusCode, body } = await (await visitorOf('minutes-east')).post('/duties?scope=desk', sent);
    expect(statusCode).toBe(422);
    expect(body).toContain(`href="#reason-duty-${cases.alsoLate}-${duty}"`);
    expect(body).toMatch(new RegExp(`${row(cases.alsoLate)}.*?<details[^>]* open.*?${message}`, 's'));
    expect(body.includes(reason)).toBe(true);
  });

  test('what was typed is not lost when the duty has left the list meanwhile', async () => {
    const reason = 'It was late. '.repeat(200);
    const sent = { case: cases.alsoLate, duty, reason };
    const { statusCode, body } = await (await visitorOf('manager')).post('/duties?state=met', sent);
    expect(statusCode).toBe(409);
    expect(body).toContain(reason.trim());
  });

  test.each([
    ['police', 'late', 403],
    ['minutes-west', 'late', 403],
    ['other-manager', 'late', 403],
    ['manager', 'inTime', 409],
  ] as const)('%s cannot for a duty that is %s (%i)', async (who, kind, status) => {
    const before = await reasonOf(cases[kind]);
    const sent = { case: cases[kind], duty, reason: 'I say so.' };
    expect((await (await visitorOf(who)).post('/duties?scope=all', sent)).statusCode).toBe(status);
    expect(await reasonOf(cases[kind])).toBe(before);
  });

  test.each([{}, { case: 'x', duty: 'y', reason: 'z' }, { case: '00000000-0000-4000-8000-000000000000', reason: 'z' }])(
    'a form that names nothing there is (%j) finds nothing',
    async (sent) => {
      expect((await (await visitorOf('manager')).post('/duties', sent)).statusCode).toBe(404);
    },
  );
});
