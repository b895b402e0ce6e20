import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../test/cast.ts';
import { journeyOf } from '../../test/journey.ts';
import { seeToPlan } from './see-plan.ts';

let bradford: Bradford;
let ids: Readonly<Record<'started' | 'ours' | 'asked' | 'theirs', string>>;

beforeAll(async () => {
  bradford = await openBradford('2026-11-24T08:50:00Z');
  const journey = journeyOf(bradford);
  ids = {
    started: await journey.meeting(),
    ours: await journey.booked('2026-11-24T10:00:00Z'),
    asked: await journey.moving('2026-11-24T11:00:00Z', '2026-11-25T11:00:00Z'),
    theirs: await journey.booked('2026-11-24T12:00:00Z', { desk: 'south' }),
  };
});
afterAll(() => bradford.close());

/** In how many other places a plan may put each booked meeting. */
const otherPlaces = async (desk: string | null) => {
  const scope = { day: Temporal.PlainDate.from('2026-11-24'), reach: 'day', desk } as const;
  const found = await seeToPlan(bradford.house, bradford.person('minutes-east'), scope);
  if (found.kind !== 'seen') throw new Error(`the plan is ${found.kind}`);
  const { discussions } = found.value.problem;
  return (name: keyof typeof ids): number | undefined => {
    const discussion = discussions.find(({ caseId }) => caseId === ids[name]);
    return discussion?.booked === 0 ? discussion.options.length - 1 : undefined;
  };
};

test('a plan of one desk may move what it has booked, and nothing of another desk', async () => {
  const places = await otherPlaces('east');
  expect(places('ours')).toBeGreaterThan(0);
  expect(places('theirs')).toBe(0);
});

test('a plan of all desks may move what any has booked', async () => {
  const places = await otherPlaces(null);
  expect(places('ours')).toBeGreaterThan(0);
  expect(places('theirs')).toBeGreaterThan(0);
});

test('no plan moves a meeting for which a change already waits for agreement, or that has begun', async () => {
  for (const desk of ['east', null]) {
    const places = await otherPlaces(desk);
    expect([places('asked'), places('started')]).toEqual([0, 0]);
  }
});
