import type { Moment } from '../../casefile/moments.ts';
import { englandAndWales } from '../../calendar/england-and-wales.ts';
import { instantAt } from '../../calendar/london.ts';
import { parseTypedDate } from '../../calendar/typed-date.ts';
import { parseTypedTime } from '../../calendar/typed-time.ts';
import type { Facts, MomentName, TimescaleRule } from '../../protocol/schema.ts';
import type { DutiesInput } from '../duties.ts';

/** Nothing is known of the case. */
export const noFacts: Facts = {};

/** A timescale of a protocol with what a test does not care about filled in. */
export const rule = (given: Partial<TimescaleRule>): TimescaleRule => ({
  duty: 'meeting-held',
  title: 'Hold the meeting',
  starts: ['meeting-decided'],
  anchor: 'first',
  ends: ['meeting-held'],
  instead: [],
  also: [],
  escalates: [],
  within: { elapsed: 'PT24H' },
  owner: 'team-manager',
  warn: 'PT2H',
  window: false,
  clauses: ['BR-014'],
  assumed: false,
  ...given,
});

/** What somebody in London would say it was: `london('24 October 2026', '15:30')`. */
export const london = (date: string, time: string): string => {
  const [day = '', month = '', year = ''] = date.split(' ');
  const [readDate, readTime] = [parseTypedDate(day, month, year), parseTypedTime(time)];
  if (!readDate.ok || !readTime.ok) throw new RangeError(`no such date or time: ${date} ${time}`);
  const at = instantAt(readDate.value, readTime.value);
  if (!at.ok) throw new RangeError(at.refusal.message);
  return at.value.toString();
};

export const moment = (name: MomentName, at: string, subject: string | null = null): Moment => ({ name, at, subject });

/** Input for rules whose only conditions are urgencies: a condition holds when it is the urgency itself. */
export const given = (
  rules: readonly TimescaleRule[],
  moments: readonly Moment[],
  rest: Partial<Omit<DutiesInput, 'protocol' | 'moments'>> = {},
): DutiesInput => ({
  protocol: {
    protocol: { timescales: [...rules], ladders: [] },
    holds: (condition, facts) => condition === undefined || condition === facts.urgency,
  },
  moments,
  facts: noFacts,
  children: [],
  now: '2026-11-20T11:20:00Z',
  calendar: englandAndWales,
  lateness: {},
  ...rest,
});
