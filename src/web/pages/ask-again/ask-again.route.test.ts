import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { bookMeeting } from '../../../application/book-meeting.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { agreeChangeOfBooking } from '../../../application/use-cases.ts';
import { withinAuthority } from '../../../store/within-authority.ts';
import { paths } from '../../paths.ts';

let bradford: Bradford;
let journey: ReturnType<typeof journeyOf>;
let hour = 8;

const seen = async (caseId: string) => {
  const found = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  if (found.kind !== 'seen') throw new Error('it is there');
  return found.value;
};
const cancelled = async (): Promise<string> => {
  hour += 1;
  const caseId = await journey.cancelling(`2026-11-23T${String(hour).padStart(2, '0')}:00:00Z`);
  await agreeChangeOfBooking(bradford.house, bradford.person('service-manager'), { caseId, command: {} });
  return caseId;
};

beforeAll(async () => {
  bradford = await openBradford('2026-11-20T11:20:00Z');
  journey = journeyOf(bradford);
});
afterAll(() => bradford.close());

test.each([
  ['minutes-east', 200],
  ['worker', 200],
  ['manager', 200],
  ['service-manager', 200],
  ['minutes-west', 403],
  ['other-manager', 403],
  ['police', 403],
])('%s gets %i', async (who, status) => {
  const caseId = await cancelled();
  const visitor = await bradford.as(who);
  expect((await visitor.get(paths.askAgain(caseId))).statusCode).toBe(status);
  const sent = await visitor.post(paths.askAgain(caseId), { reason: 'They came back.' });
  expect(sent.statusCode).toBe(status === 200 ? 303 : 403);
});

test('a cancelled meeting goes back to the queue, its clock where it was, and is booked with everybody asked again', async () => {
  const caseId = await cancelled();
  const limitOf = async () => (await seen(caseId)).duties.find(({ key }) => key === 'meeting-held-24h')?.dueAt;
  const [limit, before] = [await limitOf(), (await seen(caseId)).state];
  const worker = await bradford.as('worker');
  expect((await worker.get(paths.discussion(caseId))).body).toContain(`href="${paths.askAgain(caseId)}"`);
  const without = await worker.post(paths.askAgain(caseId), { reason: ' ' });
  expect([without.statusCode, without.body.includes('href="#reason"')]).toEqual([422, true]);
  const twice = { reason: 'They came back.', _key: `again-${caseId}` };
  for (const form of [twice, twice]) expect((await worker.post(paths.askAgain(caseId), form)).statusCode).toBe(303);
  expect((await worker.get(paths.askAgain(caseId))).statusCode).toBe(409);
  const desk = await bradford.as('minutes-east');
  expect((await desk.get('/board')).body).toContain(`request=${caseId}`);
  expect(await limitOf()).toBe(limit);
  const told = await withinAuthority(bradford.house.db, 'bradford', (tx) =>
    tx.selectFrom('outbox').select('recipient').where('case_id', '=', caseId).where('kind', '=', 'request').execute(),
  );
  expect(told.map(({ recipient }) => recipient)).toEqual(Array(2).fill(bradford.person('minutes-east').email));
  bradford.setClock('2026-11-20T11:40:00Z');
  const command = journey.chosen('2026-11-24T09:00:00Z');
  const reasons = { late: 'They came back late.' };
  const booked = await bookMeeting(bradford.house, bradford.person('minutes-east'), { caseId, command, reasons });
  const idsOf = (state: object) =>
    'invitations' in state ? (state.invitations as { id: string }[]).map(({ id }) => id) : [];
  expect(booked.kind === 'done' && idsOf(booked.state)).toEqual(idsOf(before));
  const calendar = await withinAuthority(bradford.house.db, 'bradford', (tx) =>
    tx
      .selectFrom('outbox')
      .select('calendar')
      .where('case_id', '=', caseId)
      .where('recipient', '=', 'police@example.org')
      .orderBy('position')
      .execute(),
  );
  const entries = calendar.flatMap(({ calendar: text }) => (text === null ? [] : [text]));
  expect(entries.map((text) => /METHOD:(\w+)/.exec(text)?.[1])).toEqual(['REQUEST', 'CANCEL', 'REQUEST']);
  expect(new Set(entries.map((text) => /UID:(.*)/.exec(text)?.[1])).size).toBe(1);
  const sequences = entries.map((text) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]));
  expect(sequences).toEqual(sequences.toSorted((one, other) => one - other));
});
