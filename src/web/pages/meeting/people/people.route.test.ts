import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../../test/cast.ts';
import { meetingRoomOf, wordsOf } from '../../../../../test/meeting-room.ts';
import type { TestVisitor } from '../../../../../test/visitor.ts';
import { paths } from '../../../paths.ts';

let bradford: Bradford;
let room: ReturnType<typeof meetingRoomOf>;
let desk: TestVisitor;
let manager: TestVisitor;
let caseId: string;

beforeAll(async () => {
  bradford = await openBradford();
  room = meetingRoomOf(bradford);
  caseId = await room.on();
  desk = await bradford.as('minutes-east');
  manager = await bradford.as('manager');
});

afterAll(() => bradford.close());

const mark = async (visitor: TestVisitor, role: string, presence: string) =>
  visitor.post(paths.meetingPerson(caseId, await room.invitedAs(caseId, role)), { presence });

const presenceOf = async (role: string) => {
  const found = (await room.stateOf(caseId)).attendance.find((one) => one.role === role);
  return [found?.presence, found?.how];
};

const guest = { name: 'Tom Harkness', role: 'early-help', agency: 'early-help', how: 'telephone' };

describe('who is here', () => {
  test('lists everybody invited by agency, and says that nobody is marked yet', async () => {
    const said = wordsOf(await desk.get(paths.meetingPeople(caseId)));
    expect(said).toMatch(/Children’s social care .* Police .* Health .* Education/);
    expect(said).toContain('Nobody is marked as here yet.');
    expect(said).toContain('Not quorate: Social worker, Team manager, Police, Health');
  });

  test.each([
    ['present/virtual', 'present', 'virtual'],
    ['present/in-person', 'present', 'in-person'],
    ['left', 'left', null],
    ['apologies', 'apologies', null],
    ['absent', 'absent', null],
    ['present/telephone', 'present', 'telephone'],
  ])('one click records %s', async (presence, is, how) => {
    const answer = await mark(desk, 'police', presence);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toMatch(/\/people#person-/);
    expect(await presenceOf('police')).toEqual([is, how]);
  });

  test('the quorum follows each click, in words and with the clause of who is missing', async () => {
    await mark(desk, 'social-worker', 'present/virtual');
    await mark(desk, 'team-manager', 'present/virtual');
    const without = await desk.get(paths.meetingFamily(caseId));
    expect(wordsOf(without)).toContain('Not quorate: nobody is here for health.');
    expect(without.body).toContain('/clauses/BR-065');
    await mark(desk, 'health', 'present/telephone');
    expect(wordsOf(await desk.get(paths.meetingFamily(caseId)))).toContain(
      'Quorate: social worker, team manager, police and health',
    );
    await mark(desk, 'health', 'left');
    expect(wordsOf(await desk.get(paths.meetingFamily(caseId)))).toContain('Not quorate: nobody is here for health.');
  });

  test('two people marking at once are both kept', async () => {
    await Promise.all([
      mark(desk, 'education', 'present/virtual'),
      mark(manager, 'health', 'apologies'),
      mark(desk, 'social-worker', 'left'),
      mark(manager, 'team-manager', 'present/in-person'),
    ]);
    expect(await presenceOf('education')).toEqual(['present', 'virtual']);
    expect(await presenceOf('health')).toEqual(['apologies', null]);
    expect(await presenceOf('social-worker')).toEqual(['left', null]);
    expect(await presenceOf('team-manager')).toEqual(['present', 'in-person']);
  });

  test('somebody who was not invited can be added with name, role and agency', async () => {
    const answer = await desk.post(paths.meetingPeople(caseId), guest);
    expect(answer.statusCode).toBe(303);
    const said = wordsOf(await desk.get(paths.meetingPeople(caseId)));
    expect(said).toContain('Tom Harkness Early help worker, not invited beforehand');
    expect(await presenceOf('early-help')).toEqual(['present', 'telephone']);
  });

  test('the same form sent twice adds one person', async () => {
    const twice = { ...guest, name: 'Ola Bergstrand', role: 'housing', agency: 'housing', _key: 'one-press' };
    await desk.post(paths.meetingPeople(caseId), twice);
    await desk.post(paths.meetingPeople(caseId), twice);
    const { attendance } = await room.stateOf(caseId);
    expect(attendance.filter(({ name }) => name === 'Ola Bergstrand')).toHaveLength(1);
  });

  test.each([
    ['name', { name: ' ' }, 'Enter the full name of the person'],
    ['name', { name: 'N'.repeat(201) }, 'Shorten the full name of the person to 200 characters or fewer'],
    ['role', { role: 'astronaut' }, 'Select the role of this person'],
    ['agency', { agency: '' }, 'Select the agency they work for'],
    ['how', { how: 'pigeon' }, 'Select how they are here'],
  ])('without a proper %s nobody is added and nothing typed is lost', async (field, wrong, message) => {
    const before = (await room.stateOf(caseId)).attendance.length;
    const answer = await desk.post(paths.meetingPeople(caseId), { ...guest, name: '<b>Kit</b> Marlowe', ...wrong });
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer)).toContain(message);
    expect(answer.body).toContain(`href="#${field}"`);
    expect(answer.body).not.toContain('<b>Kit</b>');
    expect((await room.stateOf(caseId)).attendance).toHaveLength(before);
  });

  test('a button nobody gave out, or a person nobody listed, changes nothing', async () => {
    expect((await mark(desk, 'police', 'asleep')).statusCode).toBe(400);
    expect((await desk.post(paths.meetingPerson(caseId, 'nobody'), { presence: 'left' })).statusCode).toBe(404);
  });

  test('partners and people of other desks do not write here', async () => {
    for (const id of ['police', 'other-worker', 'minutes-west']) {
      const visitor = await bradford.as(id);
      expect((await visitor.get(paths.meetingPeople(caseId))).statusCode).toBe(403);
      expect((await mark(visitor, 'police', 'left')).statusCode).toBe(403);
    }
    expect(await presenceOf('police')).toEqual(['present', 'telephone']);
  });
});

describe('family details and confidentiality', () => {
  test('show everybody as requested, and record what the chair corrects', async () => {
    const said = wordsOf(await desk.get(paths.meetingFamily(caseId)));
    expect(said).toContain('Ida Wrenfield 4 years Date of birth 30 January 2022');
    expect(said).toContain('Unborn baby of Tess Wrenfield due 21 July 2026 Expected date of delivery 21 July 2026');
    expect(said).toContain('Marek Lindqvale');
    expect(said).toContain('Lotte Pell');
    expect(said).toContain('Dean Wrenfield');
    const corrections = 'The postcode is ZZ9 4AC.';
    expect((await manager.post(paths.meetingFamily(caseId), { corrections })).statusCode).toBe(303);
    const after = await desk.get(paths.meetingFamily(caseId));
    expect(wordsOf(after)).toContain('recorded by Helen Fairweather');
    expect(after.body).toContain(corrections);
  });

  test('too long a correction comes back as it was typed', async () => {
    const corrections = 'y'.repeat(20_001);
    const answer = await desk.post(paths.meetingFamily(caseId), { corrections });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(corrections);
  });

  test('the statement is the protocol’s, and giving it is recorded', async () => {
    const before = await desk.get(paths.meetingConfidentiality(caseId));
    expect(wordsOf(before)).toContain('This is a confidential meeting of professionals');
    expect(wordsOf(before)).toContain('Given to everyone');
    const given = await desk.post(paths.meetingConfidentiality(caseId));
    expect(given.headers.location).toBe(paths.meetingArea(caseId, 'reason'));
    expect((await room.stateOf(caseId)).confidentialityStatedAt).not.toBeNull();
    expect(wordsOf(await desk.get(paths.meetingConfidentiality(caseId)))).toContain(
      'Read it again to anybody who comes later',
    );
  });
});
