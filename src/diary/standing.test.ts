import { describe, expect, test } from 'vitest';
import type { Away, BookedMeeting, Diaries, PersonDiary, RoomDiary } from './diaries.ts';
import { isFree, personThen, roomThen, sayStanding } from './standing.ts';

const at = (time: string): number => Date.parse(`2026-11-23T${time}:00Z`);
const wanted = { caseId: 'mine', from: at('10:00'), to: at('11:00') };

const meeting = (about: Partial<BookedMeeting>): BookedMeeting => ({
  ...{ caseId: 'other', reference: 'SD-2302', desk: 'east', from: at('10:30'), to: at('11:30') },
  ...{ line: 1, chairPersonId: null, minuteTakerPersonId: null, roomId: null },
  ...{ mandatory: [], expected: [], languages: [] },
  ...about,
});
const person = (away: readonly Away[]): PersonDiary => ({
  ...{ id: 'd-1', personId: 'helen', name: 'Helen Fairweather', email: null, role: 'team-manager' },
  ...{ agency: 'social-care', desk: 'east', languages: [], away },
});
const room: RoomDiary = {
  ...{ id: 'room-2', name: 'Room 2', kind: 'room', venue: 'office', place: '1 High Street', desk: null },
  ...{ travelMinutes: 10, away: [] },
};
const diaries = (about: Partial<Diaries>): Diaries => ({
  ...{ from: at('00:00'), to: at('23:00'), desks: [], people: [person([])], rooms: [room], meetings: [] },
  ...about,
});
const helen = (about: Partial<Diaries>): string => sayStanding(personThen('helen', wanted, diaries(about)));

describe('Beside everybody who could chair or take the minutes it says', () => {
  test.each<readonly [string, Partial<Diaries>]>([
    ['free', {}],
    ['chairs SD-2302 10:30', { meetings: [meeting({ chairPersonId: 'helen' })] }],
    ['takes the minutes of SD-2302 10:30', { meetings: [meeting({ minuteTakerPersonId: 'helen' })] }],
    ['on leave', { people: [person([{ from: at('08:00'), to: at('17:00'), why: 'leave' }])] }],
    ['away', { people: [person([{ from: at('10:59'), to: at('17:00'), why: 'absence' }])] }],
    ['not working then', { people: [person([{ from: at('08:00'), to: at('10:01'), why: 'outside-hours' }])] }],
    ['no meeting then, no diary', { people: [] }],
    ['free', { meetings: [meeting({ chairPersonId: 'helen', from: at('11:00'), to: at('12:00') })] }],
    ['free', { meetings: [meeting({ chairPersonId: 'helen', caseId: 'mine' })] }],
  ])('%s', (says, about) => {
    expect(helen(about)).toBe(says);
  });
});

test('A room is free, or taken by the meeting that has it', () => {
  expect(sayStanding(roomThen('room-2', wanted, diaries({})))).toBe('free');
  const taken = roomThen('room-2', wanted, diaries({ meetings: [meeting({ roomId: 'room-2' })] }));
  expect(sayStanding(taken)).toBe('taken by SD-2302 10:30');
  expect(isFree(taken)).toBe(false);
});
