import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bradford as inForce } from '../../../../test/bradford.ts';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { somebody } from '../../../../test/house.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';

let bradford: Bradford;
let journey: ReturnType<typeof journeyOf>;

const slot = (start: string, desk = 'east') => ({ desk, start });
const at = (start: string, desk = 'east') => `?${new URLSearchParams(slot(start, desk)).toString()}`;
const filled = (start: string, desk = 'east') => ({
  ...slot(start, desk),
  chair: 'manager',
  mode: 'virtual',
  place: 'https://meet.example.org/a',
  'minute-taker': 'Minute taker east',
});
const stateOf = async (caseId: string) => {
  const found = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  return found.kind === 'seen' ? found.value.state : null;
};
const today = (time: string) => `2026-11-20T${time}:00Z`;

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  journey = journeyOf(bradford);
});
afterAll(() => bradford.close());

describe('who books', () => {
  test.each([
    ['minutes-east', 200],
    ['minutes-south', 200],
    ['manager', 403],
    ['worker', 403],
    ['service-manager', 403],
    ['police', 403],
  ])('%s gets %i, looking or sending', async (who, status) => {
    const caseId = await journey.waiting();
    const visitor = await bradford.as(who);
    expect((await visitor.get(`/discussions/${caseId}/book${at(today('14:00'))}`)).statusCode).toBe(status);
    if (status !== 403) return;
    expect((await visitor.post(`/discussions/${caseId}/book`, filled(today('14:00')))).statusCode).toBe(403);
    expect(await stateOf(caseId)).toMatchObject({ status: 'waiting' });
  });

  test.each(['00000000-0000-4000-8000-000000000000', 'SD-2301', "'; drop table slot"])(
    'a case file that is not there (%s) is not found',
    async (caseId) => {
      const desk = await bradford.as('minutes-east');
      const path = `/discussions/${encodeURIComponent(caseId)}/book`;
      expect((await desk.get(path)).statusCode).toBe(404);
      expect((await desk.post(path, filled(today('14:00')))).statusCode).toBe(404);
    },
  );

  test('another authority’s case file is not found, as if it were not there', async () => {
    const caseId = await journey.waiting();
    await bradford.join({ ...inForce, protocol: { ...inForce.protocol, authority: 'elsewhere', name: 'Elsewhere' } });
    const stranger = somebody({ id: 'minutes-east', role: 'minute-taker', desk: 'east', authorityId: 'elsewhere' });
    await bradford.admit(stranger);
    const { signInAs } = await import('../../../../test/visitor.ts');
    const visitor = await signInAs(bradford.app, stranger);
    expect((await visitor.get(`/discussions/${caseId}/book${at(today('14:00'))}`)).statusCode).toBe(404);
    expect((await visitor.post(`/discussions/${caseId}/book`, filled(today('14:00')))).statusCode).toBe(404);
    expect((await visitor.get('/board')).body).not.toMatch(/SD-\d/);
  });
});

describe('a slot in time', () => {
  test('without a slot the way leads to the board, with the request selected', async () => {
    const caseId = await journey.waiting();
    const { statusCode, headers } = await (await bradford.as('minutes-east')).get(`/discussions/${caseId}/book`);
    expect([statusCode, headers.location]).toEqual([303, `/board?request=${caseId}`]);
  });

  test('is confirmed with what there is to spare, the named chair, who must come and what will be sent', async () => {
    const caseId = await journey.waiting({ decidedAt: '2026-11-19T15:30:00Z' });
    const { body } = await (await bradford.as('minutes-east')).get(`/discussions/${caseId}/book${at(today('14:00'))}`);
    expect(body).toContain('1 h 30 to spare');
    expect(body).toMatch(/<option value="manager" selected>Helen Fairweather, Team manager \(named in the request\)/);
    expect(body).toContain('Duty desk police');
    expect(body).toContain('5 invitations go out');
    expect(body).not.toContain('departs from the protocol');
  });

  test('is booked, everybody is invited, and the page says so', async () => {
    const caseId = await journey.waiting();
    const desk = await bradford.as('minutes-east');
    const sent = await desk.post(`/discussions/${caseId}/book`, { ...filled(today('13:00')), _key: 'once' });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/discussions/${caseId}/booked`]);
    const { body } = await desk.get(`/discussions/${caseId}/booked`);
    expect(body).toContain('Booked for today 13:00 to 14:00');
    expect(body).toContain('5 invitations sent');
    expect(body).toContain('href="/post"');
    const again = await desk.post(`/discussions/${caseId}/book`, { ...filled(today('13:00')), _key: 'once' });
    expect([again.statusCode, again.headers.location]).toEqual([303, `/discussions/${caseId}/booked`]);
    const state = await stateOf(caseId);
    expect(state).toMatchObject({ status: 'booked' });
    const other = await desk.post(`/discussions/${caseId}/book`, { ...filled(today('16:00')), _key: 'another' });
    expect(other.statusCode).toBe(409);
    expect(await stateOf(caseId)).toEqual(state);
  });

  test('is booked once by two presses at the same moment', async () => {
    const caseId = await journey.waiting();
    const desk = await bradford.as('minutes-east');
    const press = () =>
      desk.post(`/discussions/${caseId}/book`, { ...filled('2026-11-23T09:00:00Z'), ...late, _key: 'both' });
    const answers = await Promise.all([press(), press()]);
    expect(answers.map(({ statusCode, headers }) => [statusCode, headers.location])).toEqual([
      [303, `/discussions/${caseId}/booked`],
      [303, `/discussions/${caseId}/booked`],
    ]);
  });
});

const late = { 'departure-late': 'Every slot before the limit was taken.' };

describe('a slot that somebody else gets first', () => {
  test('goes to exactly one of two requests sent at once; the other keeps what was typed and is led back', async () => {
    const [one, other] = [await journey.waiting(), await journey.waiting()];
    const desk = await bradford.as('minutes-east');
    const send = (caseId: string) =>
      desk.post(`/discussions/${caseId}/book`, {
        ...filled('2026-11-23T10:00:00Z'),
        ...late,
        place: 'Room 4, <b>Hall</b>',
      });
    const answers = await Promise.all([send(one), send(other)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422]);
    const refused = answers.find(({ statusCode }) => statusCode === 422)?.body ?? '';
    expect(refused).toMatch(/This slot has just been taken by SD-\d+/);
    expect(refused).toContain('Choose another slot on the board');
    expect(refused).toContain('Room 4, &lt;b&gt;Hall&lt;/b&gt;');
    expect(refused).toContain('Every slot before the limit was taken.');
    const states = await Promise.all([stateOf(one), stateOf(other)]);
    expect(states.map((state) => state?.status).sort()).toEqual(['booked', 'waiting']);
  });

  test('also when it only overlaps', async () => {
    const [one, other] = [await journey.waiting(), await journey.waiting()];
    const desk = await bradford.as('minutes-east');
    const reasons = { ...late, 'departure-outside-slots': 'The police can only come then.' };
    await desk.post(`/discussions/${one}/book`, { ...filled('2026-11-23T13:30:00Z'), ...reasons });
    const { statusCode } = await desk.post(`/discussions/${other}/book`, {
      ...filled('2026-11-23T14:00:00Z'),
      ...reasons,
    });
    expect(statusCode).toBe(422);
  });
});

describe('departures', () => {
  test.each([
    ['outside-slots', 'a time after the slots', '2026-11-20T17:15:00Z', 'manager'],
    ['outside-slots', 'a Saturday', '2026-11-21T09:00:00Z', 'manager'],
    ['late', 'after the limit', '2026-11-23T11:00:00Z', 'manager'],
    ['recorded-afterwards', 'a time that has passed', '2026-11-20T10:00:00Z', 'manager'],
    ['chair', 'somebody else in the chair', '2026-11-20T15:00:00Z', 'worker'],
  ])('%s: %s needs a reason, which is kept', async (rule, _what, start, chair) => {
    const caseId = await journey.waiting();
    const desk = await bradford.as('minutes-east');
    const path = `/discussions/${caseId}/book`;
    const asked = await desk.post(path, { ...filled(start), chair, place: 'Room 4' });
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('departs from the protocol');
    expect(asked.body).toContain(`href="#departure-${rule}"`);
    expect(asked.body).toContain('value="Room 4"');
    const done = await desk.post(path, { ...filled(start), chair, [`departure-${rule}`]: 'It could not wait.' });
    expect(done.headers.location).toBe(`/discussions/${caseId}/booked`);
    expect(await stateOf(caseId)).toMatchObject({ departures: [{ rule, reason: 'It could not wait.' }] });
  });

  test('are shown before anything is sent, where the time alone tells', async () => {
    const caseId = await journey.waiting();
    const { body } = await (await bradford.as('minutes-east')).get(
      `/discussions/${caseId}/book${at('2026-11-23T12:15:00Z')}`,
    );
    expect(body).toContain('departs from the protocol in 2 ways');
    expect(body).not.toContain('There is a problem');
  });

  test('a reason of two thousand and one characters is to be shortened, and stays on the page', async () => {
    const caseId = await journey.waiting();
    const long = `${'x'.repeat(2000)}end`;
    const { statusCode, body } = await (await bradford.as('minutes-east')).post(`/discussions/${caseId}/book`, {
      ...filled('2026-11-23T11:15:00Z'),
      'departure-late': long,
      'departure-outside-slots': 'No slot was free.',
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('Shorten the reason to 2,000 characters or fewer');
    expect(body).toContain(long);
    expect(body).toContain('No slot was free.');
  });
});

describe('what is wrong is said beside what was typed', () => {
  test.each([
    [{ place: '' }, 'place', 'Enter the link to join, or the room and address'],
    [{ place: 'x'.repeat(501) }, 'place', 'Shorten the link to join'],
    [{ 'minute-taker': ' ' }, 'minute-taker', 'Enter who will take the minutes'],
    [{ chair: '' }, 'chair', 'Select who will chair the meeting'],
    [{ chair: 'nobody-known' }, 'chair', 'Select who will chair the meeting'],
    [{ mode: 'telepathy' }, 'mode', 'Select how the meeting is held'],
    [{ desk: 'north' }, 'desk', 'Select a desk'],
    [{ start: '2026-02-31T09:00:00Z' }, 'on', 'Choose a slot on the board, or enter a day and time'],
    [{ start: '' }, 'on', 'Choose a slot on the board, or enter a day and time'],
  ])('%o', async (wrong, field, message) => {
    const caseId = await journey.waiting();
    const desk = await bradford.as('minutes-east');
    const { statusCode, body } = await desk.post(`/discussions/${caseId}/book`, {
      ...filled(today('16:00')),
      ...wrong,
    });
    expect(statusCode).toBe(422);
    expect(body).toContain(`href="#${field}"`);
    expect(body).toContain(message);
    expect(await stateOf(caseId)).toMatchObject({ status: 'waiting' });
  });

  test('all of it at once', async () => {
    const caseId = await journey.waiting();
    const wrong = { place: '', 'minute-taker': '', chair: '' };
    const { body } = await (await bradford.as('minutes-east')).post(`/discussions/${caseId}/book`, {
      ...filled(today('16:00')),
      ...wrong,
    });
    for (const field of ['place', 'minute-taker', 'chair']) expect(body).toContain(`href="#${field}"`);
  });

  test('another time is typed in boxes, and what cannot be read comes back as it was', async () => {
    const caseId = await journey.waiting();
    const desk = await bradford.as('minutes-east');
    const typed = { desk: 'east', 'on-day': '29', 'on-month': '2', 'on-year': '2027', 'on-time': 'half past' };
    const wrong = await desk.get(`/discussions/${caseId}/book?${new URLSearchParams(typed).toString()}`);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('29 February 2027 is not a real date');
    expect(wrong.body).toContain('value="half past"');
    const right = { ...typed, 'on-year': '2028', 'on-time': '6pm' };
    const found = await desk.get(`/discussions/${caseId}/book?${new URLSearchParams(right).toString()}`);
    expect(found.statusCode).toBe(200);
    expect(found.body).toContain('value="2028-02-29T18:00:00Z"');
  });
});
