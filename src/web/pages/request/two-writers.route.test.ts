import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { startRequest } from '../../../../test/filled-request.ts';
import type { TestVisitor } from '../../../../test/visitor.ts';

let house: Bradford;
let worker: TestVisitor;
let caseId: string;
let started = 0;

beforeAll(async () => {
  house = await openBradford('2026-11-20T11:20:00Z');
  worker = await house.as('worker');
});
afterAll(() => house.close());
beforeEach(async () => {
  started += 1;
  caseId = await startRequest(worker, `start-${started}`);
});

const at = (page: string) => `/discussions/${caseId}/request/${page}`;
const send = (page: string, fields: Record<string, string>, headers = {}) => worker.post(at(page), fields, headers);
const read = async (page: string): Promise<string> => (await worker.get(at(page))).body;
const autosave = { 'x-autosave': '1' };
const wordsOf = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const valueOf = (body: string, name: string): string | undefined =>
  new RegExp(`name="${name.replace('.', '\\.')}" value="([^"]*)"`).exec(body)?.[1];

/** Two tabs have the page open as it was first saved. */
const first = { rationale: 'Begun.', 'level-of-risk': 'high', version: '0', go: 'list' };

describe('two tabs of one request', () => {
  beforeEach(() => send('rationale', first));

  test('that changed different answers are put together', async () => {
    await send('rationale', { ...first, rationale: 'From the first tab.', version: '1' });
    const second = await send('rationale', { ...first, 'level-of-risk': 'immediate', version: '1' });
    expect(second.statusCode).toBe(303);
    const body = await read('rationale');
    expect(body).toContain('From the first tab.');
    expect(body).toMatch(/value="immediate" checked/);
  });

  test('that wrote the same are no clash', async () => {
    await send('rationale', { ...first, rationale: 'The same.', version: '1' });
    expect((await send('rationale', { ...first, rationale: 'The same.', version: '1' })).statusCode).toBe(303);
  });

  test('that wrote differently are shown beside each other, and nothing is saved over', async () => {
    await send('rationale', { ...first, rationale: 'Theirs.', version: '1' });
    const clash = await send('rationale', { ...first, rationale: 'Mine.', version: '1' });
    expect(clash.statusCode).toBe(409);
    const said = wordsOf(clash.body);
    expect(said).toContain('Yours, not saved yet Mine.');
    expect(said).toContain('Another tab of yours, saved today 11:20 Theirs.');
    expect(await read('rationale')).toContain('Theirs.');
    expect(await read('rationale')).not.toContain('Mine.');
  });

  const clashFields = (keep: Record<string, string>) => ({
    _clash: 'rationale',
    version: '2',
    'kept.level-of-risk': 'high',
    'yours.rationale': 'Mine.',
    'theirs.rationale': 'Theirs.',
    ...keep,
    go: 'list',
  });

  test.each([
    ['yours', /<textarea[^>]*>Mine\.<\/textarea>/],
    ['theirs', /<textarea[^>]*>Theirs\.<\/textarea>/],
    ['both', /<textarea[^>]*>Theirs\.\n\nMine\.<\/textarea>/],
  ])('keep %s when their writer says so', async (keep, shown) => {
    await send('rationale', { ...first, rationale: 'Theirs.', version: '1' });
    await send('rationale', clashFields({ 'keep.rationale': keep }));
    const body = await read('rationale');
    expect(body.replace(/<textarea([^>]*)>\s+/, '<textarea$1>')).toMatch(shown);
    expect(body).toMatch(/value="high" checked/);
  });

  test('ask again when nothing was chosen, with both texts still there', async () => {
    await send('rationale', { ...first, rationale: 'Theirs.', version: '1' });
    const again = await send('rationale', clashFields({}));
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('Select which version should stand');
    expect(valueOf(again.body, 'yours.rationale')).toBe('Mine.');
    expect(valueOf(again.body, 'theirs.rationale')).toBe('Theirs.');
    expect(valueOf(again.body, 'kept.level-of-risk')).toBe('high');
  });

  test('tell a page that saves itself who changed it, and what', async () => {
    await send('rationale', { ...first, rationale: 'Theirs.', version: '1' }, autosave);
    const other = await send('rationale', { ...first, 'level-of-risk': 'medium', version: '1' }, autosave);
    expect(other.json()).toMatchObject({ version: 3, theirs: { rationale: ['Theirs.'] } });
    const clash = await send('rationale', { ...first, rationale: 'Mine.', version: '1' }, autosave);
    expect(clash.statusCode).toBe(409);
    expect(clash.json()).toEqual({ who: 'another tab of yours' });
  });

  test('that both came to an empty page are put together too', async () => {
    await send('team', { team: 'East 2', version: '0' }, autosave);
    await send('team', { desk: 'east', version: '0' }, autosave);
    const body = await read('team');
    expect(body).toContain('value="East 2"');
    expect(body).toMatch(/value="east" checked/);
  });

  test('a version that never was is taken for none', async () => {
    for (const version of ['99', '-1', 'x', '9999999999999'])
      expect((await send('team', { team: 'East 2', version })).statusCode).toBe(303);
  });
});

describe('a date and its “not known”', () => {
  const person = 'parents/tess';
  const dates = { 'date-of-birth-day': '4', 'date-of-birth-month': '11', 'date-of-birth-year': '1997' };

  test('are one answer: one tab’s date and the other’s tick are never mixed', async () => {
    await send(person, { name: 'Tess', version: '0', go: 'list' });
    await send(person, { name: 'Tess', ...dates, version: '1', go: 'list' });
    const clash = await send(person, { name: 'Tess', 'date-of-birth-unless': 'yes', version: '1', go: 'list' });
    expect(clash.statusCode).toBe(409);
    expect(wordsOf(clash.body)).toContain('Yours, not saved yet Not known');
    expect(wordsOf(clash.body)).toContain('4 November 1997');
  });
});

describe('somebody removed in one tab and changed in the other', () => {
  test('stays removed, and what was typed is there when they are put back', async () => {
    const person = 'parents/tess';
    await send(person, { name: 'Tess', version: '0', go: 'list' });
    await send(`${person}/remove`, {});
    await send(person, { name: 'Tess Wrenfield', version: '1', go: 'list' });
    expect(wordsOf(await read('parents'))).toContain('Removed from this list (1)');
    await send(`${person}/put-back`, {});
    expect(await read('parents')).toContain('Tess Wrenfield</h3>');
  });
});

describe('two people cannot write one request', () => {
  test('because it is only its writer’s', async () => {
    await send('rationale', first);
    for (const id of ['other-worker', 'manager', 'service-manager', 'minutes-east', 'police']) {
      const visitor = await house.as(id);
      expect((await visitor.get(at('rationale'))).statusCode).toBe(403);
      expect((await visitor.post(at('rationale'), { ...first, version: '1' })).statusCode).toBe(403);
      expect((await visitor.post(at('rationale'), { ...first, version: '1' }, autosave)).statusCode).toBe(403);
      expect((await visitor.post(at('parents/tess/remove'), {})).statusCode).toBe(403);
      expect((await visitor.post(`/discussions/${caseId}/request-check`, {})).statusCode).toBe(403);
    }
    expect(await read('rationale')).toContain('Begun.');
  });

  test('and a case file that is not there leads nowhere', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'not-an-id'])
      expect((await worker.get(`/discussions/${id}/request`)).statusCode).toBe(404);
  });
});
