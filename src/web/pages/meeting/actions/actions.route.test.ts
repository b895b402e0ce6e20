import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../../test/cast.ts';
import { meetingRoomOf, wordsOf } from '../../../../../test/meeting-room.ts';
import type { TestVisitor } from '../../../../../test/visitor.ts';
import { paths } from '../../../paths.ts';

let bradford: Bradford;
let room: ReturnType<typeof meetingRoomOf>;
let desk: TestVisitor;
let worker: TestVisitor;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
  room = meetingRoomOf(bradford);
  caseId = await room.on();
  desk = await bradford.as('minutes-east');
  worker = await bradford.as('worker');
});

afterAll(() => bradford.close());

const tomorrow = { 'by-when-day': '21', 'by-when-month': '11', 'by-when-year': '2026', 'by-when-time': '17:00' };

const visit = async () => ({
  what: 'See each child alone.',
  who: await room.invitedAs(caseId, 'social-worker'),
  review: 'Written on the case file.',
  ...tomorrow,
});

const add = async (fields: Record<string, string> = {}, visitor = desk, area = 'actions') =>
  visitor.post(paths.meetingActions(caseId, area), { ...(await visit()), ...fields });

const actions = async () => (await room.stateOf(caseId)).actions;

describe('SMART actions', () => {
  test('say who, for which agency, what, by when and how reviewed', async () => {
    const answer = await add();
    expect(answer.headers.location).toBe(`${paths.meetingArea(caseId, 'actions')}#add`);
    expect((await actions()).at(-1)).toMatchObject({
      kind: 'action',
      who: 'Amara Okafor',
      agency: 'social-care',
      byWhen: '2026-11-21T17:00:00Z',
      review: 'Written on the case file.',
      state: 'open',
    });
    const said = wordsOf(await desk.get(paths.meetingArea(caseId, 'actions')));
    expect(said).toContain('See each child alone.');
    expect(said).toContain('tomorrow 17:00');
  });

  test('can fall to somebody who is not at the meeting', async () => {
    await add({ who: 'other', 'who-name': 'Tess Wrenfield, with Amara Okafor', agency: 'social-care' });
    expect((await actions()).at(-1)).toMatchObject({ who: 'Tess Wrenfield, with Amara Okafor', invitationId: null });
  });

  test('with everything left out name every question, and keep what was typed', async () => {
    const before = (await actions()).length;
    const empty = { what: '', who: '', review: '', 'by-when-day': '', 'by-when-month': '', 'by-when-year': '' };
    const answer = await add({ ...empty, 'by-when-time': '09:15' });
    expect(answer.statusCode).toBe(422);
    const said = wordsOf(answer);
    for (const message of [
      'Enter what will be done',
      'Select who will do it, or “Somebody else”',
      'Enter the day and time it will be done by',
      'Enter how it will be reviewed',
    ])
      expect(said).toContain(message);
    expect(answer.body).toContain('value="09:15"');
    expect(await actions()).toHaveLength(before);
  });

  test.each([
    ['what', { what: 'w'.repeat(2_001) }, 'Shorten what will be done to 2,000 characters or fewer'],
    ['who', { who: 'forged' }, 'Select who will do it'],
    ['who-name', { who: 'other', agency: 'police' }, 'Enter the full name of the person who will do it'],
    ['agency', { who: 'other', 'who-name': 'Kit' }, 'Select the agency they work for'],
    ['by-when', { 'by-when-day': '31', 'by-when-month': '2' }, '31 February 2026 is not a real date'],
    ['by-when', { 'by-when-time': 'soon' }, 'Time must be like 9:30am or 14:05'],
    ['by-when', { 'by-when-day': '19' }, 'The time it must be done by must be after the meeting started'],
    ['review', { review: 'r'.repeat(501) }, 'Shorten how it will be reviewed to 500 characters or fewer'],
  ])('with a wrong %s come back as typed', async (field, wrong, message) => {
    const before = (await actions()).length;
    const answer = await add({ what: 'Keep <this> text', ...wrong });
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain(message);
    expect(answer.body).toContain(`href="#${field}"`);
    expect(answer.body).toContain('what' in wrong ? wrong.what : 'Keep &lt;this&gt; text');
    expect(await actions()).toHaveLength(before);
  });

  test('two people adding at once are both kept', async () => {
    await Promise.all([add({ what: 'From the desk.' }), add({ what: 'From the worker.' }, worker)]);
    const what = (await actions()).map((action) => action.what);
    expect(what).toEqual(expect.arrayContaining(['From the desk.', 'From the worker.']));
  });

  test('the same form sent twice adds one', async () => {
    await add({ what: 'Pressed twice.', _key: 'one-press' });
    await add({ what: 'Pressed twice.', _key: 'one-press' });
    expect((await actions()).filter(({ what }) => what === 'Pressed twice.')).toHaveLength(1);
  });

  test('steps of the safety plan stand under their own area', async () => {
    await add({ what: 'Dean stays away.' }, desk, 'safety-plan');
    expect((await actions()).at(-1)).toMatchObject({ kind: 'safety-plan', what: 'Dean stays away.' });
    expect((await desk.get(paths.meetingArea(caseId, 'safety-plan'))).body).toContain('Steps of the safety plan');
    expect((await add({}, desk, 'reason')).statusCode).toBe(404);
  });
});

describe('withdrawing an action', () => {
  test('asks why, and keeps it in the record with the reason', async () => {
    await add({ what: 'Decided in haste.' });
    const id = (await actions()).at(-1)?.id ?? '';
    const asked = await desk.get(paths.meetingAction(caseId, id));
    expect(wordsOf(asked)).toContain('Decided in haste.');
    const without = await desk.post(paths.meetingAction(caseId, id), { reason: '  ' });
    expect(without.statusCode).toBe(422);
    expect(wordsOf(without)).toContain('Enter why the action is withdrawn');
    const done = await desk.post(paths.meetingAction(caseId, id), { reason: 'Police do it already.' });
    expect(done.headers.location).toBe(paths.meetingArea(caseId, 'actions'));
    expect((await actions()).at(-1)).toMatchObject({ state: 'withdrawn', note: 'Police do it already.' });
    expect((await desk.get(paths.meetingAction(caseId, id))).statusCode).toBe(409);
    expect((await desk.post(paths.meetingAction(caseId, id), { reason: 'Again.' })).statusCode).toBe(409);
  });

  test('of which nobody ever heard leads back', async () => {
    expect((await desk.get(paths.meetingAction(caseId, 'nothing'))).statusCode).toBe(409);
  });
});

describe('when the meeting has ended meanwhile', () => {
  test('the action comes back as it was typed', async () => {
    const fields = await visit();
    const other = await room.on();
    await room.end(other);
    const answer = await worker.post(paths.meetingActions(other, 'actions'), { ...fields, what: 'One more thing.' });
    expect(answer.statusCode).toBe(409);
    expect(wordsOf(answer)).toContain('One more thing.');
  });
});
