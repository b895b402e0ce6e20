import { Temporal } from 'temporal-polyfill';
import { sayTime } from '../calendar/say.ts';
import type { Away, BookedMeeting, Diaries, Stretch } from './diaries.ts';
import { takenAs } from './taken-as.ts';

/** How somebody or a room stands for the time of one meeting. */
export type Standing =
  | { readonly kind: 'free' }
  | { readonly kind: 'taken'; readonly by: BookedMeeting; readonly doing: string }
  | { readonly kind: 'away'; readonly why: Away['why'] }
  /** No diary says; no meeting is booked. */
  | { readonly kind: 'unknown' };

/** The meeting that somebody is wanted for: its own booking is not in its way. */
export interface WantedFor extends Stretch {
  readonly caseId: string;
}

const overlaps = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

/** The other meetings of that time. */
export const meetingsThen = ({ meetings }: Diaries, wanted: WantedFor): readonly BookedMeeting[] =>
  meetings.filter((meeting) => meeting.caseId !== wanted.caseId && overlaps(meeting, wanted));

const awayThen = (diary: { readonly away: readonly Away[] } | undefined, wanted: WantedFor): Standing => {
  if (diary === undefined) return { kind: 'unknown' };
  const away = diary.away.find((each) => overlaps(each, wanted));
  return away === undefined ? { kind: 'free' } : { kind: 'away', why: away.why };
};

/** How somebody stands, by the id they are taken as, whether they are wanted to chair or to take the minutes. */
export const personThen = (personId: string, wanted: WantedFor, diaries: Diaries): Standing => {
  const then = meetingsThen(diaries, wanted);
  const chairing = then.find(({ chairPersonId }) => chairPersonId === personId);
  if (chairing !== undefined) return { kind: 'taken', by: chairing, doing: 'chairs' };
  const writing = then.find(({ minuteTakerPersonId }) => minuteTakerPersonId === personId);
  if (writing !== undefined) return { kind: 'taken', by: writing, doing: 'takes the minutes of' };
  return awayThen(
    diaries.people.find((diary) => takenAs(diary) === personId),
    wanted,
  );
};

/** How a room or a link stands. */
export const roomThen = (roomId: string, wanted: WantedFor, diaries: Diaries): Standing => {
  const by = meetingsThen(diaries, wanted).find((meeting) => meeting.roomId === roomId);
  if (by !== undefined) return { kind: 'taken', by, doing: 'taken by' };
  return awayThen(
    diaries.rooms.find(({ id }) => id === roomId),
    wanted,
  );
};

const whyAway: Readonly<Record<Away['why'], string>> = {
  'outside-hours': 'not working then',
  leave: 'on leave',
  absence: 'away',
  busy: 'busy by their own calendar',
};

/** "free", "chairs SD-2302 10:00", "on leave" */
export const sayStanding = (standing: Standing): string => {
  switch (standing.kind) {
    case 'free':
      return 'free';
    case 'taken': {
      const { doing, by } = standing;
      return `${doing} ${by.reference} ${sayTime(Temporal.Instant.fromEpochMilliseconds(by.from))}`;
    }
    case 'away':
      return whyAway[standing.why];
    case 'unknown':
      return 'no meeting then, no diary';
  }
};

/** Whether nothing known stands against it. */
export const isFree = ({ kind }: Standing): boolean => kind === 'free' || kind === 'unknown';
