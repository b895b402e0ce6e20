import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { askToChangeBooking } from '../../../application/ask-to-change-booking.ts';
import { bookMeeting } from '../../../application/book-meeting.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { readOutbox } from '../../../store/outbox.ts';
import { withinAuthority } from '../../../store/within-authority.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let journey: ReturnType<typeof journeyOf>;

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  journey = journeyOf(bradford);
});
afterAll(() => bradford.close());

const whoRunIt = ['manager', 'minutes-east', 'worker'];

/** Everybody told of what happened last, by address. */
const toldOf = async (caseId: string, subjects: RegExp) => {
  const letters = await withinAuthority(bradford.house.db, 'bradford', (tx) => readOutbox(tx, { caseId, limit: 50 }));
  return letters.filter(({ subject }) => subjects.test(subject));
};

const meetingClock = async (caseId: string) => {
  const seen = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  return seen.kind === 'seen' ? seen.value.duties.find(({ key }) => key === 'meeting-held-24h') : undefined;
};

test.each([
  ['cancelling', () => journey.cancelling('2026-11-20T13:00:00Z'), /cancelled$/],
  ['rearranging', () => journey.moving('2026-11-20T14:00:00Z', '2026-11-23T10:00:00Z'), /new time$|rearranged$/],
] as const)(
  '%s tells everybody invited and everybody who runs it, stops no clock, and says so (BR-058)',
  async (_, asked, subjects) => {
    const caseId = await asked();
    const before = await meetingClock(caseId);
    expect((await (await bradford.as('minutes-east')).get(paths.discussion(caseId))).body).not.toContain('clocks keep');
    const manager = await bradford.as('service-manager');
    expect((await manager.get(paths.agreeChange(caseId))).body).toContain('The clocks keep running.');
    const agreed = await manager.post(paths.agreeChange(caseId), { decision: 'agree' });
    expect(agreed.headers.location).toBe(paths.discussion(caseId));
    const { body } = await manager.get(paths.discussion(caseId));
    expect(body).toContain('Everybody invited was told');
    expect(body).toContain('The clocks keep running');
    const told = await toldOf(caseId, subjects);
    const own = whoRunIt.map((id) => bradford.person(id).email);
    expect(told.map(({ recipient }) => recipient)).toEqual(expect.arrayContaining(own));
    expect(told.filter(({ calendar }) => calendar !== null)).toHaveLength(5);
    expect(await meetingClock(caseId)).toMatchObject({ dueAt: before?.dueAt, endedAt: null, state: 'running' });
  },
);

test('a chair who no longer chairs is told as well', async () => {
  const caseId = await journey.waiting();
  const desk = bradford.person('minutes-east');
  const reasons = { late: 'No other chair is free.', 'outside-slots': 'No slot is free.' };
  const first = { ...journey.chosen('2026-11-20T16:00:00Z'), chairPersonId: 'other-manager' };
  const booked = await bookMeeting(bradford.house, desk, { caseId, command: first, reasons });
  expect(booked).toMatchObject({ kind: 'done' });
  const command = { kind: 'rearrange', reason: 'He is ill.', chosen: journey.chosen('2026-11-23T11:00:00Z') } as const;
  expect(await askToChangeBooking(bradford.house, desk, { caseId, command, reasons })).toMatchObject({ kind: 'done' });
  await (await bradford.as('service-manager')).post(paths.agreeChange(caseId), { decision: 'agree' });
  const told = (await toldOf(caseId, /rearranged$/)).map(({ recipient }) => recipient);
  expect(told).toContain(bradford.person('other-manager').email);
});

test('a clock that a cancelled meeting left running is late in the end, and rests once somebody says why', async () => {
  const caseId = await journey.cancelling('2026-11-20T15:00:00Z');
  const manager = await bradford.as('service-manager');
  await manager.post(paths.agreeChange(caseId), { decision: 'agree' });
  bradford.setClock('2026-11-24T09:00:00Z');
  expect(await meetingClock(caseId)).toMatchObject({ state: 'overdue' });
  await (await bradford.as('manager')).post(paths.lateness(caseId, 'meeting-held-24h'), {
    reason: 'The family has moved.',
  });
  expect(await meetingClock(caseId)).toMatchObject({ state: 'not-needed', reason: 'The family has moved.' });
});
