import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';

let bradford: Bradford;
const ids: Record<string, string> = {};

const todayOf = async (who: string, path = '/today') => (await bradford.as(who)).get(path);

beforeAll(async () => {
  bradford = await openBradford('2026-11-19T09:00:00Z');
  const journey = journeyOf(bradford);
  ids['late'] = await journey.waiting();
  bradford.setClock('2026-11-20T11:20:00Z');
  ids['drafting'] = await journey.drafting();
  ids['requested'] = await journey.requested();
  ids['booked'] = await journey.booked('2026-11-20T14:00:00Z');
  ids['cancelling'] = await journey.cancelling('2026-11-20T15:00:00Z');
});
afterAll(() => bradford.close());

describe('who finds what on Today', () => {
  test.each([
    ['worker', 'Finish the request', 'request', 'drafting'],
    ['manager', 'Authorise or return the request', 'authorise', 'requested'],
    ['minutes-east', 'Book the meeting', 'book', 'late'],
    ['service-manager', 'Agree to cancelling the meeting', 'booking/agree', 'cancelling'],
    ['manager', 'Hold the meeting', 'meeting', 'booked'],
  ])('%s: %s', async (who, title, page, which) => {
    const { statusCode, body } = await todayOf(who);
    expect(statusCode).toBe(200);
    expect(body).toContain(`href="/discussions/${ids[which] ?? ''}/${page}">${title}`);
  });

  test('the police find the invitations to answer', async () => {
    expect((await todayOf('police')).body).toMatch(/\/invitations\/[0-9a-f-]+">Answer the invitation/);
  });

  test.each(['other-worker', 'other-manager', 'minutes-west', 'paediatrician'])(
    '%s finds nothing, and is told so kindly',
    async (who) => {
      const { body } = await todayOf(who);
      expect(body).toContain('Nothing is waiting for you');
      expect(body).not.toMatch(/SD-\d/);
    },
  );

  test('nobody finds a name, an address or a date of birth of the family', async () => {
    const idsAndTokens = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w-]{40,}/g; // chance can write 2022 into one
    for (const who of ['worker', 'manager', 'minutes-east', 'service-manager', 'police'])
      expect((await todayOf(who)).body.replaceAll(idsAndTokens, '')).not.toMatch(/Wrenfield|Pell|Harebell|2022/);
  });
});

describe('what else Today offers', () => {
  test.each([
    ['worker', 'Request a strategy meeting', '/requests/new'],
    ['minutes-east', 'Open the board of the East desk', '/board'],
    ['service-manager', 'Open the board', '/board'],
  ])('%s: %s', async (who, text, href) => {
    const { body } = await todayOf(who);
    expect(body).toMatch(new RegExp(`href="${href}"[^>]*>\\s*${text}`));
  });

  test.each(['worker', 'police'])('no board to %s', async (who) => {
    expect((await todayOf(who)).body).not.toContain('href="/board"');
  });

  test('says what was done when a request has gone back, and nothing that an address makes up', async () => {
    expect((await todayOf('manager', '/today?done=returned')).body).toContain('The request went back');
    expect((await todayOf('manager', '/today?done=<b>nonsense</b>')).body).not.toContain('nonsense');
  });
});

test('what is late asks why, until somebody has said', async () => {
  const desk = await bradford.as('minutes-east');
  const asks = `href="/discussions/${ids['late'] ?? ''}/lateness/meeting-held-24h"`;
  const { body } = await desk.get('/today');
  expect(body).toContain(asks);
  expect(body).toContain('2 h 20 late');
  await desk.post(`/discussions/${ids['late'] ?? ''}/lateness/meeting-held-24h`, { reason: 'No slot was free.' });
  const after = (await desk.get('/today')).body;
  expect(after).not.toContain(asks);
  expect(after).toContain('2 h 20 late');
});

test('the start of the site is Today, by way of signing in', async () => {
  const start = await bradford.app.inject('/');
  expect([start.statusCode, start.headers.location]).toEqual([303, '/today']);
  const today = await bradford.app.inject('/today');
  expect([today.statusCode, today.headers.location]).toEqual([303, '/sign-in?next=%2Ftoday']);
});
