import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { bradfordBut } from '../../../../test/changed-protocol.ts';
import { boxesIn, fullMorning, place } from '../../../../test/full-morning.ts';
import { journeyOf } from '../../../../test/journey.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { readOutbox } from '../../../store/outbox.ts';
import { withinAuthority } from '../../../store/within-authority.ts';

let bradford: Bradford;

beforeAll(async () => {
  bradford = await openBradford('2026-11-24T08:30:00Z');
  await bradford.join(bradfordBut({ version: 2, inForceFrom: '2026-11-20', rearranging: undefined }));
});
afterAll(() => bradford.close());

const stateOf = async (caseId: string) => {
  const found = await seeDiscussion(bradford.house, bradford.person('manager'), { caseId });
  return found.kind === 'seen' ? found.value.state : null;
};

const toldOf = async (caseId: string) => {
  const letters = await withinAuthority(bradford.house.db, 'bradford', (tx) => readOutbox(tx, { caseId, limit: 50 }));
  return letters.filter(({ subject }) => /new time$|rearranged$/.test(subject)).map(({ recipient }) => recipient);
};

test('where nobody has to agree to it a move of a plan is made at once, and everybody is told', async () => {
  await fullMorning(bradford, '2026-11-24');
  const urgent = await journeyOf(bradford).waiting({ urgency: 'two-hours' });
  bradford.setClock('2026-11-24T08:50:00Z');
  const visitor = await bradford.as('minutes-east');
  const { body } = await visitor.get(`/board/make-room?request=${urgent}`);
  expect(body).toContain('The bookings move at once');
  expect(body).not.toMatch(/must agree|Ask for the moves/);
  const [way = ''] = boxesIn(body, 'way');
  const { moves, take } = JSON.parse(way) as {
    moves: { caseId: string; startsAt: string }[];
    take: { startsAt: string };
  };
  const [moved = { caseId: '', startsAt: '' }] = moves;

  const reasons = { reason: 'A child is at risk today.', 'departure-late': 'It makes room.' };
  const sent = await visitor.post('/board/plan', { way, place, ...reasons });
  expect(sent.statusCode).toBe(303);
  expect((await visitor.get(String(sent.headers.location))).body).toContain(
    '1 meeting has moved and everybody is told.',
  );
  expect(await stateOf(moved.caseId)).toMatchObject({
    ...{ status: 'booked', changeAsked: null },
    booking: { startsAt: moved.startsAt },
  });
  expect(await stateOf(urgent)).toMatchObject({ status: 'booked', booking: { startsAt: take.startsAt } });
  const invited = ['police', 'health', 'education'].map((role) => `${role}@example.org`);
  const running = ['manager', 'worker'].map((id) => bradford.person(id).email);
  expect(await toldOf(moved.caseId)).toEqual(expect.arrayContaining([...invited, ...running]));
});
