import { Temporal } from 'temporal-polyfill';
import type { Away, BookedMeeting, Diaries, PersonDiary, RoomDiary } from '../diaries.ts';
import type { Want } from '../want.ts';

/** The instant of a time on Monday 23 November 2026, or so many days later. */
export const at = (time: string, days = 0): number =>
  Temporal.PlainDateTime.from(`2026-11-23T${time}`).add({ days }).toZonedDateTime('Europe/London').epochMilliseconds;

export const away = (from: string, to: string, why: Away['why'] = 'leave'): Away => ({
  from: at(from),
  to: at(to),
  why,
});

export const personOf = (about: Partial<PersonDiary>): PersonDiary => ({
  id: 'police-diary',
  name: 'Sam Reid',
  personId: null,
  email: null,
  role: 'police',
  agency: 'police',
  desk: null,
  languages: [],
  away: [],
  ...about,
});

export const roomOf = (about: Partial<RoomDiary>): RoomDiary => ({
  id: 'room',
  name: 'Room 1',
  kind: 'room',
  venue: 'office',
  place: 'Civic Centre',
  desk: null,
  travelMinutes: 0,
  away: [],
  ...about,
});

/** A meeting at the East desk for an hour from a time; give what matters. */
export const meetingAt = (time: string, about: Partial<BookedMeeting> = {}): BookedMeeting => ({
  from: at(time),
  to: at(time) + 3_600_000,
  caseId: `case-${time}`,
  reference: `SD-${time.replace(':', '')}`,
  desk: 'east',
  line: 1,
  chairPersonId: null,
  minuteTakerPersonId: null,
  roomId: null,
  mandatory: [],
  expected: [],
  languages: [],
  ...about,
});

export const diariesOf = (about: Partial<Diaries> = {}): Diaries => ({
  from: at('08:00'),
  to: at('08:00', 14),
  desks: [],
  people: [],
  rooms: [],
  meetings: [],
  ...about,
});

const attendee = (role: string, agency = role) => ({ role, agency, email: null });

/** A request at the East desk that police and health must come to; give what matters. */
export const wantOf = (about: Partial<Want> = {}): Want => ({
  caseId: 'wanted',
  desk: 'east',
  meetBy: at('15:30'),
  minutes: 60,
  mode: 'virtual',
  mayTelephone: false,
  mandatory: [attendee('police'), attendee('health')],
  expected: [attendee('education')],
  chair: { namedId: null, roles: [], knowCase: [] },
  minuteTakerRoles: [],
  asks: [],
  ...about,
});
