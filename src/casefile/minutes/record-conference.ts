import { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../calendar/london.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { accepted, refused } from '../verdict.ts';

/** Records the day on which the child protection conference was held. BR-039. */
export const recordConference: Decide<{ readonly heldOn: string }> = (state, { heldOn }, { now }) => {
  if (state.status !== 'closed') return notNow('A conference follows a meeting that has ended.');
  if (state.conferenceHeldOn !== null) return notNow('The conference has already been recorded.');
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(heldOn), londonDate(now)) > 0)
    return refused('in-the-future', 'The date of the conference must be today or in the past', [], 'held-on');
  const start = Temporal.PlainDate.from(heldOn).toZonedDateTime('Europe/London').toInstant().toString();
  return accepted({ type: 'ConferenceRecorded', occurredAt: start, data: { heldOn } });
};
