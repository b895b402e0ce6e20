import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { addToRota } from '../../../store/duty-rota.ts';
import { withinAuthority } from '../../../store/within-authority.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  caseId = await journeyOf(bradford).booked('2026-11-20T14:00:00Z');
});

afterAll(() => bradford.close());

const desk = () => bradford.as('minutes-east');
const shown = async () =>
  (await (await desk()).get(paths.invitations(caseId))).body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const idOf = async (agency: string) =>
  new RegExp(`<option value="([^"]+)"[^>]*>${agency}: `).exec(
    (await (await desk()).get(paths.invitations(caseId))).body,
  )?.[1] ?? '';

const due = (time: string) => ({ 'due-day': '20', 'due-month': '11', 'due-year': '2026', 'due-time': time });
const ask = async (fields: Readonly<Record<string, string>>) =>
  (await desk()).post(paths.askForInformation(caseId), {
    ...{ invitation: await idOf('Health'), what: 'Missed appointments this year.', ...due('13:00'), ...fields },
  });

describe('the invitations of a meeting', () => {
  test('stand under their agencies, with who must come and why, and who was left out and why', async () => {
    const said = await shown();
    expect(said).toMatch(
      /Police .*Duty desk police , Organisation police Not answered .* Must come: The police must be involved\. Clause BR-064/,
    );
    expect(said).toContain('Expected: A child is of school age');
    expect(said).toMatch(/Not invited yet .*Midwife , suggested\. The request is about an unborn baby/);
    expect(said).toContain('GP : The family is not registered with a GP.');
  });

  test('say who answers for an agency now, and at the time of the meeting by its own rota', async () => {
    const entry = {
      ...{ id: '6f1f6d3e-1111-4222-8333-444455556666', agency: 'police', role: null, name: 'DI Faye Marsh' },
      ...{ email: 'faye.marsh@police.example', telephone: '07700 900441', place: 1 },
    };
    const hours = { startsAt: '2026-11-20T13:00:00Z', endsAt: '2026-11-20T21:00:00Z' };
    const noted = { by: 'police', now: '2026-11-20T11:00:00Z' };
    await withinAuthority(bradford.house.db, 'bradford', (tx) => addToRota(tx, [{ ...entry, ...hours }], noted));
    const said = await shown();
    expect(said).toContain('Answers for them now: Duty desk police, 01632 960101');
    expect(said).toContain('At the time of the meeting: DI Faye Marsh, 07700 900441, by their own rota');
  });

  test('invite whoever answers for an agency then with one press, once their address was looked at; they must come', async () => {
    const { body } = await (await desk()).get(paths.invitations(caseId));
    const [form = ''] = /<form(?:(?!<\/form>).)*Invite DI Faye Marsh/s.exec(body) ?? [];
    const fields = Object.fromEntries(
      [...form.matchAll(/name="([a-z]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    expect(fields).toMatchObject({ name: 'DI Faye Marsh', role: 'police', email: 'faye.marsh@police.example' });
    const press = async (looked: Readonly<Record<string, string>>) =>
      (await desk()).post(paths.invitations(caseId), { ...fields, ...looked });
    expect((await press({})).body).toMatch(/second-look__domain">police\.example</);
    expect((await press({ looked: 'faye.marsh@police.example' })).statusCode).toBe(303);
    expect(await shown()).toMatch(
      /DI Faye Marsh , Police Not answered faye.marsh@police.example, 07700 900441 Must come/,
    );
    expect((await (await desk()).get(paths.invitations(caseId))).body).not.toContain('Invite DI Faye Marsh');
  });

  test('fill in the contact book’s entry for whoever is to be invited next', async () => {
    const { body } = await (await desk()).get(`${paths.invitations(caseId)}?role=paediatrician`);
    expect(body).toContain('value="paediatrician-team@example.org"');
  });
});

describe('asking an agency for information', () => {
  test.for([
    [{ invitation: '' }, 'Select whom to ask'],
    [{ what: '' }, 'Enter what they should look up'],
    [due('11:00'), 'must be to come'],
    [due('14:30'), 'must be before the meeting'],
    [due('soon'), 'Time must be like'],
  ] as const)('%o is refused with a sentence', async ([fields, sentence]) => {
    const answer = await ask(fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(sentence);
  });

  test('shows when it is due, here and on their page, and that they know nothing once they say so', async () => {
    expect((await ask({})).statusCode).toBe(303);
    expect(await shown()).toMatch(/Information due by today 13:00.*Asked to look up: Missed appointments this year\./);
    const health = await bradford.as('health');
    const path = paths.invitation(caseId, await idOf('Health'));
    const { body } = await health.get(path);
    expect(body).toContain('Send what your agency knows');
    expect(body).toContain('Missed appointments this year.');
    const answer = await health.post(`${path}/information`, { information: '', known: 'nothing' });
    expect(answer.statusCode).toBe(303);
    expect(await shown()).toContain('Nothing known');
    expect((await health.get(path)).body).not.toContain('Send what your agency knows');
  });
});

describe('whoever was invited', () => {
  test('can come without deciding, which the desk sees in the forecast', async () => {
    const path = paths.invitation(caseId, await idOf('Police'));
    const police = await bradford.as('police');
    await police.post(`${path}/answer`, { answer: 'cannot-decide' });
    expect(await shown()).toContain('Police : coming, cannot decide');
    expect((await police.get(path)).body).toContain('name somebody who can');
  });

  test('can write instead of coming, with something to say', async () => {
    const path = paths.invitation(caseId, await idOf('Education'));
    const school = await bradford.as('education');
    expect((await school.post(`${path}/answer`, { answer: 'contribute', information: '' })).statusCode).toBe(422);
    await school.post(`${path}/answer`, { answer: 'contribute', information: 'Ida was away on Monday.' });
    expect(await shown()).toContain('In writing');
    expect((await school.get(path)).body).toContain('Ida was away on Monday.');
  });
});
