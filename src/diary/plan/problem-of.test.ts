import { expect, test } from 'vitest';
import type { PlanAsked } from './ask.ts';
import { problemOf } from './problem-of.ts';
import { busyDay } from './testing/busy-day.ts';

/** A desk that is booked at every hour of the day but one, and a request. */
const asked = busyDay({ seed: 7, requests: 1, booked: 7, desks: 1, officers: 9 });
const onLine = (line: number | null): PlanAsked => ({
  ...asked,
  held: asked.held.map((held) => ({ ...held, meeting: { ...held.meeting, line } })),
});

/** When a request could be held while everything that is booked stays. */
const startsFor = (from: PlanAsked): readonly number[] => {
  const { discussions } = problemOf({ ...from, held: from.held.map((held) => ({ ...held, mayMove: false })) });
  return [...new Set(discussions.find(({ booked }) => booked === null)?.options.map((option) => option.from))];
};

test('a meeting by telephone leaves its desk’s line to another', () => {
  const booked = asked.held.map(({ meeting }) => meeting.from);
  expect(startsFor(onLine(1)).some((from) => booked.includes(from))).toBe(false);
  expect(booked.every((from) => startsFor(onLine(null)).includes(from))).toBe(true);
});
