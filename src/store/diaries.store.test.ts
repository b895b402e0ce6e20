import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { begin, discussionOf, elsewhere, noon, openStore, type TestStore } from '../../test/store.ts';
import type { Tx } from './connect.ts';
import { readDiaries } from './diaries.ts';
import { type DiaryRow, removeDiary, saveDiary } from './diary-rows.ts';
import { addAbsence, saveHours, withdrawAbsence } from './diary-times.ts';
import { saveDiscussion } from './discussions.ts';
import { saveInvitations } from './invitations.ts';
import { takeSlot } from './slots.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const blank = {
  ...{ desk: null, onClosedDays: false, personId: null, role: null, agency: null, email: null, telephone: null },
  ...{ languages: [], roomKind: null, venue: null, place: null, travelMinutes: null, capacity: null },
} as const;
const officer: DiaryRow = {
  ...{ ...blank, id: 'officer', kind: 'person', name: 'Imran Yusuf', role: 'police', agency: 'police' },
  email: 'Mash@police.example.org',
};
const room: DiaryRow = {
  ...{ ...blank, id: 'room-2', kind: 'room', name: 'Room 2', desk: 'east', roomKind: 'room', venue: 'hospital' },
  ...{ place: 'Room 2, St Example’s', travelMinutes: 20 },
};
const east: DiaryRow = { ...blank, id: 'east', kind: 'desk', name: 'East', desk: 'east', capacity: 2 };

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const [from, to] = [at('2026-11-23T00:00:00Z'), at('2026-11-24T00:00:00Z')];
const read = (tx: Tx) => readDiaries(tx, { from, to, protocol: bradford });
const noted = { by: 'officer', now: noon };

const absence = (id: string, startsAt: string, endsAt: string) =>
  ({ id, diaryId: 'officer', why: 'leave', startsAt, endsAt }) as const;

test('a desk that nobody has said anything of holds one meeting at a time, and nobody else has a diary', async () => {
  const diaries = await store.within(read);
  expect(diaries.desks.map(({ id, capacity, away }) => [id, capacity, away])).toContainEqual(['east', 1, []]);
  expect(diaries.desks).toHaveLength(bradford.protocol.desks.length);
  expect([diaries.people, diaries.rooms, diaries.meetings]).toEqual([[], [], []]);
});

test('people, rooms and desks are there with what they cannot do, until they are removed', async () => {
  const diaries = await store.within(async (tx) => {
    for (const one of [officer, room, east]) await saveDiary(tx, one);
    await saveHours(tx, 'officer', [{ weekday: 1, from: '09:00', to: '17:00' }]);
    await addAbsence(tx, absence('a', '2026-11-23T12:00:00Z', '2026-11-23T13:00:00Z'), noted);
    await addAbsence(tx, absence('b', '2026-11-23T15:00:00Z', '2026-11-23T16:00:00Z'), noted);
    await withdrawAbsence(tx, { id: 'b', diaryId: 'officer' }, noted);
    return await read(tx);
  });
  expect(diaries.desks.find(({ id }) => id === 'east')?.capacity).toBe(2);
  expect(diaries.people).toEqual([
    {
      ...{ id: 'officer', name: 'Imran Yusuf', personId: null, email: 'mash@police.example.org', role: 'police' },
      ...{ agency: 'police', desk: null, languages: [] },
      away: [
        { from, to: at('2026-11-23T09:00:00Z'), why: 'outside-hours' },
        { from: at('2026-11-23T12:00:00Z'), to: at('2026-11-23T13:00:00Z'), why: 'leave' },
        { from: at('2026-11-23T17:00:00Z'), to, why: 'outside-hours' },
      ],
    },
  ]);
  expect(diaries.rooms).toMatchObject([{ id: room.id, kind: 'room', venue: 'hospital', travelMinutes: 20, away: [] }]);
  const after = await store.within(async (tx) => {
    await removeDiary(tx, 'officer', noon);
    return await read(tx);
  });
  expect(after.people).toEqual([]);
});

test('a booked meeting is there with who chairs it, which roles must come and its languages, and a cancelled one is not', async () => {
  const meetings = await store.within(async (tx) => {
    const { caseId, reference } = await begin(tx);
    const [startsAt, endsAt] = ['2026-11-23T10:00:00Z', '2026-11-23T11:00:00Z'];
    await saveDiscussion(tx, discussionOf({ caseId, reference, summary: { languages: ['Polish'] } }));
    await takeSlot(tx, {
      ...{ caseId, desk: 'east', startsAt, endsAt, lines: 1 },
      ...{ chairPersonId: 'manager', minuteTakerPersonId: null, roomId: 'room-2' },
    });
    const line = {
      ...{ caseId, agency: 'x', name: 'x', deputyFor: null, answer: null, startsAt, endsAt },
      cancelled: false,
    };
    await saveInvitations(tx, caseId, [
      { ...line, id: '1', email: 'a@example.org', role: 'police', mandatory: true },
      { ...line, id: '2', email: 'b@example.org', role: 'education', mandatory: false },
    ]);
    return (await read(tx)).meetings.map((each) => ({ ...each, caseId: each.caseId === caseId }));
  });
  expect(meetings).toMatchObject([
    {
      ...{ caseId: true, desk: 'east', line: 1, chairPersonId: 'manager', minuteTakerPersonId: null, roomId: 'room-2' },
      ...{ from: at('2026-11-23T10:00:00Z'), to: at('2026-11-23T11:00:00Z'), mandatory: ['police'] },
      ...{ expected: ['education'], languages: ['Polish'] },
    },
  ]);
});

test('a meeting that needs no line of its desk has none there', async () => {
  const meetings = await store.within(async (tx) => {
    const { caseId } = await begin(tx);
    const when = { startsAt: '2026-11-23T10:00:00Z', endsAt: '2026-11-23T11:00:00Z' };
    const nobody = { chairPersonId: null, minuteTakerPersonId: null, roomId: null };
    await takeSlot(tx, { ...{ caseId, desk: 'east', lines: 0 }, ...when, ...nobody });
    return (await read(tx)).meetings.filter((meeting) => meeting.caseId === caseId);
  });
  expect(meetings).toMatchObject([{ desk: 'east', line: null, languages: [] }]);
});

test('another authority has none of it', async () => {
  const theirs = await withinAuthority(store.web, elsewhere, read);
  expect([theirs.people, theirs.rooms, theirs.meetings]).toEqual([[], [], []]);
});

test.for([
  ['somebody without a role', { ...officer, id: 'x', role: null }],
  ['a room without a place', { ...room, id: 'x', place: null }],
  ['a desk that holds no meeting', { ...east, id: 'x', desk: 'x', capacity: 0 }],
] as const)('the database refuses %s', async ([, row]) => {
  await expect(store.within((tx) => saveDiary(tx, row))).rejects.toMatchObject({ sqlState: '23514' });
});
