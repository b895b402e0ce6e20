import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { filledPages, startRequest } from '../../../../test/filled-request.ts';
import type { TestVisitor } from '../../../../test/visitor.ts';

let house: Bradford;
let worker: TestVisitor;
let caseId: string;

beforeAll(async () => {
  house = await openBradford('2026-11-20T11:20:00Z');
  worker = await house.as('worker');
});
afterAll(() => house.close());

let started = 0;
beforeEach(async () => {
  started += 1;
  caseId = await startRequest(worker, `start-${started}`);
});

const at = (page = '') => `/discussions/${caseId}/request${page === '' ? '' : `/${page}`}`;
const read = async (page = '', visitor = worker): Promise<string> => (await visitor.get(at(page))).body;
const send = (page: string, fields: Record<string, string | readonly string[]>, headers = {}) =>
  worker.post(at(page), fields, headers);
const wordsOf = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const autosave = { 'x-autosave': '1' };

describe('whatever was typed is saved as it was typed', () => {
  const person = 'children/ida';

  test('31 February comes back in its boxes, with a sentence', async () => {
    const typed = { 'date-of-birth-day': '31', 'date-of-birth-month': '2', 'date-of-birth-year': '2020' };
    const answer = await send(person, { ...filledPages[person], ...typed, go: 'continue' });
    const { body } = await worker.get(String(answer.headers.location));
    expect(wordsOf(body)).toContain('Date of birth: 31 February 2020 is not a real date');
    expect(body).toMatch(/name="date-of-birth-day"[^>]*value="31"/);
    expect(body).toMatch(/name="date-of-birth-month"[^>]*value="2"/);
  });

  test('a birth in the future is kept and refused', async () => {
    const answer = await send(person, { ...filledPages[person], 'date-of-birth-year': '2027', go: 'continue' });
    const { body } = await worker.get(String(answer.headers.location));
    expect(wordsOf(body)).toContain('Date of birth must be today or in the past');
    expect(body).toMatch(/name="date-of-birth-year"[^>]*value="2027"/);
  });

  test('words where a number should be, and a whole date pasted in one box', async () => {
    await send(person, {
      name: 'Ida',
      unborn: 'no',
      'date-of-birth-day': '30 or 31',
      'date-of-birth-month': 'jan/feb',
    });
    expect(await read(person)).toMatch(/name="date-of-birth-day"[^>]*value="30\u00A0or\u00A031"/);
    await send('children/noah', { name: 'Noah', unborn: 'no', 'date-of-birth-day': '10/6/2025' });
    expect(await read('children/noah')).toMatch(/name="date-of-birth-year"[^>]*value="2025"/);
  });

  test('an answer beside “none known” is kept, and the contradiction named', async () => {
    const answer = await send(person, { ...filledPages[person], disability: 'Hearing aid', go: 'continue' });
    const { body } = await worker.get(String(answer.headers.location));
    expect(wordsOf(body)).toContain('Enter disability or select “No known disability”, not both');
    expect(body).toContain('value="Hearing aid"');
  });

  test('a text longer than the record takes is kept whole', async () => {
    const long = 'x'.repeat(12_000);
    const answer = await send('rationale', { rationale: long, 'level-of-risk': 'high', go: 'continue' });
    const { body } = await worker.get(String(answer.headers.location));
    expect(wordsOf(body)).toContain('to 10,000 characters or fewer');
    expect(body).toContain(long);
  });

  test('a text longer than any draft takes is refused with a sentence and stays on the page', async () => {
    const huge = 'y'.repeat(100_001);
    const answer = await send('rationale', { rationale: huge, 'level-of-risk': 'high', go: 'continue' });
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer.body)).toContain('to 100,000 characters or fewer');
    expect(answer.body).toContain(huge);
    expect(await read('rationale')).not.toContain('yyy');
    const byItself = await send('rationale', { rationale: huge }, autosave);
    expect(byItself.statusCode).toBe(422);
    expect(byItself.body).toContain('100,000 characters');
  });

  test('a megabyte pasted gives a sentence', async () => {
    const answer = await send('rationale', { rationale: 'z'.repeat(1_048_576), go: 'continue' });
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer.body)).toContain('100,000 characters or fewer');
  });

  test.each(Object.keys(filledPages))('a script on the page %s is text', async (page) => {
    const script = '"><script>alert(1)</script>';
    const fields = Object.fromEntries(Object.keys(filledPages[page] ?? {}).map((name) => [name, script]));
    await send(page, { ...fields, go: 'later' });
    for (const shown of [
      await read(page),
      await read(),
      (await worker.get(`/discussions/${caseId}/request-check`)).body,
    ])
      expect(shown).not.toContain('<script>alert');
  });

  test('control characters are dropped', async () => {
    await send('rationale', { rationale: 'one\u0000 two\u202E three\r\nfour', go: 'later' });
    expect(await read('rationale')).toContain('one two three\nfour');
  });
});

describe('saving by itself', () => {
  test('says when, and on which version the next save builds', async () => {
    const first = await send('rationale', { rationale: 'a', version: '0' }, autosave);
    expect(first.json()).toEqual({ savedAt: '11:20', version: 1, theirs: {} });
    const next = await send('rationale', { rationale: 'ab', version: '1' }, autosave);
    expect(next.json()).toMatchObject({ version: 2 });
    expect(await read('rationale')).toContain('Saved at 11:20');
  });

  test('an empty page of one more person adds nobody', async () => {
    const added = await worker.get(at('children/add'));
    expect(added.statusCode).toBe(303);
    const path = String(added.headers.location);
    await worker.post(path, { _shown: 'name', go: 'list' });
    expect((await worker.post(path, { name: '' }, autosave)).json()).toEqual({ savedAt: '11:20' });
    expect(await read('children')).not.toContain('Name not entered yet');
    await worker.post(path, { name: 'I' }, autosave);
    expect(await read('children')).toContain('I</h3>');
  });
});
