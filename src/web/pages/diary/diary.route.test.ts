import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { soonIn } from '../../../../test/bad-days/forms/blanks.ts';
import { readDiaries } from '../../../store/diaries.ts';
import { withinAuthority } from '../../../store/within-authority.ts';
import { protocolOf } from '../../../application/protocol-of.ts';

let bradford: Bradford;

beforeAll(async () => {
  bradford = await openBradford('2026-11-30T08:00:00Z', { limits: { pages: 1e6, signIn: 1e6, notFound: 1e6 } });
});
afterAll(() => bradford.close());

const get = async (who: string, path: string) => (await bradford.as(who)).get(path);
const post = async (who: string, path: string, fields: Readonly<Record<string, string | readonly string[]>>) =>
  (await bradford.as(who)).post(path, fields);
/** What proposals are made from, on Tuesday 1 December. */
const diaries = () =>
  withinAuthority(bradford.house.db, 'bradford', (tx) => {
    const from = Date.parse('2026-12-01T00:00:00Z');
    return readDiaries(tx, { from, to: from + 86_400_000, protocol: protocolOf(bradford.house, 'bradford') });
  });
const stretch = { ...soonIn('from', '09:00'), ...soonIn('to', '17:00') };
const of = (id: string) => `/diary/of/person.${id}`;

describe('Who keeps whose diary', () => {
  test.for([
    ['police', 'police', 200, 'their own'],
    ['health', 'paediatrician', 200, 'that of a colleague at their agency'],
    ['minutes-east', 'manager', 200, 'that of somebody at their desk'],
    ['minutes-east', 'service-manager', 200, 'that of somebody who works for all desks'],
    ['police', 'health', 403, 'not that of another agency'],
    ['minutes-east', 'other-manager', 403, 'not that of somebody at another desk'],
    ['minutes-east', 'police', 403, 'not that of another agency, which they see'],
    ['manager', 'minutes-east', 403, 'not that of the desk’s staff, which they see'],
    ['worker', 'manager', 403, 'not that of their manager'],
    ['worker', 'nobody', 404, 'not one that is not there'],
  ] as const)('%s and the diary of %s: %i (%s)', async ([who, whose, status]) => {
    const { statusCode } = await post(who, `${of(whose)}/hours`, { 'day-2': '09:00–17:00' });
    expect(statusCode).toBe(status === 200 ? 303 : status);
  });

  test.each([
    ['manager', 'minutes-east', 200],
    ['service-manager', 'police', 200],
    ['minutes-east', 'other-manager', 200],
    ['worker', 'manager', 403],
    ['police', 'health', 403],
  ] as const)('%s sees the diary of %s: %i', async (who, whose, status) => {
    const page = await get(who, of(whose));
    expect(page.statusCode).toBe(status);
    expect(page.body).not.toContain('Save these hours');
  });

  test.each([
    ['minutes-east', '/diary/desks/east', 200],
    ['service-manager', '/diary/desks/west', 200],
    ['service-manager', '/diary/agencies/police', 200],
    ['police', '/diary/agencies/police', 200],
    ['police', '/diary/agencies/health', 403],
    ['police', '/diary/desks/east', 403],
    ['worker', '/diary/desks/east', 403],
    ['police', '/diary/rota/police', 200],
    ['manager', '/diary/rota/police', 200],
    ['worker', '/diary/rota/police', 403],
    ['health', '/diary/rota/police', 403],
    ['police', '/diary/rota/nobody', 404],
    ['worker', '/diary/rooms/new', 403],
    ['police', '/diary/rooms/new', 403],
    ['manager', '/diary/people/new', 403],
  ] as const)('%s at %s: %i', async (who, path, status) => {
    expect((await get(who, path)).statusCode).toBe(status);
  });
});

test('Hours are read as they are typed, and every day at fault is named with what was typed still there', async () => {
  const refused = await post('worker', `${of('worker')}/hours`, {
    'day-1': 'mornings',
    'day-3': '9:00–8:00, 10:00–11:00',
  });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Monday: Hours must be like 09:00–17:00');
  expect(refused.body).toContain('Wednesday: These hours overlap');
  expect(refused.body).toContain('value="mornings"');
  await post('worker', `${of('worker')}/hours`, { 'day-2': '9:30 to 5pm', 'closed-days': 'yes' });
  expect((await get('worker', '/diary')).body).toContain('value="09:30–17:00"');
  const { people } = await diaries();
  expect(people.find(({ personId }) => personId === 'worker')?.away.map(({ why }) => why)).toEqual([
    'outside-hours',
    'outside-hours',
  ]);
});

describe('Several at once', () => {
  test('are away with one form, and taken back one by one', async () => {
    const who = ['person.minutes-east', 'person.manager'];
    const sent = await post('minutes-east', '/diary/away', { who, why: 'leave', ...stretch });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/diary?done=away']);
    const { people } = await diaries();
    const onLeave = people.filter(({ away }) => away.some(({ why }) => why === 'leave'));
    expect(onLeave.map(({ id }) => id).sort()).toEqual([...who].sort());
    const page = await get('manager', '/diary');
    expect(page.body).toMatch(/On leave[\s\S]*tomorrow 09:00 to 17:00/);
    const action = /action="(\/diary\/of\/person\.manager\/away\/[^"]+)"/.exec(page.body)?.[1] ?? '';
    expect((await post('police', action, {})).statusCode).toBe(403);
    expect((await post('manager', action, {})).headers.location).toBe(`${of('manager')}?done=back`);
    expect((await get('manager', '/diary')).body).not.toContain('On leave');
  });

  test('are given the same hours with one form, and nobody whose diary is not theirs to keep', async () => {
    const hours = { 'day-2': '10:00–16:00' };
    const page = await get('minutes-east', '/diary');
    expect(page.body).toMatch(/Save the same hours for[\s\S]*value="person.manager"/);
    expect(page.body).not.toContain('person.police');
    const send = (also: string) => post('minutes-east', `${of('minutes-east')}/hours`, { ...hours, also });
    expect((await send('person.police')).statusCode).toBe(403);
    expect((await send('person.manager')).statusCode).toBe(303);
    for (const id of ['minutes-east', 'manager'])
      expect((await get(id, '/diary')).body).toContain('value="10:00–16:00"');
  });

  test('somebody whose diary is not theirs to keep is not there to be ticked, and cannot be sent', async () => {
    expect((await get('minutes-east', '/diary/away')).body).not.toContain('person.police');
    const sent = await post('minutes-east', '/diary/away', { who: 'person.police', why: 'leave', ...stretch });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('Select who is away');
  });

  test('are pasted, and one faulty line keeps all of it back and is named', async () => {
    const list =
      'Helen Fairweather, 1/12/2026 13:00, 2/12/2026\nImran Yusuf, 1/12/2026, 2/12/2026\nHelen Fairweather, soon, later';
    const refused = await post('minutes-east', '/diary/away/list', { list });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Line 2: “Imran Yusuf” is nobody whose diary you keep');
    expect(refused.body).toContain('Line 3: from: write the day like 23/11/2026');
    expect(refused.body).toContain(list);
    const [first = ''] = list.split('\n');
    expect((await post('minutes-east', '/diary/away/list', { list: first })).statusCode).toBe(303);
    const { people } = await diaries();
    expect(people.find(({ personId }) => personId === 'manager')?.away).toContainEqual({
      ...{ from: Date.parse('2026-12-01T13:00:00Z'), to: Date.parse('2026-12-02T00:00:00Z'), why: 'absence' },
    });
  });
});

test('A desk keeps its rooms and how many meetings it holds, and the week shows when they can be had', async () => {
  const room = { name: 'Seminar room', kind: 'room', place: 'Second floor', travel: '20' };
  expect((await post('minutes-east', '/diary/rooms/new', room)).body).toContain('Select where the room is');
  await post('minutes-east', '/diary/rooms/new', { ...room, venue: 'hospital' });
  await post('minutes-east', '/diary/desks/east/capacity', { capacity: '3' });
  expect((await post('minutes-east', '/diary/desks/east/capacity', { capacity: '0' })).statusCode).toBe(422);
  expect((await post('minutes-south', '/diary/desks/east/capacity', { capacity: '4' })).statusCode).toBe(403);
  const { desks, rooms } = await diaries();
  expect(desks.find(({ id }) => id === 'east')?.capacity).toBe(3);
  expect(rooms).toMatchObject([{ name: 'Seminar room', venue: 'hospital', travelMinutes: 20, desk: 'east' }]);
  const page = (await get('minutes-east', '/diary/desks/east')).body;
  expect(page).toContain('Seminar room');
  expect(page).toContain('Not known');
  const id = rooms[0]?.id ?? '';
  expect((await post('minutes-south', `/diary/rooms/${id}`, { ...room, venue: 'office' })).statusCode).toBe(404);
  expect((await post('minutes-east', `/diary/rooms/${id}`, { ended: 'yes' })).statusCode).toBe(303);
  expect((await diaries()).rooms).toEqual([]);
});

test('An agency adds a representative, and the desk an interpreter', async () => {
  const somebody = { name: 'Rowan Ashby', email: 'Rowan@police.example.org', role: 'police' };
  expect((await post('police', '/diary/people/new', { ...somebody, role: 'health' })).statusCode).toBe(422);
  expect((await post('police', '/diary/people/new', somebody)).headers.location).toBe(
    '/diary/agencies/police?done=saved',
  );
  await post('minutes-east', '/diary/people/new', { name: 'Zofia Wrona', languages: 'Polish, Urdu' });
  const { people } = await diaries();
  expect(people.filter(({ personId }) => personId === null)).toMatchObject([
    { name: 'Rowan Ashby', role: 'police', agency: 'police', email: 'rowan@police.example.org' },
    { name: 'Zofia Wrona', role: 'interpreter', languages: ['Polish', 'Urdu'], desk: 'east' },
  ]);
});

describe('The rota of an agency', () => {
  const duty = { name: 'Sgt Ashby', telephone: '01632 960111', place: '1', weeks: '2', ...stretch };

  test('is kept by its own people, week after week, and shows who is on now', async () => {
    expect((await post('service-manager', '/diary/rota/police', duty)).statusCode).toBe(403);
    expect((await post('police', '/diary/rota/police', duty)).headers.location).toBe('/diary/rota/police?done=added');
    bradford.setClock('2026-12-01T10:00:00Z');
    const page = (await get('police', '/diary/rota/police')).body;
    expect(page.match(/Sgt Ashby/g)).toHaveLength(4);
    expect(page).toContain('On duty now');
    expect(page).toContain('Tuesday 8 December 09:00 to 17:00');
    const action = /action="(\/diary\/rota\/police\/[^"]+\/take-off)"/.exec(page)?.[1] ?? '';
    expect((await post('health', action, {})).statusCode).toBe(403);
    expect((await post('police', action, {})).statusCode).toBe(303);
    expect((await get('police', '/diary/rota/police')).body.match(/Sgt Ashby/g)).toHaveLength(2);
  });

  test('is pasted, and every faulty line is named', async () => {
    const good = '1/1/2027 08:00, 1/1/2027 20:00, Sgt Pask, 01632 960322';
    const list = `${good}\n2/1/2027, 2/1/2027, Sgt Pask\n3/1/2027, 3/1/2027, , duty@police.example.org`;
    const refused = await post('police', '/diary/rota/police/list', { list });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Line 2: write from, to, name, and a mailbox or a telephone number');
    expect(refused.body).toContain('Line 3: Enter who is on duty');
    await post('police', '/diary/rota/police/list', { list: good });
    expect((await get('manager', '/diary/rota/police')).body).toContain('Sgt Pask');
  });
});

test('Everybody finds their diary from Today', async () => {
  expect((await get('police', '/today')).body).toContain('href="/diary"');
});

test('Interpreters, representatives and rooms are pasted; whoever is there by that name is changed', async () => {
  const list = 'Maya Firth, Police, duty@police.example.org, 01632 960111\nLee Marsh, juggler';
  const refused = await post('police', '/diary/people/list', { list });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Line 2: Select in which role they come');
  expect(refused.body).toContain(list);
  const [first = ''] = list.split('\n');
  for (const line of [first, first.replace('960111', '960112')])
    expect((await post('police', '/diary/people/list', { list: line })).statusCode).toBe(303);
  expect((await get('police', '/diary/agencies/police')).body.split('Maya Firth</a>')).toHaveLength(2);
  await post('minutes-east', '/diary/people/list', { list: 'Ana Nowak, Polish; Urdu' });
  await post('minutes-east', '/diary/rooms/list', { list: 'Ward office\troom\tWard 4\thospital\t25' });
  const { people, rooms } = await diaries();
  expect(people.find(({ name }) => name === 'Maya Firth')).toMatchObject({ role: 'police', agency: 'police' });
  expect(people.find(({ name }) => name === 'Ana Nowak')).toMatchObject({ languages: ['Polish', 'Urdu'] });
  expect(rooms.find(({ name }) => name === 'Ward office')).toMatchObject({ venue: 'hospital', travelMinutes: 25 });
  expect((await post('police', '/diary/rooms/list', { list: 'A, room, B, office, 1' })).statusCode).toBe(403);
});
