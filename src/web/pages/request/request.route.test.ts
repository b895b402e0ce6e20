import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { saveDiary } from '../../../store/diary-rows.ts';
import { withinAuthority } from '../../../store/within-authority.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { fillIn, filledPages, startRequest } from '../../../../test/filled-request.ts';
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
const versionOn = (body: string): string => /name="version" value="(\d+)"/.exec(body)?.[1] ?? '';
const wordsOf = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('starting', () => {
  test('says who the request goes to and what will be asked', async () => {
    const { statusCode, body } = await worker.get('/requests/new');
    expect(statusCode).toBe(200);
    expect(wordsOf(body)).toContain('The team manager whom you name reads it');
    expect(body).toContain('Children and young people');
  });

  test('a double click opens one request', async () => {
    const [first, second] = await Promise.all([startRequest(worker, 'twice'), startRequest(worker, 'twice')]);
    expect(first).not.toBe('');
    expect(second).toBe(first);
  });

  test.each(['manager', 'service-manager', 'minutes-east', 'police'])(
    'is not for %s, who is told whose it is',
    async (id) => {
      const visitor = await house.as(id);
      expect((await visitor.get('/requests/new')).statusCode).toBe(403);
      const begun = await visitor.post('/requests', { _key: id });
      expect(begun.statusCode).toBe(403);
      expect(begun.body).toContain('made by the social worker');
    },
  );
});

describe('the language for an interpreter', () => {
  const field = 'interpreter-language';
  const answered = { injury: 'no', 'sexual-abuse-concern': 'no', 'youth-justice': 'no' };

  test('is asked with those of the diary’s interpreters to choose from, and any other can be typed', async () => {
    expect(await read('circumstances')).not.toContain('<datalist');
    await withinAuthority(house.house.db, 'bradford', async (tx) => {
      for (const [id, languages] of [
        ['a', ['Urdu', 'Polish']],
        ['b', ['Polish']],
      ] as const)
        await saveDiary(tx, {
          ...{ id, kind: 'person', name: 'Zofia Wrona', desk: null, onClosedDays: false, personId: null, languages },
          ...{ role: 'interpreter', agency: 'interpreters', email: null, telephone: null, roomKind: null },
          ...{ venue: null, place: null, travelMinutes: null, capacity: null },
        });
    });
    const body = await read('circumstances');
    expect(body).toMatch(/<input[^>]* name="interpreter-language"[^>]* list="interpreter-language-suggested"/);
    expect(body.match(/<option value="[^"]*">/g)).toEqual(['<option value="Polish">', '<option value="Urdu">']);
    await send('circumstances', { ...answered, [field]: 'Tigrinya', go: 'later' });
    expect(await read('circumstances')).toMatch(/name="interpreter-language"[^>]* value="Tigrinya"/);
  });
});

describe('the sections', () => {
  test('stand in the order of the protocol, and nothing is started', async () => {
    const body = await read();
    const titles = ['How soon', 'Team', 'Type of case', 'Children and young people', 'Who should attend'];
    const places = titles.map((title) => body.indexOf(title));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(wordsOf(body)).toContain('Nothing has been typed yet');
    expect(body).toContain('Not started');
  });

  test('say how much is missing, whom they list and when anything was last saved', async () => {
    await send('team', { ...filledPages['team'], locality: '', 'service-manager': '', go: 'later' });
    await send('children/ida', { ...filledPages['children/ida'], go: 'later' });
    const said = wordsOf(await read());
    expect(said).toContain('2 things missing');
    expect(said).toContain('Ida Wrenfield');
    expect(said).toContain('Last saved today 11:20');
  });

  test('are all complete once every page is filled in, without the one that may stay empty', async () => {
    await fillIn(worker, caseId);
    const said = wordsOf(await read());
    expect(said).toContain('11 of 11 sections complete');
    expect(said).toContain('Nothing is missing');
  });

  test('name whom the protocol expects because of what was entered, with the clause', async () => {
    expect(await read()).not.toContain('the protocol expects');
    await send('circumstances', { injury: 'yes', 'urgent-medical': 'yes', go: 'later' });
    const body = await read();
    expect(wordsOf(body)).toContain('From what you entered, the protocol expects Paediatrician');
    expect(body).toContain('/clauses/BR-205');
  });

  test('an address that names no section leads nowhere', async () => {
    expect((await worker.get(at('nothing'))).statusCode).toBe(404);
    expect((await send('nothing', { go: 'continue' })).statusCode).toBe(404);
    expect((await worker.get(at('attendees/nobody'))).statusCode).toBe(404);
  });
});

describe('a page of questions', () => {
  test('offers the writer, their desk and their team before anything is typed, and no urgency', async () => {
    const team = await read('team');
    expect(team).toMatch(/<option value="worker" selected>Amara Okafor/);
    expect(team).toMatch(/value="east" checked/);
    expect(team).toContain('value="East 2"');
    expect(await read('urgency')).not.toContain('checked');
    expect(await read()).toContain('Not started');
  });

  test('leads on to the next when it is complete', async () => {
    const answer = await send('urgency', { urgency: '24-hours', _shown: 'urgency', go: 'continue' });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(at('team'));
  });

  test('saves what is there and shows what is missing, with a way to finish later', async () => {
    const answer = await send('rationale', {
      rationale: 'Because.',
      _shown: 'rationale,level-of-risk',
      go: 'continue',
    });
    expect(answer.headers.location).toContain('check=1');
    const { body } = await worker.get(String(answer.headers.location));
    expect(body).toContain('There is a problem');
    expect(wordsOf(body)).toContain('Select the level of risk you see');
    expect(body).toContain('href="#level-of-risk"');
    expect(body).toContain('Because.');
    expect(body).toContain('Continue, finish later');
    const later = await send('rationale', { rationale: 'Because.', go: 'later' });
    expect(later.headers.location).toBe(at('attendees'));
  });

  test('asks at once what an answer has only just brought up, without calling it an error', async () => {
    const answer = await send('urgency', { urgency: 'two-hours', _shown: 'urgency', go: 'continue' });
    expect(answer.headers.location).toBe(`${at('urgency')}?more=single-agency-acted#single-agency-acted`);
    const { body } = await worker.get(`${at('urgency')}?more=single-agency-acted`);
    expect(wordsOf(body)).toContain('Your answer leads to one more question');
    expect(body).not.toContain('There is a problem');
    const again = await send('urgency', {
      urgency: 'two-hours',
      _shown: 'urgency,single-agency-acted',
      go: 'continue',
    });
    expect(again.headers.location).toContain('check=1');
  });

  test('shows below an answer what that answer alone brings up', async () => {
    const body = await read('circumstances');
    expect(body).toMatch(/id="conditional-injury"[\s\S]*Is an urgent medical needed/);
    expect((await send('circumstances', { injury: 'yes', 'urgent-medical': 'yes', go: 'list' })).statusCode).toBe(303);
    expect(await read('circumstances')).toMatch(/name="urgent-medical"[^>]*value="yes" checked/);
  });

  test('keeps the answer to a question that is no longer asked, for when it is asked again', async () => {
    await send('urgency', { urgency: 'two-hours', 'single-agency-acted': 'no', go: 'list' });
    await send('urgency', { urgency: '24-hours', 'single-agency-acted': 'no', version: '1', go: 'list' });
    const without = await read('urgency');
    expect(without).not.toContain('Has the police or social care');
    expect(without).toContain('name="kept.single-agency-acted" value="no"');
    const kept = { 'kept.single-agency-acted': 'no', version: versionOn(without) };
    await send('urgency', { urgency: 'two-hours', ...kept, go: 'list' });
    expect(await read('urgency')).toMatch(/name="single-agency-acted"[^>]*value="no" checked/);
  });
});
