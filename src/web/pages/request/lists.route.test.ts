import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { filledPages, startRequest } from '../../../../test/filled-request.ts';
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
const send = (page: string, fields: Record<string, string>) => worker.post(at(page), fields);
const read = async (page: string): Promise<string> => (await worker.get(at(page))).body;
const wordsOf = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const rowIn = (body: string, entry: string): string =>
  wordsOf(new RegExp(`id="row-${entry}"[\\s\\S]*?</li>`).exec(body)?.[0] ?? '');

describe('a list of people', () => {
  test('asks for at least one child', async () => {
    const answer = await send('children', { go: 'continue' });
    expect(answer.headers.location).toBe(`${at('children')}?check=1`);
    expect(wordsOf(await read('children?check=1'))).toContain('Add at least one child or young person');
  });

  test('may be empty where the protocol allows it, once that is said', async () => {
    await send('other-adults', { go: 'continue' });
    expect(wordsOf(await read('other-adults?check=1'))).toContain('say that there is nobody to add');
    const answer = await send('other-adults', { none: 'yes', go: 'continue' });
    expect(answer.headers.location).toBe(at('checks'));
    expect(await read('other-adults')).toMatch(/name="none"[^>]*value="yes" checked/);
  });

  test('shows each in the order of adding, with age and what is missing', async () => {
    for (const name of ['Noah', 'Ida']) {
      const path = String((await worker.get(at('children/add'))).headers.location);
      await worker.post(path, { ...filledPages['children/ida'], name, ethnicity: '', go: 'later' });
      house.wait('PT1S');
    }
    const said = wordsOf(await read('children'));
    expect(said.indexOf('Noah, 4 years')).toBeLessThan(said.indexOf('Ida, 4 years'));
    expect(said).toContain('Born 30 January 2022');
    expect(said).toContain('1 thing missing');
  });

  test('shows when an unborn baby is due', async () => {
    const due = { 'expected-date-day': '21', 'expected-date-month': '7', 'expected-date-year': '2027' };
    await send('children/baby', { name: 'Unborn baby of Tess', unborn: 'yes', ...due, go: 'list' });
    const said = wordsOf(await read('children'));
    expect(said).toContain('Unborn baby of Tess, unborn');
    expect(said).toContain('Due 21 July 2027');
  });

  test('offers an address that was typed once, and puts it in at one press', async () => {
    await send('children/ida', { ...filledPages['children/ida'], go: 'list' });
    const page = await read('children/noah');
    expect(wordsOf(page)).toContain('Use this address : 8 Harebell Street, Eastfield, ZZ9 4AB Ida Wrenfield');
    const used = await send('children/noah', { name: 'Noah', use: '8 Harebell Street\nEastfield\nZZ9 4AB' });
    expect(used.headers.location).toBe(`${at('children/noah')}#address`);
    const after = await read('children/noah');
    expect(after).toMatch(/8 Harebell Street\nEastfield\nZZ9 4AB<\/textarea>/);
    expect(after).toContain('value="Noah"');
    expect(after).not.toContain('Use this address');
  });

  test('lets somebody be removed after asking, and put back with all that was typed', async () => {
    await send('parents/tess', { ...filledPages['parents/tess'], go: 'list' });
    expect(wordsOf(await read('parents/tess/remove'))).toContain('Remove Tess Wrenfield from this request?');
    const removed = await send('parents/tess/remove', {});
    expect(removed.headers.location).toBe(`${at('parents')}?removed=1`);
    expect(await read('parents')).not.toContain('Tess Wrenfield</h3>');
    expect(wordsOf(await read('parents/tess'))).toContain('This person was removed');
    await send('parents/tess/put-back', {});
    expect(await read('parents')).toContain('29 years</h3>');
  });

  test('has nobody to remove who was never added', async () => {
    expect((await worker.get(at('parents/nobody/remove'))).statusCode).toBe(404);
    expect((await send('parents/nobody/remove', {})).statusCode).toBe(404);
    expect((await worker.get(at('team/anybody'))).statusCode).toBe(404);
    expect((await worker.get(at('team/add'))).statusCode).toBe(404);
  });
});

describe('who should attend', () => {
  test('names our own people from the team section', async () => {
    expect(rowIn(await read('attendees'), 'team-manager')).toContain('Not named yet');
    await send('team', { ...filledPages['team'], go: 'list' });
    const row = rowIn(await read('attendees'), 'team-manager');
    expect(row).toContain('Helen Fairweather');
    expect(row).toContain('Will be invited');
  });

  test('stands in groups: who must come, who is expected, who is always asked about, who may be relevant', async () => {
    await send('circumstances', { injury: 'yes', 'urgent-medical': 'yes', 'youth-justice': 'open', go: 'list' });
    const said = wordsOf(await read('attendees'));
    const inOrder = [
      'Must come',
      'Police (MASH)',
      'Youth Justice Service',
      'Expected by the protocol',
      'Paediatrician',
    ];
    const after = ['The form asks about these every time', 'Sexual assault referral', 'May be relevant', 'Housing'];
    const places = [...inOrder, ...after].map((words) => said.indexOf(words, said.indexOf('Must come')));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('invites at one press whom the contact book knows', async () => {
    const before = await read('attendees');
    expect(rowIn(before, 'police')).toContain('In the contact book: Duty desk police');
    const [, version] = /id="row-police"[\s\S]*?name="version" value="(\d+)"/.exec(before) ?? [];
    const pressed = await send('attendees/police', {
      version: version ?? '',
      'kept.invite': 'yes',
      'kept.name': 'Duty desk police',
      'kept.email': 'police-team@example.org',
      go: 'row',
    });
    expect(pressed.headers.location).toBe(`${at('attendees')}#row-police`);
    expect(rowIn(await read('attendees'), 'police')).toContain('Will be invited');
  });

  test('invites all of those known who are asked for, and nobody else', async () => {
    await send('children/ida', { ...filledPages['children/ida'], go: 'list' });
    await send('attendees', { go: 'invite-known' });
    const body = await read('attendees');
    for (const role of ['police', 'health', 'education']) expect(rowIn(body, role)).toContain('Will be invited');
    expect(rowIn(body, 'paediatrician')).toContain('To be answered');
    expect(rowIn(body, 'youth-justice')).toContain('Not invited');
  });

  test('says why somebody is expected, and asks for the reason when they are left out', async () => {
    await send('circumstances', { injury: 'yes', 'urgent-medical': 'yes', go: 'list' });
    expect(rowIn(await read('attendees'), 'paediatrician')).toContain('A child has an injury');
    const answer = await send('attendees/paediatrician', { invite: 'no', go: 'continue' });
    expect(answer.headers.location).toBe(`${at('attendees/paediatrician')}?check=1`);
    expect(wordsOf(await read('attendees/paediatrician?check=1'))).toContain('enter why they are not invited');
    await send('attendees/paediatrician', { invite: 'no', reason: 'Seen this morning.', go: 'continue', version: '1' });
    expect(rowIn(await read('attendees'), 'paediatrician')).toContain('Seen this morning.');
  });

  test('offers the contact book on the page of a row, filled in when there is only one', async () => {
    const page = await read('attendees/police');
    expect(page).toContain('value="Duty desk police"');
    expect(wordsOf(page)).toContain('Use this contact');
    const contact = 'Duty desk police\nOrganisation police\npolice-team@example.org\n01632 960101';
    await send('attendees/police', { name: 'Somebody else', use: contact });
    expect(rowIn(await read('attendees'), 'police')).toContain('Duty desk police, Organisation police');
  });

  test('takes as many other professionals as are added, in any role', async () => {
    for (const name of ['Mo Akhtar', 'Lena Fisk']) {
      const path = String((await worker.get(at('attendees/add'))).headers.location);
      await worker.post(path, {
        role: 'housing',
        name,
        organisation: 'Night shelter',
        email: 'm@example.org',
        go: 'continue',
      });
    }
    const said = wordsOf(await read('attendees'));
    expect(said).toContain('Mo Akhtar, Night shelter, m@example.org');
    expect(said).toContain('Lena Fisk');
  });

  test('lets an added professional be removed, and put back', async () => {
    const path = String((await worker.get(at('attendees/add'))).headers.location);
    await worker.post(path, { role: 'housing', name: 'Mo Akhtar', go: 'list' });
    expect((await worker.post(`${path}/remove`)).headers.location).toBe(`${at('attendees')}?removed=1`);
    const said = wordsOf(await read('attendees?removed=1'));
    expect(said).toContain('Removed from this list (1)');
    expect(said).not.toContain('Housing officer');
    await worker.post(`${path}/put-back`);
    expect(wordsOf(await read('attendees'))).toContain('Housing officer');
  });

  test('lists what is still needed with links to the rows', async () => {
    const answer = await send('attendees', { go: 'continue' });
    expect(answer.headers.location).toBe(`${at('attendees')}?check=1`);
    const body = await read('attendees?check=1');
    expect(body).toContain('href="#row-police"');
    expect(wordsOf(body)).toContain('Police (MASH): enter their full name');
    expect((await send('attendees', { go: 'later' })).headers.location).toBe(`/discussions/${caseId}/request-check`);
  });
});
