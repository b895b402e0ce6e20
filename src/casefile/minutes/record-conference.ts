import { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../calendar/london.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { accepted, refused } from '../verdict.ts';

/** Records the day on which the child protection conference was held: on the day of the meeting or after it. BR-039. */
export const recordConference: Decide<{ readonly heldOn: string }> = (state, { heldOn }, { now }) => {
  if (state.status !== 'closed') return notNow('A conference follows a meeting that has ended.');
  if (state.conferenceHeldOn !== null) return notNow('The conference has already been recorded.');
  const day = Temporal.PlainDate.from(heldOn);
  if (Temporal.PlainDate.compare(day, londonDate(now)) > 0)
    return refused('in-the-future', 'The date of the conference must be today or in the past', [], 'held-on');
  if (Temporal.PlainDate.compare(day, londonDate(state.startedAt)) < 0)
    return refused('before-the-meeting', 'The conference cannot have been held before the meeting', [], 'held-on');
  const start = day.toZonedDateTime('Europe/London').toInstant().toString();
  return accepted({ type: 'ConferenceRecorded', occurredAt: start, data: { heldOn } });
};
