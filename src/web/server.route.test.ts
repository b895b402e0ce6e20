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
const lines: string[] = [];

beforeAll(async () => {
  opened = await openHouse();
  await opened.admit(worker);
  app = await buildServer(opened.house, { log: { write: (line) => lines.push(line) } });
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
