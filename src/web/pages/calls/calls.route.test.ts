import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { letterComesBack } from '../../../../test/mail/came-back.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let caseId: string;
let police: string;

const wordsOf = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  caseId = await journeyOf(bradford).booked('2026-11-20T14:00:00Z');
  const { body } = await (await bradford.as('minutes-east')).get(paths.calls(caseId));
  police = /<option value="([^"]+)"[^>]*>Duty desk police/.exec(body)?.[1] ?? '';
});

afterAll(() => bradford.close());

const record = async (fields: Readonly<Record<string, string>>, who = 'minutes-east') =>
  (await bradford.as(who)).post(paths.calls(caseId), {
    ...{ invitation: police, number: '01632 960101', called: '11:18', result: 'not-reached' },
    ...{ 'spoke-with': '', said: '', ...fields },
  });
const shown = async (path: string, who = 'minutes-east') => wordsOf((await (await bradford.as(who)).get(path)).body);

describe('the call list of a meeting', () => {
  test('names whom to ring first, with number, what for, and by which clause', async () => {
    const said = await shown(paths.calls(caseId));
    expect(said).toMatch(/Ring next .*has not answered/);
    expect(said).toContain(
      'Police: Duty desk police , Organisation police, has not answered. Without them the meeting has nobody for police. Clause BR-006 Clause BR-064',
    );
    expect(said).toContain('01632 960101 Duty desk police');
  });

  test('says whose invitation came back, and from where each number is known', async () => {
    const booked = await journeyOf(bradford).booked('2026-11-20T16:00:00Z');
    await bradford.know('bradford', {
      ...{ role: 'police', area: null, name: 'Police control room', organisation: 'Police' },
      ...{ email: 'police@example.org', telephone: '01632 960333' },
    });
    await letterComesBack(bradford.settings, { caseId: booked, to: 'police@example.org' });
    const said = await shown(paths.calls(booked));
    expect(said).toContain('was not reached, the invitation came back: ask for another address');
    expect(said).toContain('01632 960333 Police control room, by the contact book');
  });

  test.for([
    [{ called: 'soon' }, 'Time must be like'],
    [{ called: '11:21' }, 'The time of the call must be now or earlier'],
    [{ result: '' }, 'Select what came of the call'],
    [{ result: 'will-come' }, 'Enter whom you spoke with'],
    [{ result: 'will-not', 'spoke-with': 'Jo' }, 'Enter why nobody can come'],
    [{ invitation: 'nobody' }, 'This person was not invited'],
  ] as const)('%o is refused with a sentence, and what was typed is kept', async ([fields, sentence]) => {
    const answer = await record({ ...fields, said: '' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(sentence);
    expect(answer.body).toContain('value="01632 960101"');
  });

  test('says who rang when, and moves on to the next', async () => {
    expect((await record({})).headers.location).toBe(paths.calls(caseId));
    const said = await shown(paths.calls(caseId));
    expect(said).toContain('Minute taker east: Nobody was reached');
    expect(said).not.toMatch(/Ring next Police/);
  });

  test('an answer by telephone is theirs at once, by whose word, and changes the forecast', async () => {
    await record({ result: 'will-come', 'spoke-with': 'DS Nandakumar' });
    expect(await shown(paths.calls(caseId))).toContain('Police : coming');
    expect(await shown(paths.invitations(caseId))).toContain('DS Nandakumar said so by telephone');
    expect(await shown(paths.discussion(caseId), 'manager')).toContain(
      'Duty desk police will come, says DS Nandakumar by telephone',
    );
  });

  test('a deputy named on the telephone is invited in their place, once a new address was looked at again', async () => {
    const fields = { result: 'deputy', 'spoke-with': 'Jo', name: 'Sam Obi', email: 'sam.obi@police.example.org' };
    const asked = await record(fields);
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('New here: look again before anything is sent');
    expect(asked.body).toContain('value="Sam Obi"');
    expect((await record({ ...fields, looked: fields.email })).statusCode).toBe(303);
    const said = await shown(paths.invitations(caseId));
    expect(said).toMatch(/Duty desk police.* Sends a deputy .*Jo said so by telephone.* Sam Obi/);
  });

  test.for(['police', 'other-worker', 'minutes-west'])('is not for %s', async (id) => {
    expect((await (await bradford.as(id)).get(paths.calls(caseId))).statusCode).toBe(403);
    expect((await record({}, id)).statusCode).toBe(403);
  });
});

describe('the call list of a desk', () => {
  test('has the meetings of the desk until this time tomorrow, and no child’s name', async () => {
    const said = await shown(paths.deskCalls);
    expect(said).toContain('SD-2301');
    expect(said).toContain('Duty desk health');
    expect(said).not.toContain('Wrenfield');
    expect(await shown(paths.deskCalls, 'minutes-west')).toContain('No meeting is booked at your desk');
  });

  test('is not for those who give out no slots', async () => {
    expect((await (await bradford.as('police')).get(paths.deskCalls)).statusCode).toBe(403);
  });
});
