import { sayExact } from '../../calendar/say.ts';
import type { Moment } from '../../casefile/moments.ts';
import type { TimescaleRule } from '../../protocol/schema.ts';
import { duties } from '../duties.ts';
import { given, rule } from './rule.ts';

export const within24Hours = rule({ clauses: ['BR-014', 'BR-044'], warn: 'PT4H' });
export const within2Hours = rule({
  starts: ['single-agency-action-taken', 'request-sent'],
  within: { elapsed: 'PT2H' },
  warn: 'PT45M',
  clauses: ['BR-015', 'BR-043'],
});
export const minutesRule = rule({
  duty: 'minutes-issued',
  starts: ['meeting-ended'],
  ends: ['minutes-issued'],
  warn: 'PT4H',
  clauses: ['BR-116'],
});
export const correctionsRule = rule({
  duty: 'corrections',
  starts: ['minutes-received'],
  ends: ['corrections-closed'],
  each: 'recipient',
  window: true,
  clauses: ['BR-118', 'BR-119'],
});
export const conferenceRule = rule({
  duty: 'conference-held',
  starts: ['section-47-started'],
  needs: 'conference-wanted',
  ends: ['conference-held'],
  within: { workingDays: 15 },
  warn: 'P5D',
  clauses: ['BR-039'],
});

/** The only duty of one rule. */
export const only = (one: TimescaleRule, moments: readonly Moment[], now?: string) => {
  const [duty, ...more] = duties(given([one], moments, now === undefined ? {} : { now }));
  if (duty === undefined || more.length > 0) throw new RangeError('one duty expected');
  return duty;
};
export const dueOf = (one: TimescaleRule, moments: readonly Moment[]) => {
  const { dueAt } = only(one, moments);
  return dueAt === null ? null : sayExact(dueAt);
};
