import { instantOf } from '../calendar/instants.ts';
import { bookedMinutes } from '../casefile/booking/booking-rules.ts';
import type { Booking } from '../casefile/booking/booking.ts';
import type { Recorded } from '../casefile/events.ts';
import { hasAuthorisation } from '../casefile/in-status.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Search } from '../diary/best-slots.ts';
import type { Stretch } from '../diary/diaries.ts';
import { readied } from '../diary/ready.ts';
import { type Shortfall, shortfallAsked, shortfallOf, shortfallUnbooked } from '../diary/shortfall.ts';
import { startAt } from '../diary/starts.ts';
import { readDiaries } from '../store/diaries.ts';
import { relativesOf } from '../store/following.ts';
import { type Offered, saveOffered } from '../store/offered.ts';
import { meetingLimit } from './clocks.ts';
import { chairedBefore } from './read-model-rows.ts';
import type { Scene } from './scene.ts';
import { namedChairOf } from './summary-of.ts';
import { keepWant, wantOf } from './want-of.ts';

const minute = 60_000;
const milliseconds = (at: string): number => instantOf(at).epochMilliseconds;

const bookedIn = (recorded: readonly Recorded[]): Booking | undefined =>
  recorded
    .map((event) =>
      event.type === 'MeetingBooked' || event.type === 'MeetingRearranged' ? event.data.booking : undefined,
    )
    .findLast((booking) => booking !== undefined);

type Authorised = Extract<CaseFile, { readonly authorisation: unknown }>;

interface Asking {
  readonly state: Authorised;
  readonly meetBy: string | null;
  readonly chairPersonId: string | null;
  /** What is searched. */
  readonly within: Stretch;
  /** What the diaries are read for. */
  readonly known: Stretch;
}

const searchFor = async (
  { tx, caseId, protocol }: Scene,
  { state, meetBy, chairPersonId, within, known }: Asking,
): Promise<Search> => {
  const about = { caseId, desk: state.authorisation.desk, meetBy, namedChairId: chairPersonId };
  const before = chairedBefore(await relativesOf(tx, caseId));
  return {
    want: wantOf(keepWant(state, protocol, before), about, protocol.protocol),
    ready: readied(await readDiaries(tx, { ...known, protocol }), caseId),
    inForce: protocol,
    within,
  };
};

/**
 * Keeps what was asked for against what was offered, where a meeting is booked or moved to a time that is late, or leaves
 * out somebody who must come, or lies beside what the procedure foresees because nothing that it foresees was to be had;
 * and where a request is authorised and nothing in time is to be had for it.
 */
export const recordOffered = async (
  scene: Scene,
  { next, recorded }: { readonly next: CaseFile; readonly recorded: readonly Recorded[] },
): Promise<void> => {
  if (!hasAuthorisation(next)) return;
  const booking = bookedIn(recorded);
  if (booking !== undefined) await recordBooked(scene, next, booking);
  else if (recorded.some(({ type }) => type === 'MeetingAuthorised')) await recordAsked(scene, next);
};

const recordBooked = async (scene: Scene, state: Authorised, booking: Booking): Promise<void> => {
  const { tx, caseId, protocol, now } = scene;
  const meetBy = meetingLimit(scene.state, protocol, now)?.dueAt ?? null;
  const startsAt = milliseconds(booking.startsAt);
  const to = Math.max(milliseconds(booking.endsAt), meetBy === null ? 0 : milliseconds(meetBy));
  const search = await searchFor(scene, {
    ...{ state, meetBy, chairPersonId: booking.chairPersonId, within: { from: milliseconds(now), to } },
    // What is written down afterwards was held before now.
    known: { from: Math.min(milliseconds(now), startsAt), to },
  });
  const shortfall = shortfallOf(search, startAt(protocol, startsAt), booking.desk);
  if (shortfall === null) return;
  const late = meetBy === null ? 0 : Math.max(0, Math.ceil((startsAt - milliseconds(meetBy)) / minute));
  await saveOffered(tx, {
    ...shortfall,
    ...{ caseId, meetBy, desk: booking.desk, startsAt: booking.startsAt, bookedAt: now, minutesLate: late },
  });
};

/** Everything from an instant to the limit, with the end of what begins at it. */
const searchInTime = (scene: Scene, state: Authorised, { from, meetBy }: { from: string; meetBy: string }) => {
  const { protocol } = scene;
  const within = { from: milliseconds(from), to: milliseconds(meetBy) + bookedMinutes(protocol.protocol) * minute };
  const chairPersonId = namedChairOf(state, protocol);
  return searchFor(scene, { state, meetBy, chairPersonId, within, known: within });
};

const nothingBooked = (
  { caseId }: Scene,
  { authorisation: { desk } }: Authorised,
  { at, meetBy, shortfall }: { readonly at: string; readonly meetBy: string; readonly shortfall: Shortfall },
): Offered => ({ ...shortfall, ...{ caseId, meetBy, desk, startsAt: null, bookedAt: at, minutesLate: 0 } });

const recordAsked = async (scene: Scene, state: Authorised): Promise<void> => {
  const { tx, protocol, now } = scene;
  const meetBy = meetingLimit(state, protocol, now)?.dueAt ?? null;
  // One whose limit has passed is kept as unbooked.
  if (meetBy === null || milliseconds(meetBy) <= milliseconds(now)) return;
  const shortfall = shortfallAsked(await searchInTime(scene, state, { from: now, meetBy }));
  if (shortfall !== null) await saveOffered(tx, nothingBooked(scene, state, { at: now, meetBy, shortfall }));
};

/** Keeps that a request had no booking at its limit, and what stood in the way since it was asked for. */
export const recordUnbooked = async (scene: Scene): Promise<void> => {
  const { tx, state, protocol, now } = scene;
  if (state.status !== 'waiting') return;
  const meetBy = meetingLimit(state, protocol, now)?.dueAt ?? null;
  if (meetBy === null || milliseconds(now) <= milliseconds(meetBy)) return;
  const shortfall = shortfallUnbooked(await searchInTime(scene, state, { from: state.authorisation.sentAt, meetBy }));
  await saveOffered(tx, nothingBooked(scene, state, { at: meetBy, meetBy, shortfall }));
};
