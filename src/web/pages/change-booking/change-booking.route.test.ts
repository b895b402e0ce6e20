import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';

let bradford: Bradford;
let journey: ReturnType<typeof journeyOf>;

const change = (caseId: string) => `/discussions/${caseId}/booking/change`;
const agree = (caseId: string) => `/discussions/${caseId}/booking/agree`;
const stateOf = async (caseId: string) => {
  const found = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  return found.kind === 'seen' ? found.value.state : null;
};

/** The form as somebody would send it to move the meeting to a time of day on Monday 23 November. */
const moveTo = (time: string, rest: Readonly<Record<string, string>> = {}) => ({
  ...{ kind: 'rearrange', reason: 'Health cannot come before.', desk: 'east' },
  ...{ 'on-day': '23', 'on-month': '11', 'on-year': '2026', 'on-time': time },
  ...{ chair: 'manager', mode: 'virtual', place: 'https://meet.example.org/b', 'minute-taker': 'Minute taker east' },
  ...rest,
});
const late = { 'departure-late': 'Health is needed.' };

/** A free hour for each test: no two meetings of a desk may overlap. */
let hour = -1;
const freeSlot = (): string => {
  hour += 1;
  const day = 24 + Math.floor(hour / 7);
  const time = ['09', '10', '11', '13', '14', '15', '16'][hour % 7] ?? '09';
  return `2026-11-${String(day)}T${time}:00:00Z`;
};

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  journey = journeyOf(bradford);
});
afterAll(() => bradford.close());

describe('who asks for a change', () => {
  test.each([
    ['minutes-east', 200],
    ['manager', 200],
    ['worker', 200],
    ['service-manager', 403],
    ['minutes-west', 403],
    ['other-manager', 403],
    ['police', 403],
  ])('%s gets %i, looking or sending', async (who, status) => {
    const caseId = await journey.booked(freeSlot());
    const visitor = await bradford.as(who);
    expect((await visitor.get(change(caseId))).statusCode).toBe(status);
    const sent = await visitor.post(change(caseId), { kind: 'cancel', reason: 'The family has moved.' });
    expect(sent.statusCode).toBe(status === 200 ? 303 : 403);
  });

  test.each(['waiting', 'requested'] as const)('nothing can be changed while a request is %s', async (stage) => {
    const caseId = await journey[stage]();
    expect((await (await bradford.as('manager')).get(change(caseId))).statusCode).toBe(409);
  });

  test('a case file that is not there is not found', async () => {
    const manager = await bradford.as('manager');
    for (const page of [change, agree])
      expect((await manager.get(page('00000000-0000-4000-8000-000000000000'))).statusCode).toBe(404);
  });
});

describe('asking', () => {
  test('begins with the booking as it is, and says who must agree', async () => {
    const caseId = await journey.booked('2026-11-20T13:00:00Z');
    const { body } = await (await bradford.as('minutes-east')).get(change(caseId));
    expect(body).toContain('The service manager must agree');
    expect(body).toContain('name="on-time" type="text" value="13:00"');
    expect(body).toContain('value="https://meet.example.org/strategy"');
    expect(body).toContain('today 13:00 to 14:00');
  });

  test('to move it keeps the old booking until somebody agrees; a second request is told so', async () => {
    const caseId = await journey.booked('2026-11-20T14:00:00Z');
    const desk = await bradford.as('minutes-east');
    const form = { ...moveTo('09:00'), ...late, _key: `move-${caseId}` };
    expect((await desk.post(change(caseId), form)).headers.location).toBe(`/discussions/${caseId}`);
    expect((await desk.post(change(caseId), form)).headers.location).toBe(`/discussions/${caseId}`);
    expect(await stateOf(caseId)).toMatchObject({
      booking: { startsAt: '2026-11-20T14:00:00Z' },
      changeAsked: { kind: 'rearrange', booking: { startsAt: '2026-11-23T09:00:00Z' } },
    });
    const other = await (await bradford.as('worker')).post(change(caseId), { kind: 'cancel', reason: 'x' });
    expect(other.statusCode).toBe(409);
    expect(other.body).toContain('has already asked for a change');
  });

  test('for a late time needs a reason, beside all that was typed', async () => {
    const caseId = await journey.booked(freeSlot());
    const desk = await bradford.as('minutes-east');
    const { statusCode, body } = await desk.post(change(caseId), moveTo('17:30', { place: 'Room <4>' }));
    expect(statusCode).toBe(422);
    expect(body).toContain('departs from the protocol in 2 ways');
    expect(body).toContain('href="#departure-late"');
    expect(body).toContain('Room &lt;4&gt;');
    expect(body).toContain('Health cannot come before.');
  });

  test('for a time that somebody else has is refused at once', async () => {
    const taken = freeSlot();
    await journey.booked(taken);
    const caseId = await journey.booked(freeSlot());
    const { statusCode, body } = await (await bradford.as('minutes-east')).post(change(caseId), {
      ...moveTo(taken.slice(11, 16), { 'on-day': taken.slice(8, 10), ...late }),
    });
    expect(statusCode).toBe(422);
    expect(body).toMatch(/This slot has just been taken by SD-\d+/);
    expect(body).toContain('href="#on"');
  });

  test.each([
    [{ kind: '' }, 'kind'],
    [{ kind: 'burn' }, 'kind'],
    [{ kind: 'cancel', reason: ' ' }, 'reason'],
    [moveTo('09:00', { reason: '' }), 'reason'],
    [moveTo('09:00', { desk: 'north' }), 'desk'],
    [moveTo('half nine'), 'on'],
    [moveTo('09:00', { 'on-day': '31', 'on-month': '2' }), 'on'],
    [moveTo('09:00', { mode: '' }), 'mode'],
    [moveTo('09:00', { place: '' }), 'place'],
    [moveTo('09:00', { chair: 'nobody' }), 'chair'],
  ])('%o is refused beside its question', async (form, field) => {
    const caseId = await journey.booked(freeSlot());
    const { statusCode, body } = await (await bradford.as('manager')).post(change(caseId), { ...late, ...form });
    expect(statusCode).toBe(422);
    expect(body).toContain(`href="#${field}"`);
    expect(await stateOf(caseId)).toMatchObject({ changeAsked: null });
  });

  test('for just what is booked already is pointed out', async () => {
    const slot = freeSlot();
    const caseId = await journey.booked(slot);
    const same = { place: 'https://meet.example.org/strategy', 'on-day': slot.slice(8, 10) };
    const { statusCode, body } = await (await bradford.as('minutes-east')).post(change(caseId), {
      ...moveTo(slot.slice(11, 16), same),
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('already booked like this');
  });
});

describe('who is free', () => {
  test('is said for the time that is booked, and for another once it is typed, without changing anything', async () => {
    const [elsewhere, slot] = [freeSlot(), freeSlot()];
    await journey.booked(elsewhere, { desk: 'west' });
    const caseId = await journey.booked(slot);
    const desk = await bradford.as('minutes-east');
    expect((await desk.get(change(caseId))).body).toMatch(/<option value="manager" selected>[^<]*: no meeting then/);
    const form = { ...moveTo(elsewhere.slice(11, 16), { 'on-day': elsewhere.slice(8, 10) }), show: 'free' };
    const looked = await desk.post(change(caseId), form);
    expect(looked.statusCode).toBe(200);
    expect(looked.body).toMatch(
      new RegExp(`<option value="manager" selected>[^<]*: chairs SD-\\d+ ${elsewhere.slice(11, 16)}<`),
    );
    expect(looked.body).toContain('Health cannot come before.');
    expect(await stateOf(caseId)).toMatchObject({ changeAsked: null, booking: { startsAt: slot } });
    const asked = await desk.post(change(caseId), { ...form, ...late, show: '' });
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toMatch(/href="#chair">[^<]* chairs SD-\d+ then\. Choose another chair/);
  });
});

describe('agreeing', () => {
  test.each([
    ['service-manager', 200],
    ['minutes-east', 403],
    ['manager', 403],
    ['worker', 403],
    ['police', 403],
  ])('%s gets %i, looking or sending', async (who, status) => {
    const caseId = await journey.cancelling(freeSlot());
    const visitor = await bradford.as(who);
    expect((await visitor.get(agree(caseId))).statusCode).toBe(status);
    if (status === 200) return;
    expect((await visitor.post(agree(caseId), { decision: 'agree' })).statusCode).toBe(403);
    expect(await stateOf(caseId)).toMatchObject({ status: 'booked' });
  });

  test('shows what is asked, why, and what it costs', async () => {
    const caseId = await journey.moving('2026-11-20T15:00:00Z', '2026-11-23T14:00:00Z');
    const { body } = await (await bradford.as('service-manager')).get(agree(caseId));
    expect(body).toContain('Health cannot come before.');
    expect(body).toContain(
      'From <strong>today 15:00 to 16:00</strong> to <strong>Monday 23 November 14:00 to 15:00</strong>.',
    );
    expect(body).toMatch(/The meeting will be 2 days late; as booked it is in time\. 5 people will be asked again\./);
    expect(body).toContain('Health is needed.');
  });

  test('to a move moves the meeting and asks everybody again; pressed twice, once', async () => {
    const caseId = await journey.moving('2026-11-20T16:00:00Z', '2026-11-23T15:00:00Z');
    const manager = await bradford.as('service-manager');
    const press = () => manager.post(agree(caseId), { decision: 'agree', _key: `agree-${caseId}` });
    expect((await press()).headers.location).toBe(`/discussions/${caseId}`);
    expect((await press()).headers.location).toBe(`/discussions/${caseId}`);
    expect(await stateOf(caseId)).toMatchObject({
      status: 'booked',
      changeAsked: null,
      booking: { startsAt: '2026-11-23T15:00:00Z' },
    });
    expect((await manager.get(agree(caseId))).statusCode).toBe(409);
  });

  test('to a cancellation cancels and frees the slot', async () => {
    const slot = freeSlot();
    const caseId = await journey.cancelling(slot);
    await (await bradford.as('service-manager')).post(agree(caseId), { decision: 'agree' });
    expect(await stateOf(caseId)).toMatchObject({ status: 'cancelled' });
    await journey.booked(slot);
  });

  test('to a time that was taken meanwhile changes nothing and says what to do', async () => {
    const wanted = freeSlot();
    const caseId = await journey.moving(freeSlot(), wanted);
    await journey.booked(wanted);
    const { statusCode, body } = await (await bradford.as('service-manager')).post(agree(caseId), {
      decision: 'agree',
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('Do not agree, and ask for another time to be found.');
    expect(await stateOf(caseId)).toMatchObject({ changeAsked: { kind: 'rearrange' } });
  });

  test('not agreeing needs a reason; then the booking stands', async () => {
    const caseId = await journey.cancelling(freeSlot());
    const manager = await bradford.as('service-manager');
    const refused = await manager.post(agree(caseId), { decision: 'decline' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#reason"');
    expect((await manager.post(agree(caseId), { decision: 'perhaps' })).statusCode).toBe(422);
    const reason = 'The children must be discussed.';
    expect((await manager.post(agree(caseId), { decision: 'decline', reason })).statusCode).toBe(303);
    expect(await stateOf(caseId)).toMatchObject({ status: 'booked', changeAsked: null });
  });
});
