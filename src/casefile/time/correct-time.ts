import { inOrder, isBefore } from '../../calendar/instants.ts';
import type { MomentName } from '../../protocol/schema.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { longest, textFault, tidy } from '../text.ts';
import { type Verdict, accepted, refused } from '../verdict.ts';
import { type CorrectableTime, correctableTimes } from './correctable.ts';

export interface CorrectTime {
  readonly moment: MomentName;
  /** ISO instant; for a day its first instant in London. */
  readonly at: string;
  readonly reason: string;
}

const timeFault = (time: CorrectableTime, at: string, now: string): Verdict<never> | null => {
  const wrong = (code: string, message: string) => refused(code, message, [], 'at');
  if (time.at !== null && inOrder(time.at, at) === 0) return wrong('unchanged', 'This is the time already recorded');
  if (!time.ahead && isBefore(now, at)) return wrong('in-the-future', 'The right time must be now or earlier');
  const early = time.notBefore.find((bound) => isBefore(at, bound.at));
  if (early !== undefined) return wrong('too-early', early.message);
  const late = time.notAfter.find((bound) => isBefore(bound.at, at));
  return late === undefined ? null : wrong('too-late', late.message);
};

/**
 * Puts right when something happened that was recorded with a wrong time. The record keeps both: what was recorded, and
 * what counts from now on. Clocks count from the right time; what was late by the wrong one stays visible.
 */
export const correctTime: Decide<CorrectTime> = (state, { moment, at, reason }, { now, protocol }) => {
  const times = correctableTimes(state, protocol.protocol);
  if (times.length === 0) return notNow('No time has been recorded that can be corrected.');
  const found = times.find((time) => time.moment === moment);
  if (found === undefined) return refused('unknown-moment', 'Select the time that is wrong', [], 'moment');
  return (
    timeFault(found, at, now) ??
    textFault(reason, { field: 'reason', what: 'how you know the right time', max: longest.reason }) ??
    accepted({ type: 'TimeCorrected', occurredAt: at, data: { moment, was: found.at, at, reason: tidy(reason) } })
  );
};
