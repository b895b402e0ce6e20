import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestHouse, openHouse, somebody } from '../../test/house.ts';
import { signInAs } from '../../test/visitor.ts';
import { seeOther } from './answer.ts';
import { form } from './form.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import { buildServer } from './server.ts';
import { sendingKey } from './sending-key.ts';
import { signedIn } from './signed-in.ts';
import type { Visit } from './visit.ts';

const worker = somebody({ id: 'sw', role: 'social-worker', name: 'Robin Imagined' });
const manager = somebody({ id: 'tm', role: 'team-manager', name: 'Sam Fictional' });
const kept: { by: string; note: string; ticks: readonly string[]; key: string | null }[] = [];
let opened: TestHouse;
let app: FastifyInstance;

const showNote = ({ visitor, csrf }: Visit) =>
  page({ title: 'Note', visitor, body: html`<h1>Note</h1>${form({ action: '/note', csrf, body: null })}` });

const keepNote = ({ person, body, all, idempotencyKey }: Visit) => {
  kept.push({ by: person.id, note: body['note'] ?? '', ticks: all('tick'), key: idempotencyKey });
  return seeOther('/note');
};

beforeAll(async () => {
  opened = await openHouse();
  await opened.admit(worker, manager);
  app = await buildServer(opened.house, { log: null });
  app.get('/note', signedIn(opened.house, showNote));
  app.post('/note', signedIn(opened.house, keepNote));
});

beforeEach(() => {
  kept.length = 0;
});

afterAll(async () => {
  await app.close();
  await opened.close();
});

const heldPathOf = (location: string | undefined): string =>
  new URL(location ?? '', 'http://here.invalid').searchParams.get('next') ?? '';

/** What a browser would send on pressing the held page's button. */
const fieldsOn = (body: string): Record<string, string> => {
  const start = body.indexOf('<form method="post" action="/note"');
  const fields = body.slice(start).matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value.replaceAll('&#39;', "'")]));
};

describe('a page is for signed-in people', () => {
  test('somebody who is not signed in is asked to, and comes back to where they were going', async () => {
    const answer = await app.inject('/note?about=1');
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/sign-in?next=%2Fnote%3Fabout%3D1');
  });

  test('after half an hour without a request the sign-in has ended', async () => {
    const visitor = await signInAs(app, worker);
    opened.wait('PT29M');
    expect((await visitor.get('/note')).statusCode).toBe(200);
    opened.wait('PT31M');
    expect((await visitor.get('/note')).headers.location).toContain('/sign-in');
  });

  test('after twelve hours it has ended however busy it was', async () => {
    const visitor = await signInAs(app, worker);
    for (let turn = 0; turn < 25; turn += 1) {
      opened.wait('PT28M');
      expect((await visitor.get('/note')).statusCode).toBe(200);
    }
    opened.wait('PT21M');
    expect((await visitor.get('/note')).headers.location).toContain('/sign-in');
  });

  test('signing out ends it for every copy of the cookie', async () => {
    const visitor = await signInAs(app, worker);
    const answer = await visitor.post('/sign-out');
    expect(answer.headers.location).toBe('/sign-in');
    expect((await visitor.get('/note')).headers.location).toContain('/sign-in');
  });

  test('nobody else can sign a person out', async () => {
    const visitor = await signInAs(app, worker);
    await visitor.post('/sign-out', { _csrf: 'made-up' });
    expect((await visitor.get('/note')).statusCode).toBe(200);
  });

  test.each([
    '//elsewhere.example/x',
    'https://elsewhere.example',
    '/\\elsewhere.example',
    '/a b',
    'javascript:alert(1)',
  ])('signing in never leads to another site: %s', async (next) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/sign-in',
      payload: new URLSearchParams({ person: 'bradford/sw', next }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.headers.location).toBe('/');
  });
});

describe('what is posted', () => {
  test('arrives once, with every tick, plain line ends and no control characters', async () => {
    const visitor = await signInAs(app, worker);
    await visitor.post('/note', { note: 'One\r\nTwo\u0000\u0007', tick: ['a', 'b'], _key: 'k1' });
    expect(kept).toMatchObject([{ by: 'sw', note: 'One\nTwo', ticks: ['a', 'b'] }]);
  });

  test('is known again when it is sent twice, but not when its words were changed in between', async () => {
    const visitor = await signInAs(app, worker);
    for (const note of ['x', 'x', 'y']) await visitor.post('/note', { note, _key: 'k1' });
    const [first, second, changed] = kept.map(({ key }) => key);
    expect(second).toBe(first);
    expect(changed).not.toBe(first);
  });

  test('has no key when the form saved itself', async () => {
    const visitor = await signInAs(app, worker);
    await visitor.post('/note', { note: 'x', _key: 'k1' }, { 'x-autosave': '1' });
    expect(kept[0]?.key).toBeNull();
  });

  test('from another site is refused', async () => {
    const visitor = await signInAs(app, worker);
    const answer = await visitor.post('/note', { note: 'x' }, { 'sec-fetch-site': 'cross-site' });
    expect(answer.statusCode).toBe(403);
    expect(kept).toEqual([]);
  });

  test('from another address in a browser that does not say where from is refused', async () => {
    const visitor = await signInAs(app, worker);
    const answer = await visitor.post('/note', { note: 'x' }, { origin: 'https://elsewhere.example' });
    expect(answer.statusCode).toBe(403);
    expect(kept).toEqual([]);
  });

  test.each([
    ['none', ''],
    ['a made-up one', 'made-up'],
    ['another session’s', 'other'],
  ])('with %s of the form’s proof is not done, and not lost', async (_what, token) => {
    const visitor = await signInAs(app, worker);
    const csrf = token === 'other' ? (await signInAs(app, worker)).csrf : token;
    const answer = await visitor.post('/note', { note: "Ash's bruise", _csrf: csrf });
    expect(kept).toEqual([]);
    expect(answer.headers.location).toMatch(/^\/held\//);
    const held = await visitor.get(String(answer.headers.location));
    expect(held.body).toContain('Ash&#39;s bruise');
    await visitor.post('/note', { ...fieldsOn(held.body), _csrf: visitor.csrf });
    expect(kept).toMatchObject([{ note: "Ash's bruise" }]);
  });
});

describe('what somebody typed when their sign-in had ended', () => {
  const typeAndLapse = async () => {
    const before = await signInAs(app, worker);
    opened.wait('PT31M');
    return before.post('/note', { note: 'A long account', _key: 'k7' });
  };

  test('is shown after they sign in again, and saved by one button, once', async () => {
    const answer = await typeAndLapse();
    expect(answer.headers.location).toMatch(/^\/sign-in\?next=%2Fheld%2F/);
    const after = await signInAs(app, worker);
    const heldPath = heldPathOf(String(answer.headers.location));
    const held = await after.get(heldPath);
    expect(held.body).toContain('A long account');
    expect(held.body).toContain('Save what I typed');
    expect((await after.get(heldPath)).body).toContain('A long account');
    await after.post('/note', fieldsOn(held.body));
    const key = sendingKey('/note', [
      ['note', 'A long account'],
      ['_key', 'k7'],
    ]);
    expect(kept).toEqual([{ by: 'sw', note: 'A long account', ticks: [], key }]);
    expect((await after.get(heldPath)).statusCode).toBe(404);
  });

  test('is shown to nobody else', async () => {
    const answer = await typeAndLapse();
    const other = await signInAs(app, manager);
    const held = await other.get(heldPathOf(String(answer.headers.location)));
    expect(held.statusCode).toBe(404);
    expect(held.body).not.toContain('A long account');
  });

  test('is held for them when they had signed out in another tab', async () => {
    const before = await signInAs(app, worker);
    await before.post('/sign-out');
    const answer = await app.inject({
      method: 'POST',
      url: '/note',
      payload: new URLSearchParams({ _csrf: before.csrf, note: 'Second tab' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    const after = await signInAs(app, worker);
    expect((await after.get(heldPathOf(String(answer.headers.location)))).body).toContain('Second tab');
  });

  test('is not saved in the name of whoever is signed in there now', async () => {
    const before = await signInAs(app, worker);
    const now = await signInAs(app, manager);
    const answer = await now.post('/note', { _csrf: before.csrf, note: 'Typed by Robin' });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).not.toContain('Typed by Robin');
    expect(kept).toEqual([]);
  });

  test('is given back on the page when nobody can tell whose it is', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/note',
      payload: new URLSearchParams({ note: 'Whose?' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('Whose?');
  });

  test('tells a form that saves itself where to sign in', async () => {
    const before = await signInAs(app, worker);
    opened.wait('PT31M');
    const answer = await before.post('/note', { note: 'x' }, { 'x-autosave': '1' });
    expect(answer.statusCode).toBe(401);
    expect(answer.body).toMatch(/^\{"signIn":"\/sign-in\?next=%2Fheld%2F[^"]+"\}$/);
  });
});
