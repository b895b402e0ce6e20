import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, openHouse, somebody } from '../../../test/house.ts';
import { type TestVisitor, signInAs } from '../../../test/visitor.ts';
import { connect } from '../../store/connect.ts';
import { settingsFromUrl } from '../../store/settings.ts';
import { buildServer } from '../server.ts';
import { signedIn } from '../signed-in.ts';
import { notFound } from './pages.ts';

const worker = somebody({ id: 'sw', role: 'social-worker' });
const form = { 'content-type': 'application/x-www-form-urlencoded' };
let opened: TestHouse;
let app: FastifyInstance;
let visitor: TestVisitor;
const lines: string[] = [];

const breakDown = () => {
  throw new Error('Ash Example, 4, is not where the code expected');
};

beforeAll(async () => {
  opened = await openHouse();
  await opened.admit(worker);
  app = await buildServer(opened.house, { log: { write: (line) => lines.push(line) } });
  app.get(
    '/not-yours',
    signedIn(opened.house, (visit) => notFound(visit.visitor)),
  );
  app.get('/broken', signedIn(opened.house, breakDown));
  app.post('/broken', signedIn(opened.house, breakDown));
  visitor = await signInAs(app, worker);
});

afterAll(async () => {
  await app.close();
  await opened.close();
});

const helps = (body: string) => {
  expect(body).toContain('What is safe');
  expect(body).toContain('What to do');
  expect(body).toContain('If a child is at risk now');
  expect(body).toMatch(/ring 999/i);
};

describe('when something is wrong', () => {
  test('what is not there and what is not theirs look the same', async () => {
    const [nowhere, forbidden] = [await visitor.get('/nowhere'), await visitor.get('/not-yours')];
    expect(nowhere.statusCode).toBe(404);
    expect(forbidden.statusCode).toBe(404);
    expect(nowhere.body).toBe(forbidden.body);
    helps(nowhere.body);
  });

  test.each(['/%E0%A4%A', `/clauses/${'x'.repeat(5000)}`, '/clauses/%00', '/clauses/..%2f..%2fetc'])(
    'an address that cannot be read gets a page: %#',
    async (path) => {
      const answer = await visitor.get(path);
      expect([400, 404, 414]).toContain(answer.statusCode);
      expect(answer.headers['content-type']).toContain('text/html');
      helps(answer.body);
    },
  );

  test('a fault gives back what was typed, a number to quote, and no inner workings', async () => {
    const answer = await visitor.post('/broken', { note: 'My account' });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).toContain('My account');
    expect(answer.body).not.toContain('Ash Example');
    expect(answer.body).not.toMatch(/at \w+ \(|node_modules|\.ts:/);
    helps(answer.body);
  });

  test('a paste of a million characters reaches the page', async () => {
    const answer = await visitor.post('/broken', { note: 'x'.repeat(1_000_000) });
    expect(answer.statusCode).toBe(500);
  });

  test('more than two million are refused kindly', async () => {
    const answer = await visitor.post('/broken', { note: 'x'.repeat(2_200_000) });
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('go back and it will be there');
    helps(answer.body);
  });

  test.each(['application/json', 'text/xml', 'multipart/form-data; boundary=x'])(
    'a body of %s is refused',
    async (type) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/broken',
        payload: '{}',
        headers: { 'content-type': type },
      });
      expect(answer.statusCode).toBe(400);
      helps(answer.body);
    },
  );
});

describe('the log', () => {
  test('holds ids and codes, never what was asked, typed or sent', async () => {
    lines.length = 0;
    await visitor.get('/clauses?search=Ash+Example');
    await visitor.get('/broken?child=Ash');
    await visitor.post('/broken', { note: 'Bruise on the left arm' });
    const log = lines.join('');
    expect(log).toContain('"route":"/broken"');
    expect(log).toContain('"status":500');
    expect(log).toContain('breakDown');
    for (const secret of ['Ash', 'Bruise', 'search', visitor.cookie, visitor.csrf, worker.name, 'user-agent'])
      expect(log).not.toContain(secret);
  });
});

describe('when the database does not answer', () => {
  let stranded: FastifyInstance;
  beforeAll(async () => {
    const db = connect(settingsFromUrl('postgres://nobody@127.0.0.1:1/none'), 'web');
    stranded = await buildServer({ ...opened.house, db }, { log: null });
    stranded.post(
      '/note',
      signedIn({ ...opened.house, db }, () => ''),
    );
    stranded.addHook('onClose', () => db.destroy());
  });
  afterAll(() => stranded.close());

  test('a page says so, what to do, and when to try again', async () => {
    const answer = await stranded.inject({ url: '/clauses', headers: { cookie: visitor.cookie } });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('60');
    helps(answer.body);
  });

  test('what was typed comes back with the page, to be sent once more', async () => {
    const payload = new URLSearchParams({ _csrf: visitor.csrf, _key: 'k1', note: 'My account' }).toString();
    const headers = { ...form, cookie: visitor.cookie };
    const answer = await stranded.inject({ method: 'POST', url: '/note', payload, headers });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('<input type="hidden" name="note" value="My account">');
    expect(answer.body).toContain('<input type="hidden" name="_key" value="k1">');
    helps(answer.body);
  });

  test('the process is alive but not ready', async () => {
    expect((await stranded.inject('/health/live')).statusCode).toBe(200);
    expect((await stranded.inject('/health/ready')).statusCode).toBe(503);
    expect((await app.inject('/health/ready')).statusCode).toBe(200);
  });
});
