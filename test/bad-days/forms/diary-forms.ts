import { person, soonIn } from './blanks.ts';
import type { KnownForm } from './known-form.ts';

const inDiary = { stage: 'being written' } as const;
const desk = { ...inDiary, who: 'minutes-east' };
const police = { ...inDiary, who: 'police' };
const stretch = { ...soonIn('from', '09:00'), ...soonIn('to', '17:00') };

/** The forms about when people, rooms and desks can be had. They belong to no case file. */
export const diaries: readonly KnownForm[] = [
  {
    ...{ ...inDiary, name: 'keeping one’s hours', route: '/diary/of/:diary/hours', who: 'worker' },
    page: () => '/diary',
    fill: { 'day-1': '09:00–12:30, 13:30–17:00', 'day-2': '22:00 to 06:00' },
  },
  {
    ...{ ...desk, name: 'keeping the hours of several', route: '/diary/of/:diary/hours' },
    page: () => '/diary',
    fill: { 'day-3': '09:00–17:00', also: 'person.manager' },
  },
  {
    ...{ ...desk, name: 'noting that several are away', route: '/diary/away' },
    page: () => '/diary/away',
    dates: {},
    fill: { who: 'person.minutes-east', why: 'leave', ...stretch },
  },
  {
    ...{ ...desk, name: 'pasting who is away', route: '/diary/away/list' },
    page: () => '/diary/away',
    fill: { list: 'Minute taker east, 1/12/2026, 2/12/2026 12:00, leave' },
  },
  {
    ...{ ...desk, name: 'taking leave back', route: '/diary/of/:diary/away/:absence/take-back' },
    page: () => '/diary',
    fill: {},
  },
  {
    ...{ ...inDiary, name: 'having a calendar read', route: '/diary/of/:diary/calendar', who: 'manager' },
    page: () => '/diary',
    fill: { 'calendar-address': 'https://calendar.example.org/private/a1b2c3.ics' },
  },
  {
    ...{ ...inDiary, name: 'making an address for one’s meetings', route: '/diary/calendar-address', who: 'manager' },
    page: () => '/diary',
    fill: {},
  },
  {
    ...{ ...desk, name: 'saying how many meetings a desk holds', route: '/diary/desks/:desk/capacity' },
    page: () => '/diary/desks/east',
    fill: { capacity: '2' },
  },
  {
    ...{ ...desk, name: 'adding a room', route: '/diary/rooms/:diary' },
    page: () => '/diary/rooms/new',
    fill: { name: 'Committee room 2', kind: 'room', venue: 'hospital', place: 'Second floor', travel: '20' },
  },
  {
    ...{ ...police, name: 'adding a representative', route: '/diary/people/:diary' },
    page: () => '/diary/people/new',
    fill: { ...person, role: 'police' },
  },
  {
    ...{ ...desk, name: 'pasting rooms', route: '/diary/rooms/list' },
    page: () => '/diary/rooms/new',
    fill: { list: 'Committee room 3, room, Third floor, office, 20' },
  },
  {
    ...{ ...police, name: 'pasting representatives', route: '/diary/people/list' },
    page: () => '/diary/people/new',
    fill: { list: 'Rowan Ashby, police, duty@police.example.org, 01632 960111' },
  },
  {
    ...{ ...police, name: 'adding to the rota', route: '/diary/rota/:agency' },
    page: () => '/diary/rota/police',
    dates: {},
    fill: { ...person, role: 'police', place: '2', weeks: '3', ...stretch },
  },
  {
    ...{ ...police, name: 'pasting a rota', route: '/diary/rota/:agency/list' },
    page: () => '/diary/rota/police',
    fill: { list: '1/12/2026 08:00, 1/12/2026 20:00, Rowan Ashby, duty@police.example.org, 01632 960111, 1' },
  },
  {
    ...{ ...police, name: 'taking somebody off the rota', route: '/diary/rota/:agency/:entry/take-off' },
    page: () => '/diary/rota/police',
    fill: {},
  },
];
