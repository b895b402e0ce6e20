import type { Temporal } from 'temporal-polyfill';
import { blankDiary, diaryOfPerson } from '../application/diary/every-diary.ts';
import { endOfDay, londonDate, startOfDay } from '../calendar/london.ts';
import type { DayHours } from '../diary/hours.ts';
import { homeAgency, interpreter, interpreters as theirAgency } from '../disclosure/diary.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Tx } from '../store/connect.ts';
import { type DiaryRow, saveDiary } from '../store/diary-rows.ts';
import { addAbsence, saveHours } from '../store/diary-times.ts';
import { addToRota } from '../store/duty-rota.ts';
import type { Team } from './invented-team.ts';

const week = (days: readonly number[], from: string, to: string): readonly DayHours[] =>
  days.map((weekday) => ({ weekday, from, to }));

const officeHours = week([1, 2, 3, 4, 5], '09:00', '17:00');
/** The police have somebody from early to late, every day of the year. */
const longDays = week([1, 2, 3, 4, 5, 6, 7], '07:00', '22:00');

const link = (desk: Protocol['desks'][number]): DiaryRow =>
  blankDiary({
    ...{ id: `link.${desk.id}`, kind: 'room', name: `Video link of the ${desk.name} desk`, desk: desk.id },
    ...{ roomKind: 'link', place: `https://meet.example.org/${desk.id}`, travelMinutes: 0 },
  });

const rooms: readonly DiaryRow[] = [
  blankDiary({
    ...{ id: 'room.committee', kind: 'room', name: 'Committee room 2', roomKind: 'room', venue: 'office' },
    ...{ place: 'Committee room 2, Council offices (invented)', travelMinutes: 15 },
  }),
  blankDiary({
    ...{ id: 'room.hospital', kind: 'room', name: 'Hospital seminar room', roomKind: 'room', venue: 'hospital' },
    ...{ place: 'Seminar room, District hospital (invented)', travelMinutes: 25 },
  }),
  blankDiary({
    ...{ id: 'line.conference', kind: 'room', name: 'Conference call', roomKind: 'telephone' },
    ...{ place: '01632 960300', travelMinutes: 0 },
  }),
];

const interpreters = [
  ['Zofia Wrona', 'Polish'],
  ['Bilal Anwar', 'Urdu'],
].map(
  ([name = '', language = ''], index): DiaryRow =>
    blankDiary({
      ...{ id: `interpreter.${String(index + 1)}`, kind: 'person', name, role: interpreter, agency: theirAgency },
      ...{ email: `${name.toLowerCase().replace(' ', '.')}@interpreters.example.org`, languages: [language] },
      telephone: `01632 96031${String(index)}`,
    }),
);

/** Two who are away: a minute-taker on leave from tomorrow, and somebody of another agency for the rest of today. */
const absences = ({ people }: Team, protocol: Protocol, now: Temporal.Instant) => {
  const tomorrow = londonDate(now.toString()).add({ days: 1 });
  const onLeave = people.findLast(({ role }) => role === protocol.minuteTaker.role);
  const away = people.findLast(({ agency }) => agency !== homeAgency(protocol));
  return [
    { person: onLeave, why: 'leave', from: startOfDay(tomorrow), to: endOfDay(tomorrow.add({ days: 2 })) },
    { person: away, why: 'absence', from: now, to: endOfDay(londonDate(now.toString())) },
  ] as const;
};

/** Who answers for the police, day and night, this week and next. */
const rota = ({ contacts }: Team, now: Temporal.Instant) => {
  const officer = contacts.find(({ role }) => role === 'police');
  if (officer === undefined) return [];
  const today = londonDate(now.toString());
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return [0, 1].flatMap((weeks) =>
    [
      ['Sgt Nadia Kerr', 1, '01632 960321'],
      ['Sgt Owen Pask', 2, '01632 960322'],
    ].map(([name, place, telephone]) => ({
      ...{ id: `duty.${String(weeks)}.${String(place)}`, agency: 'police', role: 'police', name: String(name) },
      ...{ email: officer.email, telephone: String(telephone), place: Number(place) },
      startsAt: startOfDay(monday.add({ weeks })).toString(),
      endsAt: startOfDay(monday.add({ weeks: weeks + 1 })).toString(),
    })),
  );
};

/** Hours for everybody invented, rooms, links and interpreters, two absences and a rota of the police. */
export const giveDiaries = async (
  tx: Tx,
  team: Team,
  { protocol, now }: { readonly protocol: Protocol; readonly now: Temporal.Instant },
): Promise<void> => {
  const noted = { by: 'demonstration', now: now.toString() };
  for (const person of team.people) {
    const diary = { ...diaryOfPerson(person), onClosedDays: person.agency === 'police' };
    await saveDiary(tx, diary);
    await saveHours(tx, diary.id, person.agency === 'police' ? longDays : officeHours);
  }
  for (const diary of [...protocol.desks.map(link), ...rooms, ...interpreters]) await saveDiary(tx, diary);
  for (const { person, why, from, to } of absences(team, protocol, now)) {
    if (person === undefined) continue;
    const about = { id: `away.${why}`, diaryId: diaryOfPerson(person).id, why };
    await addAbsence(tx, { ...about, startsAt: from.toString(), endsAt: to.toString() }, noted);
  }
  await addToRota(tx, rota(team, now), noted);
};
