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

describe('The page of a protocol', () => {
  test('shows each of its clauses with what honours it, for every authority, whoever is signed in', async () => {
    for (const [area, [inForce]] of opened.house.protocols) {
      const { body, statusCode } = await visitor.get(`/protocols/${area}`);
      expect([area, statusCode]).toEqual([area, 200]);
      const missing = [...(inForce?.clauses.keys() ?? [])].filter((id) => !body.includes(`id="${id}"`));
      expect([area, missing]).toEqual([area, []]);
    }
  });

  test('says what the protocol says in words, with its clauses', async () => {
    const { body } = await visitor.get('/protocols/bradford');
    expect(body).toContain('Chair and minute taker');
    expect(body).toContain('team manager, with service manager as deputy');
    expect(body).toContain('href="#BR-094"');
  });

  test('links a clause to its stories, and the stories can be read', async () => {
    const { body } = await visitor.get('/protocols/bradford');
    const link = /href="(\/protocols\/bradford\/stories\/[^"#]+)#line-(\d+)"/.exec(body);
    const stories = await visitor.get(link?.[1] ?? '');
    expect(stories.statusCode).toBe(200);
    expect(stories.body).toContain(`id="line-${link?.[2] ?? ''}"`);
  });

  test('warns where a procedure asks for less than the national minimum', async () => {
    for (const [area, [inForce]] of opened.house.protocols) {
      const { body } = await visitor.get(`/protocols/${area}`);
      const warnings = body.match(/govuk-warning-text__icon/g) ?? [];
      expect([area, warnings.length]).toEqual([area, inForce?.belowMinimum.length]);
    }
  });

  test('says which days its authority counts, and that school holidays are only assumed', async () => {
    const { body } = await visitor.get('/protocols/knowsley');
    expect(body).toContain('from 1 January 2012 to 31 December');
    expect(body).toMatch(
      /Autumn half term, 26 October 2026 to 30 October 2026[^<]*<span class="quiet">\(a local assumption\)/,
    );
    expect((await visitor.get('/protocols/bradford')).body).toMatch(/School holidays\s*<\/dt>\s*<dd[^>]*>\s*not known/);
  });

  test('of nobody is not there', async () => {
    expect((await visitor.get('/protocols/nowhere')).statusCode).toBe(404);
    expect((await visitor.get('/protocols/bradford/stories/..%2Fprotocol.yaml')).statusCode).toBe(404);
  });
});

describe('Two protocols', () => {
  test('stand side by side, with where they differ', async () => {
    const { body } = await visitor.get('/protocols/compare?a=bradford&b=salford');
    expect(body).toContain('<th scope="col" class="govuk-table__header">Bradford</th>');
    expect(body).toContain('<th scope="col" class="govuk-table__header">Salford</th>');
    expect(body).toContain('social work manager');
  });

  test('are chosen from a list; until then nothing is compared', async () => {
    const { body } = await visitor.get('/protocols/compare');
    expect(body).toContain('value="bradford" selected');
    expect(body).not.toContain('<table');
  });
});

describe('A year before the bank holidays end', () => {
  test('the page of a protocol says so, and what to do', async () => {
    const before = await visitor.get('/protocols/bradford');
    expect(before.body).not.toContain('npx convenor holidays import');
    opened.setClock('2028-02-01T09:00:00Z');
    const later = await signInAs(app, somebody({ id: 'sw', role: 'social-worker' }));
    const { body } = await later.get('/protocols/bradford');
    expect(body).toContain(
      'Bank holidays are known to 31 December 2028: a limit in working days that ends later has no date.',
    );
    expect(body).toContain('npx convenor holidays import');
  });
});
