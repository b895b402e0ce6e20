import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, openHouse, somebody } from '../../test/house.ts';
import { type TestVisitor, signInAs } from '../../test/visitor.ts';
import { assetUrl } from './assets.ts';
import { buildServer } from './server.ts';

const worker = somebody({ id: 'sw', role: 'social-worker' });
let opened: TestHouse;
let app: FastifyInstance;
let visitor: TestVisitor;

beforeAll(async () => {
  opened = await openHouse();
  await opened.admit(worker);
  app = await buildServer(opened.house, { log: null });
  visitor = await signInAs(app, worker);
});

afterAll(async () => {
  await app.close();
  await opened.close();
});

describe('every kind of answer carries the security headers', () => {
  test.each([
    ['a page', '/clauses'],
    ['a page that is not there', '/nothing-here'],
    ['a stylesheet', assetUrl('govuk.css')],
    ['a sign of life', '/health/live'],
    ['the sign-in page', '/sign-in'],
    ['a way to sign-in', '/held/x'],
    ['an address that cannot be read', '/%E0%A4%A'],
  ])('%s', async (_kind, path) => {
    const { headers } = await visitor.get(path);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

describe('over https', () => {
  test('browsers are told to stay there, and the cookie is bound to this host', async () => {
    const behindProxy = await buildServer(opened.house, { log: null, trustProxy: true });
    const headers = { 'x-forwarded-proto': 'https', 'content-type': 'application/x-www-form-urlencoded' };
    const payload = 'person=bradford%2Fsw';
    const answer = await behindProxy.inject({ method: 'POST', url: '/sign-in', payload, headers });
    expect(answer.headers['strict-transport-security']).toContain('max-age=');
    expect(answer.headers['set-cookie']).toMatch(/^__Host-convenor=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    await behindProxy.close();
  });
});

describe('what browsers may keep', () => {
  test('pages, never', async () => {
    expect((await visitor.get('/clauses')).headers['cache-control']).toBe('no-store');
  });

  test('stylesheets and scripts, for good, because their address changes with them', async () => {
    const { headers } = await app.inject(assetUrl('convenor.css'));
    expect(headers['cache-control']).toContain('immutable');
    expect((await app.inject('/assets/000000000000/convenor.css')).statusCode).toBe(404);
  });
});

describe('the typeface and the crest', () => {
  test('of GOV.UK are not served', async () => {
    const { body } = await app.inject(assetUrl('govuk.css'));
    expect(body).toContain('.govuk-button');
    expect(body).not.toMatch(/GDS Transport|@font-face|crest|url\(\/assets/i);
  });
});

describe('an authority’s colour', () => {
  test('comes from a stylesheet of its own', async () => {
    expect((await visitor.get('/clauses')).body).toContain('/assets/colour/0b4f5c.css');
    expect((await app.inject('/assets/colour/0b4f5c.css')).body).toContain('--authority:#0b4f5c');
    expect((await app.inject('/assets/colour/red;}body{.css')).statusCode).toBe(404);
  });
});

describe('too many requests', () => {
  const limited = (limits: object) => buildServer(opened.house, { log: null, limits });

  test('from one browser are told to wait, and another browser is not', async () => {
    const server = await limited({ pages: 3 });
    const ask = (cookie: string) => server.inject({ url: '/clauses', headers: { cookie } });
    for (let turn = 0; turn < 3; turn += 1) await ask(visitor.cookie);
    const answer = await ask(visitor.cookie);
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toBeDefined();
    expect(answer.body).toContain('try again');
    expect((await ask('convenor=another')).statusCode).toBe(303);
    await server.close();
  });

  test('for addresses that lead nowhere end sooner', async () => {
    const server = await limited({ notFound: 2 });
    const answers = [];
    for (let turn = 0; turn < 3; turn += 1) answers.push((await server.inject(`/guess-${turn}`)).statusCode);
    expect(answers).toEqual([404, 404, 429]);
    await server.close();
  });

  test('to sign in end sooner', async () => {
    const server = await limited({ signIn: 2 });
    const answers = [];
    for (let turn = 0; turn < 3; turn += 1) answers.push((await server.inject('/sign-in')).statusCode);
    expect(answers).toEqual([200, 200, 429]);
    await server.close();
  });
});

describe('outside a demonstration', () => {
  test('nobody signs in by choosing a name, and the styleguide is not there', async () => {
    const server = await buildServer({ ...opened.house, demonstration: false }, { log: null });
    expect((await server.inject('/sign-in')).statusCode).toBe(404);
    expect((await server.inject('/styleguide')).statusCode).toBe(404);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await server.inject({ method: 'POST', url: '/sign-in', payload: 'person=bradford%2Fsw', headers });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['set-cookie']).toBeUndefined();
    await server.close();
  });
});
