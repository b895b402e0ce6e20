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

test('whoever was invited and is away can be stood in for by another of their agency', () => {
  const [officer] = asked.diaries.people.filter(({ role }) => role === 'police');
  const [request] = asked.waiting;
  if (officer === undefined || request === undefined) throw new Error('nobody to ask');
  const named = { ...officer, id: 'named', email: 'named@police.example.org' };
  const all = { from: asked.from, to: asked.to, why: 'leave' as const };
  const whoSits = (away: typeof named.away, agency = officer.agency) => {
    const people = [
      { ...named, away },
      { ...officer, id: 'colleague', agency, away: [] },
    ];
    const waiting = [{ ...request, mandatory: [{ role: 'police', email: named.email }], expected: [] }];
    const others = asked.diaries.people.filter(({ role }) => role !== 'police');
    const { discussions } = problemOf({
      ...asked,
      waiting,
      diaries: { ...asked.diaries, people: [...others, ...people] },
    });
    const options = discussions.find(({ booked }) => booked === null)?.options ?? [];
    return new Set(options.flatMap(({ seats }) => seats.flatMap(({ who }) => who)));
  };
  expect(whoSits([])).toEqual(new Set(['named']));
  expect(whoSits([all])).toEqual(new Set(['colleague']));
  expect(whoSits([all], 'another-force')).toEqual(new Set());
});
