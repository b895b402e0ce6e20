import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { calendarFaults } from '../../../../test/mail/calendar-faults.ts';
import { letterComesBack, lineIsLost } from '../../../../test/mail/came-back.ts';
import { signInAs } from '../../../../test/visitor.ts';
import { withinAuthority } from '../../../store/within-authority.ts';
import { buildServer } from '../../server.ts';

let bradford: Bradford;
let caseId: string;
let reference: string;
let message: string;

const to = 'police@example.org';

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T09:00:00Z');
  caseId = await journeyOf(bradford).booked();
  message = await letterComesBack(bradford.settings, { caseId, to });
  ({ reference } = await one(sql<{ reference: string }>`select reference from case_file where id = ${caseId}`));
});
afterAll(() => bradford.close());

const one = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row> => {
  const { rows } = await withinAuthority(bradford.house.db, 'bradford', (tx) => query.execute(tx));
  if (rows[0] === undefined) throw new Error('nothing was found');
  return rows[0];
};
const see = async (who: string, path = '/post') => (await (await bradford.as(who)).get(path)).body;
const stateOf = (id: string) =>
  one(sql<{ state: string; changes: number }>`select state, changes from outbox where id = ${id}`);
const decide = async (who: string, id: string, fields: Record<string, string>) =>
  (await bradford.as(who)).post(`/post/${id}/decision`, fields);

describe('An invitation that came back', () => {
  test('is the first thing to do of the desk that sent it, with whom to ring', async () => {
    const body = await see('minutes-east');
    expect(body).toContain(`Invitation to ${to} for ${reference}`);
    expect(body).toContain('Came back');
    expect(body).toContain('5.1.1 550 No such mailbox here');
    expect(body).toContain('Ring Imran Yusuf on');
    expect(body).toContain('01632 960000');
    expect(body).not.toContain('It arrived');
    expect(await see('minutes-east', '/today')).toContain(`Invitation to ${to} came back: ring them`);
    expect(await see('minutes-east', '/board')).toContain(`invitation to ${to} for ${reference}: ring them`);
  });

  test('shows as not delivered beside whom it was for', async () => {
    const body = await see('manager', `/discussions/${caseId}`);
    expect(body).toContain('Not delivered');
  });

  test('is not the business of another desk, nor of anybody who was invited', async () => {
    for (const who of ['minutes-west', 'police', 'worker']) {
      expect(await see(who)).not.toContain(`Invitation to ${to} for`);
      expect(await see(who, '/today')).not.toContain('came back');
    }
    for (const who of ['police', 'worker']) {
      const { statusCode } = await decide(who, message, { decision: 'rung', about: '1' });
      expect(statusCode).toBe(403);
    }
    expect((await stateOf(message)).state).toBe('bounced');
  });

  test('needs a decision that is one, and says so beside the question', async () => {
    const answer = await decide('minutes-east', message, { about: '1' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`href="#decision-${message}"`);
    expect((await decide('minutes-east', 'nonsense', { decision: 'rung', about: '1' })).statusCode).toBe(404);
    expect((await decide('minutes-east', message, { decision: 'arrived', about: '1' })).statusCode).toBe(409);
  });

  test('is sent again when somebody says so, once, and whoever comes second is told', async () => {
    const { changes } = await stateOf(message);
    const fields = { decision: 'again', about: String(changes) };
    const [first, twice] = [
      await decide('minutes-east', message, fields),
      await decide('minutes-east', message, fields),
    ];
    expect([first.statusCode, first.headers.location]).toEqual([303, '/post?done=again']);
    expect(twice.statusCode).toBe(303);
    const second = await decide('manager', message, { decision: 'rung', about: String(changes) });
    expect(second.statusCode).toBe(409);
    expect(second.body).toContain('somebody has decided about this message meanwhile');
    expect((await stateOf(message)).state).toBe('kept');
    const decided = sql<{ name: string }>`select by_name as name from post_decision where message_id = ${message}`;
    expect((await one(decided)).name).toBe(bradford.person('minutes-east').name);
    expect(await see('minutes-east', '/post?done=again')).toContain('The message will be sent again.');
    expect(await see('minutes-east', '/today')).not.toContain('came back');
  });
});

describe('The calendar entry of an invitation', () => {
  const entryOf = async (who: string) => {
    const { id } = await one(
      sql<{ id: string }>`select id from invitation where case_id = ${caseId} and email = ${to}`,
    );
    return (await bradford.as(who)).get(`/discussions/${caseId}/invitations/${id}/meeting.ics`);
  };

  test('can be fetched by whoever was invited, behind sign-in, where their mail brought no file', async () => {
    const { statusCode, body, headers } = await entryOf('police');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(calendarFaults(body)).toEqual([]);
    const letter = sql<{ body: string }>`select body from outbox where id = ${message}`;
    expect((await one(letter)).body).toContain('/meeting.ics');
  });

  test('is nobody else’s', async () => {
    expect((await entryOf('health')).statusCode).toBe(404);
    expect((await entryOf('youth-justice')).statusCode).toBe(403);
  });
});

describe('Where mail is sent', () => {
  const sending = () => ({
    ...bradford.house,
    post: { state: 'waiting' as const, mailbox: { name: 'Convenor', email: 'desk@council.example.org' } },
  });
  const as = async (who: string) => {
    const app = await buildServer(sending(), { log: null });
    return { app, visitor: await signInAs(app, bradford.person(who)) };
  };

  test('a message about which nobody knows waits for a person, who can say that it arrived', async () => {
    const place = await journeyOf({ ...bradford, house: sending() }).booked('2026-11-20T15:30:00Z');
    const id = await lineIsLost(bradford.settings);
    const { app, visitor } = await as('minutes-east');
    const { body } = await visitor.get('/post');
    expect(body).toContain('Perhaps sent');
    expect(body).toContain('Nobody knows whether it arrived, so it is not sent again by itself.');
    expect(body).not.toContain('Kept here');
    const { changes } = await stateOf(id);
    await visitor.post(`/post/${id}/decision`, { decision: 'arrived', about: String(changes) });
    expect(await stateOf(id)).toMatchObject({ state: 'sent' });
    expect(place).not.toBe(caseId);
    await app.close();
  });

  test('no page says that nothing leaves, and only those who see to messages are led to them', async () => {
    const { app, visitor } = await as('minutes-east');
    const booked = `/discussions/${caseId}/booked`;
    const pages = [(await app.inject('/sign-in')).body, (await visitor.get(booked)).body];
    for (const page of pages) expect(page).not.toMatch(/no message leaves/iu);
    expect(pages[0]).toContain('mail leaves it');
    const today = (await (await signInAs(app, bradford.person('police'))).get('/today')).body;
    for (const [page, leads] of [
      [pages[1] ?? '', true],
      [today, false],
    ] as const)
      expect(page.includes('href="/post"')).toBe(leads);
    await app.close();
    for (const page of [await see('minutes-east', booked), await see('minutes-east', '/sign-in')])
      expect(page).toMatch(/no message leaves/iu);
    expect(await see('police', '/today')).toContain('href="/post"');
  });

  test('nobody reads what messages say, and those without a desk or a signature are refused', async () => {
    const { app, visitor } = await as('minutes-east');
    expect((await visitor.get(`/post/${message}`)).statusCode).toBe(404);
    expect((await (await signInAs(app, bradford.person('police'))).get('/post')).statusCode).toBe(403);
    const refused = sql<{ n: number }>`select count(*)::int as n from access_log where what = 'refused:post'`;
    expect((await one(refused)).n).toBe(1);
    await app.close();
  });

  test('mail that does not go out is said, on the board too, once it has waited for ten minutes', async () => {
    const { app, visitor } = await as('minutes-east');
    expect((await visitor.get('/post')).body).toContain('not gone out since');
    expect((await visitor.get('/board')).body).toContain('ring those who must know');
    await app.close();
  });
});
