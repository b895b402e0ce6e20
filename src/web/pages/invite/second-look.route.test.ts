import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { readOutbox } from '../../../store/outbox.ts';
import { withinAuthority } from '../../../store/within-authority.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
  caseId = await journeyOf(bradford).booked();
});

afterAll(() => bradford.close());

const somebody = {
  name: 'Rowan Ashby',
  role: 'probation',
  organisation: 'Probation officer',
  email: 'rowan@probation.example.org',
};
const invite = async (fields: Partial<typeof somebody> & { readonly looked?: string }) =>
  (await bradford.as('minutes-east')).post(paths.invitations(caseId), { ...somebody, ...fields });

const recipientsOf = async (about: string): Promise<readonly string[]> => {
  const letters = await withinAuthority(bradford.house.db, 'bradford', (tx) =>
    readOutbox(tx, { caseId: about, limit: 50 }),
  );
  return letters.map(({ recipient }) => recipient);
};

describe('inviting somebody at an address that was never used', () => {
  test('shows the address again with its domain, keeps what was typed, and sends nothing', async () => {
    const answer = await invite({});
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('rowan@probation.example.org is new here');
    expect(answer.body).toMatch(/second-look__domain">probation\.example\.org</);
    expect(answer.body).toContain('value="Rowan Ashby"');
    expect((await (await bradford.as('minutes-east')).get(paths.post)).body).not.toContain('rowan@');
  });

  test.each([
    ['rowan.ashby@gmail.com', 'Anybody can have an address at gmail.com'],
    ['rowan.ashby@example.com', 'is new here.'],
    ['rowan.ashby@exampl.org', 'It differs by one letter from example.org'],
  ])('warns of %s', async (email, warning) => {
    expect((await invite({ email })).body).toContain(warning);
  });

  test('goes out once the same person has looked, which the record shows with their name; the next time it is known', async () => {
    expect((await invite({ looked: 'other@probation.example.org' })).statusCode).toBe(422);
    expect((await invite({ looked: somebody.email })).statusCode).toBe(303);
    const discussion = await (await bradford.as('manager')).get(paths.discussion(caseId));
    expect(discussion.body).toContain('New address looked at and found right: rowan@probation.example.org');
    expect((await invite({ name: 'Rowan Ashby-Lee' })).statusCode).toBe(303);
  });

  test.each(['Tess Wrenfield', 'tess  WRENFIELD', 'Wrenfield, Tess'])(
    'is refused for %s, who is of the family',
    async (name) => {
      const answer = await invite({ name, email: 'somebody@new.example.org', looked: 'somebody@new.example.org' });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain('of somebody whom the request is about');
      expect(answer.body).toContain('ask whoever keeps the contact book');
    },
  );
});

describe('a discussion by telephone', () => {
  test('is held at once, and writes to nobody of the family or at a new address until somebody has looked', async () => {
    const own = await journeyOf(bradford).drafting({
      'invitee/police': { name: 'DC Lena Orr', email: 'lena@night.police.example', telephone: '07700 900461' },
      'invitee/health': { name: 'Tess Wrenfield', email: 'tess@health.example.org' },
    });
    const worker = await bradford.as('worker');
    const now = { chair: 'manager', desk: 'east', when: 'now', place: 'Conference call', reason: 'She is hurt.' };
    expect((await worker.post(paths.telephoneOf(own), now)).statusCode).toBe(303);
    expect((await worker.get(paths.telephoneOf(own))).body).toContain('2 people were not written to');
    expect((await (await bradford.as('minutes-east')).get(paths.today)).body).toContain('2 people were not written to');
    const page = await worker.get(paths.invitations(own));
    expect(page.body).toMatch(/DC Lena Orr.*Nothing was sent.*lena@night\.police\.example is new here/s);
    expect(page.body).toMatch(
      /Tess Wrenfield.*Nothing was sent.*of somebody whom the request is about.*Invite somebody else in their place/s,
    );
    expect(await recipientsOf(own)).not.toContain('lena@night.police.example');
    const [, ask = ''] = /href="[^"]*\?(unwritten=police)#invite"/.exec(page.body) ?? [];
    const filled = (await worker.get(`${paths.invitations(own)}?${ask}`)).body;
    for (const value of ['DC Lena Orr', 'lena@night.police.example', '07700 900461'])
      expect(filled).toContain(`value="${value}"`);
    expect(filled).toMatch(/<option value="police" selected/);
    const lena = { name: 'DC Lena Orr', role: 'police', organisation: 'Police', email: 'lena@night.police.example' };
    expect((await worker.post(paths.invitations(own), lena)).statusCode).toBe(422);
    expect((await worker.post(paths.invitations(own), { ...lena, looked: lena.email })).statusCode).toBe(303);
    expect(await recipientsOf(own)).toContain('lena@night.police.example');
    expect((await worker.get(paths.telephoneOf(own))).body).toContain('1 person was not written to');
  });
});

describe('a deputy at an address that was never used', () => {
  test('is asked for once the one who names them has looked at it again', async () => {
    const own = await journeyOf(bradford).booked('2026-11-20T13:00:00Z');
    const police = await bradford.as('police');
    const [, path = ''] =
      new RegExp(`href="(/discussions/${own}/invitations/[^"]+)"`).exec((await police.get('/today')).body) ?? [];
    const deputy = { answer: 'deputy', name: 'Joan Amsel', email: 'joan@new.police.example', telephone: '' };
    const first = await police.post(`${path}/answer`, deputy);
    expect(first.statusCode).toBe(422);
    expect(first.body).toMatch(/second-look__domain">new\.police\.example</);
    expect((await police.post(`${path}/answer`, { ...deputy, looked: deputy.email })).statusCode).toBe(303);
    expect((await police.get(path)).body).toContain('Joan Amsel comes in your place');
    const desk = async () => (await (await bradford.as('minutes-east')).get(paths.invitations(own))).body;
    expect(await desk()).not.toContain('Both are invited.');
    expect((await police.post(`${path}/answer`, { answer: 'accept' })).statusCode).toBe(303);
    expect(await desk()).toMatch(
      /Both are invited\.<\/strong>[^]*comes after all, and Joan Amsel has an invitation, too/,
    );
    expect(await desk()).toMatch(/href="[^"]*\/calls\?who=[^"]+#record">ring Joan Amsel and record it/);
  });
});
