import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, openHouse, somebody } from '../../../../test/house.ts';
import { type TestVisitor, signInAs } from '../../../../test/visitor.ts';
import { buildServer } from '../../server.ts';

let opened: TestHouse;
let app: FastifyInstance;
let visitor: TestVisitor;

beforeAll(async () => {
  opened = await openHouse();
  const worker = somebody({ id: 'sw', role: 'social-worker' });
  await opened.admit(worker);
  app = await buildServer(opened.house, { log: null });
  visitor = await signInAs(app, worker);
});

afterAll(async () => {
  await app.close();
  await opened.close();
});

describe('a clause', () => {
  test('is shown in our words with its procedure and version, and what follows it', async () => {
    const { body, statusCode } = await visitor.get('/clauses/BR-065');
    expect(statusCode).toBe(200);
    expect(body).toContain('Clause BR-065');
    expect(body).toContain('Bradford, version 1, in force from 1 January 2024');
    expect(body).toContain('Quorum');
  });

  test('that is not in the procedure is not there', async () => {
    expect((await visitor.get('/clauses/BR-999')).statusCode).toBe(404);
  });

  test('of another procedure is not there', async () => {
    expect((await visitor.get('/clauses/KN-001')).statusCode).toBe(404);
  });
});

describe('the list', () => {
  test('has every clause of the procedure', async () => {
    const { body } = await visitor.get('/clauses');
    const listed = body.match(/href="\/clauses\/BR-\d{3}"/g) ?? [];
    expect(listed).toHaveLength(opened.house.protocols.get('bradford')?.at(-1)?.clauses.size ?? 0);
  });
});
