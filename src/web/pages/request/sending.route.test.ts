import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { returnRequest } from '../../../application/use-cases.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { fillIn, filledPages, startRequest } from '../../../../test/filled-request.ts';
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
const check = () => `/discussions/${caseId}/request-check`;
const wordsOf = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const read = async (path: string): Promise<string> => wordsOf((await worker.get(path)).body);

describe('check your answers', () => {
  test('shows every answer in words, with a way to change each', async () => {
    await fillIn(worker, caseId);
    const said = await read(check());
    for (const words of ['Within 24 hours', '30 January 2022', 'No known disability', 'Same address as the child'])
      expect(said).toContain(words);
    expect(said).toContain('There are no other adults to list');
    expect(said).toContain('Not invited: The family has no GP.');
    expect(said).toContain('Send to Helen Fairweather to authorise');
    const { body } = await worker.get(check());
    expect(body).toContain(`href="${at('children/ida')}#date-of-birth"`);
  });

  test('lists what is missing by clause, each with a link to its field, and cannot be sent yet', async () => {
    await fillIn(worker, caseId, ['rationale', 'attendees/police']);
    const { body } = await worker.get(check());
    expect(body).toContain(`href="${at('rationale')}?check=1#rationale"`);
    expect(body).toContain(`href="${at('attendees/police')}?check=1#name"`);
    expect(wordsOf(body)).toContain('Before you can send it: 4 things missing');
    expect(body).not.toContain('to authorise</button>');
  });

  test('shows an impossible date as it was typed, with what is wrong', async () => {
    await fillIn(worker, caseId);
    const wrong = { ...filledPages['children/ida'], 'date-of-birth-month': '13', version: '1', go: 'later' };
    await worker.post(at('children/ida'), wrong);
    const said = await read(check());
    expect(said).toContain('30/13/2022');
    expect(said).toContain('Ida Wrenfield: Date of birth: Month must be a number from 1 to 12');
  });
});

describe('sending', () => {
  test('with everything missing says what to do, by clause, and sends nothing', async () => {
    const answer = await worker.post(check(), { _key: caseId });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('There is a problem');
    expect(wordsOf(answer.body)).toContain('Add at least one child or young person BR-073');
    expect((await worker.get(`/discussions/${caseId}/request`)).statusCode).toBe(200);
  });

  test('goes to the team manager named, who then has it', async () => {
    await fillIn(worker, caseId);
    const answer = await worker.post(check(), { _key: caseId });
    expect(answer.headers.location).toBe(`/discussions/${caseId}/request-sent`);
    const said = await read(String(answer.headers.location));
    expect(said).toContain('Sent to Helen Fairweather to authorise');
    expect(said).toContain('What happens next');
    expect(said).toContain('ring Helen Fairweather on 01632 960000');
    const manager = await house.as('manager');
    const theirs = await manager.get(`/discussions/${caseId}/request-sent`);
    expect(theirs.headers.location).toBe(`/discussions/${caseId}`);
    const other = await house.as('other-worker');
    expect((await other.get(`/discussions/${caseId}/request-sent`)).statusCode).toBe(403);
  });

  test('twice, or again from another tab, sends it once and leads to the same page', async () => {
    await fillIn(worker, caseId);
    const sent = await Promise.all([
      worker.post(check(), { _key: `${caseId}-one` }),
      worker.post(check(), { _key: `${caseId}-one` }),
    ]);
    sent.push(await worker.post(check(), { _key: `${caseId}-two` }));
    for (const { headers } of sent) expect(headers.location).toBe(`/discussions/${caseId}/request-sent`);
    expect(await read(`/discussions/${caseId}/request-sent`)).toContain('Sent to Helen Fairweather');
  });
});

describe('once it has been sent', () => {
  beforeEach(async () => {
    await fillIn(worker, caseId);
    await worker.post(check(), { _key: caseId });
  });

  test.each(['request', 'request-check', 'request/rationale', 'request/children/ida', 'request/attendees/police'])(
    'the page %s leads to where it says so',
    async (page) => {
      const answer = await worker.get(`/discussions/${caseId}/${page}`);
      expect(answer.statusCode).toBe(303);
      expect(answer.headers.location).toBe(`/discussions/${caseId}/request-sent`);
    },
  );

  test('what is typed in a page left open is shown, not lost, and changes nothing', async () => {
    const late = { rationale: 'One more thing.', version: '1', go: 'continue' };
    const answer = await worker.post(at('rationale'), late);
    expect(answer.statusCode).toBe(409);
    expect(wordsOf(answer.body)).toContain('This request has already been sent');
    expect(answer.body).toContain('One more thing.');
    const byItself = await worker.post(at('rationale'), late, { 'x-autosave': '1' });
    expect(byItself.statusCode).toBe(422);
    expect(byItself.body).toContain('has been sent');
  });

  test('and sent back, it opens again with the reason and everything that was typed', async () => {
    const command = { reason: 'Whose <b>uncle</b>?' };
    await returnRequest(house.house, house.person('manager'), { caseId, command });
    const { body } = await worker.get(`/discussions/${caseId}/request`);
    expect(wordsOf(body)).toContain('Helen Fairweather sent this back');
    expect(body).toContain('Whose &lt;b&gt;uncle&lt;/b&gt;?');
    expect(await read(at('rationale'))).toContain('an adult is named');
    expect((await worker.post(check(), { _key: `${caseId}-again` })).headers.location).toContain('request-sent');
  });
});

describe('with somebody at an address that was never used', () => {
  const refuge = { name: 'Sam Oduya', organisation: 'Refuge worker', email: 'sam@refuge.example.org', telephone: '' };
  const add = (fields: Partial<typeof refuge> = {}) =>
    worker.post(at('attendees/other-one'), { ...refuge, ...fields, role: 'other-professional', go: 'continue' });

  test('shows its domain, and goes once the writer has looked again', async () => {
    await fillIn(worker, caseId);
    await add();
    expect((await worker.get(check())).body).toMatch(/second-look__domain">refuge\.example\.org</);
    const first = await worker.post(check(), { _key: `${caseId}-first` });
    expect(first.statusCode).toBe(422);
    expect(first.body).toContain('sam@refuge.example.org is new here');
    const second = await worker.post(check(), { _key: `${caseId}-second`, looked: refuge.email });
    expect(second.headers.location).toBe(`/discussions/${caseId}/request-sent`);
  });

  test('who is of the family, it cannot be sent, and says where to change it', async () => {
    await fillIn(worker, caseId);
    await add({ name: 'ida wrenfield' });
    const { body } = await worker.get(check());
    expect(body).toContain('of somebody whom the request is about');
    expect(body).toContain(`href="${at('attendees')}"`);
    expect((await worker.post(check(), { _key: caseId, looked: refuge.email })).statusCode).toBe(422);
    expect((await worker.get(`/discussions/${caseId}/request`)).statusCode).toBe(200);
  });
});
