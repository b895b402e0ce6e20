import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { decideNoMeeting } from '../../../application/use-cases.ts';

let bradford: Bradford;
let booked: string;

const listOf = async (who: string, query = '') => (await bradford.as(who)).get(`/discussions${query}`);
const referencesIn = (body: string) => [...body.matchAll(/>(SD-\d+)</g)].map(([, reference]) => reference);

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T08:00:00Z');
  const journey = journeyOf(bradford);
  const ended = await journey.requested();
  const command = { reason: 'An assessment answers the concern.' };
  await decideNoMeeting(bradford.house, bradford.person('manager'), { caseId: ended, command });
  booked = await journey.booked('2026-11-20T14:00:00Z');
  for (let n = 0; n < 26; n += 1) {
    bradford.wait('PT1M');
    await journey.drafting();
  }
}, 60_000);
afterAll(() => bradford.close());

describe('who sees which discussions', () => {
  test('a social worker, those they wrote: open ones first, the ended under Past', async () => {
    const { body } = await listOf('worker');
    expect(referencesIn(body)).toHaveLength(25);
    expect(body).toContain('Request being written');
    const past = (await listOf('worker', '?past=yes')).body;
    expect(referencesIn(past)).toHaveLength(1);
    expect(past).toContain('Not required');
  });

  test('the desk and the team manager, those with them', async () => {
    for (const who of ['minutes-east', 'manager', 'service-manager'])
      expect((await listOf(who)).body).toContain(`href="/discussions/${booked}"`);
    expect(referencesIn((await listOf('minutes-east')).body)).toHaveLength(1);
  });

  test('the police, the meeting they were invited to and nothing of what it is about', async () => {
    const { body } = await listOf('police');
    expect(body).toMatch(new RegExp(`href="/discussions/${booked}/invitations/[0-9a-f-]+"`));
    expect(body).not.toMatch(/Unborn|3 children|Within 24 hours/);
  });

  test.each(['other-worker', 'other-manager', 'minutes-west', 'paediatrician'])(
    '%s, none, and it says so',
    async (who) => {
      const { statusCode, body } = await listOf(who);
      expect(statusCode).toBe(200);
      expect(referencesIn(body)).toEqual([]);
      expect(body).toContain('No discussion of yours is open');
    },
  );

  test('nobody reads a name of the family in a list', async () => {
    for (const who of ['worker', 'manager', 'minutes-east', 'police'])
      expect((await listOf(who)).body).not.toMatch(/Wrenfield|Pell|Harebell/);
  });
});

test('older ones are a link away, each shown once', async () => {
  const first = (await listOf('worker')).body;
  const next = /href="\/discussions(\?[^"]*)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = (await listOf('worker', next)).body;
  expect(second).toContain('Back to the newest');
  expect(second).not.toContain('rel="next"');
  const all = [...referencesIn(first), ...referencesIn(second)];
  expect(new Set(all).size).toBe(27);
  expect(all).toHaveLength(27);
});

test.each(['?at=2026-02-31T00:00:00Z&case=x', "?at=now&case='--", '?past=maybe', '?case=%00'])(
  'a made-up address (%s) is the first page',
  async (query) => {
    const { statusCode, body } = await listOf('worker', query);
    expect(statusCode).toBe(200);
    expect(referencesIn(body)).toHaveLength(25);
  },
);
