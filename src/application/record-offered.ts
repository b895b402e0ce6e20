import { instantOf } from '../calendar/instants.ts';
import type { Recorded } from '../casefile/events.ts';
import type { Booking } from '../casefile/booking/booking.ts';
import { hasAuthorisation } from '../casefile/in-status.ts';
import type { CaseFile } from '../casefile/state.ts';
import { readied } from '../diary/ready.ts';
import { shortfallOf } from '../diary/shortfall.ts';
import { startAt } from '../diary/starts.ts';
import { readDiaries } from '../store/diaries.ts';
import { relativesOf } from '../store/following.ts';
import { saveOffered } from '../store/offered.ts';
import { meetingLimit } from './clocks.ts';
import { chairedBefore } from './read-model-rows.ts';
import type { Scene } from './scene.ts';
import { keepWant, wantOf } from './want-of.ts';

const minute = 60_000;
const milliseconds = (at: string): number => instantOf(at).epochMilliseconds;

const bookedIn = (recorded: readonly Recorded[]): Booking | undefined =>
  recorded
    .map((event) =>
      event.type === 'MeetingBooked' || event.type === 'MeetingRearranged' ? event.data.booking : undefined,
    )
    .findLast((booking) => booking !== undefined);

/** From now, or from a time recorded afterwards, until the limit and the end of what was booked. */
const spanOf = (now: string, { startsAt, endsAt }: Booking, meetBy: string | null) => {
  const ends = [milliseconds(endsAt), ...(meetBy === null ? [] : [milliseconds(meetBy)])];
  return { from: Math.min(milliseconds(now), milliseconds(startsAt)), to: Math.max(...ends) };
};

/**
 * Keeps what was asked for against what was offered, where a meeting is booked or moved to a time that is late, or leaves
 * out somebody who must come, or lies beside what the procedure foresees because nothing that it foresees was to be had.
 */
export const recordOffered = async (
  scene: Scene,
  { next, recorded }: { readonly next: CaseFile; readonly recorded: readonly Recorded[] },
): Promise<void> => {
  const { tx, caseId, protocol, now, state } = scene;
  const booking = bookedIn(recorded);
  if (booking === undefined || !hasAuthorisation(next)) return;
  const meetBy = meetingLimit(state, protocol, now)?.dueAt ?? null;
  const span = spanOf(now, booking, meetBy);
  const before = chairedBefore(await relativesOf(tx, caseId));
  const about = { caseId, desk: next.authorisation.desk, meetBy, namedChairId: booking.chairPersonId };
  const search = {
    want: wantOf(keepWant(next, protocol, before), about, protocol.protocol),
    ready: readied(await readDiaries(tx, { ...span, protocol }), caseId),
    inForce: protocol,
    within: { from: milliseconds(now), to: span.to },
  };
  const startsAt = milliseconds(booking.startsAt);
  const shortfall = shortfallOf(search, startAt(protocol, startsAt), booking.desk);
  if (shortfall === null) return;
  const late = meetBy === null ? 0 : Math.max(0, Math.ceil((startsAt - milliseconds(meetBy)) / minute));
  await saveOffered(tx, {
    ...shortfall,
    ...{ caseId, meetBy, desk: booking.desk, startsAt: booking.startsAt, bookedAt: now, minutesLate: late },
  });
};
