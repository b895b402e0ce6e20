import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../calendar/instants.ts';
import { sayDue, sayInstant } from '../../calendar/say.ts';
import { sentenceCase } from '../../protocol/in-a-sentence.ts';
import type { Protocol } from '../../protocol/schema.ts';
import type { Duty } from '../../timescales/duty.ts';
import { sayLimit } from '../../timescales/say-limit.ts';
import { momentWords } from './moment-words.ts';

interface Came {
  readonly at: string | null;
  readonly by: Duty['startedBy'];
  readonly recordedAt: string | null;
}

/** "today 02:10, when the meeting began, recorded today 09:00" */
const came = ({ at, by, recordedAt }: Came, now: Temporal.Instant, protocol: Protocol): string | null => {
  if (at === null) return null;
  const why = by === null ? '' : `, ${momentWords(by, protocol)}`;
  const later = recordedAt === null ? '' : `, recorded ${sayInstant(recordedAt, now)}`;
  return `${sayInstant(at, now)}${why}${later}`;
};

/** When and why a clock started, and when that was recorded. */
export const started = ({ startedAt, startedBy, startRecordedAt }: Duty, now: Temporal.Instant, protocol: Protocol) => {
  const words = came({ at: startedAt, by: startedBy, recordedAt: startRecordedAt }, now, protocol);
  return words === null ? null : `Started ${words}`;
};

/** The same of its end. */
export const ended = (duty: Duty, now: Temporal.Instant, protocol: Protocol): string | null => {
  const { endedAt, endedBy, endRecordedAt, window } = duty;
  const words = came({ at: endedAt, by: endedBy, recordedAt: endRecordedAt }, now, protocol);
  return words === null ? null : `${window ? 'Closed' : 'Met'} ${words}`;
};

/** "Was due today 15:30 and was late; a time was corrected today 16:10 by Ruth Adeyemi, then due tomorrow 09:00." */
export const earlier = ({ earlier: limits, dueAt }: Duty, now: Temporal.Instant): readonly string[] =>
  limits.map((limit, index) => {
    const { dueAt: next } = limits[index + 1] ?? { dueAt };
    const was = `Was due ${sayDue(limit.dueAt, now)}${limit.wasLate ? ' and was late' : ''}`;
    const moved = next === null || next === limit.dueAt ? '' : `, then due ${sayDue(next, now)}`;
    return `${was}; a time was corrected ${sayInstant(limit.changedAt, now)} by ${limit.by}${moved}.`;
  });

/** The same duty counted another way. */
export interface Compared {
  readonly says: string;
  /** It has passed and the duty is open: a warning, and never a breach. */
  readonly passed: boolean;
}

export const compared = (duty: Duty, now: Temporal.Instant, protocol: Protocol): Compared | null => {
  const { compared: other, startedAt, startedBy, dueAt, endedAt } = duty;
  if (other === null || startedAt === null || dueAt === null || other.dueAt === dueAt) return null;
  const passed = endedAt === null && isBefore(other.dueAt, now);
  const counted = `${sentenceCase(sayLimit(other.within))} from ${other.title}`;
  if (!passed) return { says: `${counted}: ${sayDue(other.dueAt, now)}.`, passed };
  const own = came({ at: startedAt, by: startedBy, recordedAt: null }, now, protocol) ?? '';
  return {
    says: `${counted}: ${sayDue(other.dueAt, now)}, which has passed. ${protocol.name} counts from ${own}: by ${sayDue(dueAt, now)}.`,
    passed,
  };
};
