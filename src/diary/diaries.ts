/** Everybody's and everything's time over a stretch of days: what proposals and plans are made from. All instants are epoch milliseconds. */

/** From `from` until just before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch in which somebody cannot be had, and why: not working then, away, or busy by their own calendar. */
export interface Away extends Stretch {
  readonly why: 'outside-hours' | 'leave' | 'absence' | 'busy';
}

interface Diary {
  readonly id: string;
  readonly name: string;
  /** In order of `from`; stretches may overlap. */
  readonly away: readonly Away[];
}

/** A desk with so many lines: meetings it can hold at once. */
export interface DeskDiary extends Diary {
  readonly capacity: number;
}

/** Somebody who chairs, takes minutes, interprets or answers for an agency. */
export interface PersonDiary extends Diary {
  /** Who signs in; null for somebody known to the diary only. */
  readonly personId: string | null;
  /** The mailbox they answer for, lower case; null where none is known. */
  readonly email: string | null;
  /** A role of the protocol, or `interpreter`. */
  readonly role: string;
  readonly agency: string;
  /** The desk or part of the authority they work for; null for all. */
  readonly desk: string | null;
  /** Languages interpreted; empty for everybody else. */
  readonly languages: readonly string[];
}

/** A room or a link. */
export interface RoomDiary extends Diary {
  readonly kind: 'room' | 'link' | 'telephone';
  readonly venue: 'office' | 'hospital' | 'elsewhere' | null;
  readonly place: string;
  readonly desk: string | null;
  /** Minutes to get there from another place; 0 for a link or a telephone. */
  readonly travelMinutes: number;
}

/** A meeting that is booked. */
export interface BookedMeeting extends Stretch {
  readonly caseId: string;
  readonly reference: string;
  readonly desk: string;
  /** Which line of its desk it has: none by telephone, nor where it was written down when it was over. */
  readonly line: number | null;
  readonly chairPersonId: string | null;
  readonly minuteTakerPersonId: string | null;
  readonly roomId: string | null;
  /** Roles that must come, and those expected. */
  readonly mandatory: readonly string[];
  readonly expected: readonly string[];
  /** The languages that it needs an interpreter for, as they were typed. */
  readonly languages: readonly string[];
}

export interface Diaries extends Stretch {
  readonly desks: readonly DeskDiary[];
  readonly people: readonly PersonDiary[];
  readonly rooms: readonly RoomDiary[];
  readonly meetings: readonly BookedMeeting[];
}
