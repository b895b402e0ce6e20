import { afterAll, beforeAll, expect, test } from 'vitest';
import { elsewhere, noon, openStore, type TestStore } from '../../test/store.ts';
import { addToRota, dutyRota, type DutyNoted, withdrawFromRota } from './duty-rota.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const entry = (id: string, about: Partial<DutyNoted> = {}): DutyNoted => ({
  ...{ id, agency: 'police', role: null, name: `Officer ${id}`, email: 'MASH@police.example.org', telephone: null },
  ...{ place: 1, startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-23T16:00:00Z' },
  ...about,
});
const noted = { by: 'officer', now: noon };
const monday = { from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' };

test('who is on duty is read in the order in which to ring, and what was taken back is not', async () => {
  const found = await store.within(async (tx) => {
    const tomorrow = { startsAt: monday.to, endsAt: '2026-11-25T00:00:00Z' };
    await addToRota(tx, [entry('b', { place: 2 }), entry('a'), entry('c'), entry('d', tomorrow)], noted);
    expect(await withdrawFromRota(tx, { id: 'c', agency: 'health' }, noted)).toBe(false);
    expect(await withdrawFromRota(tx, { id: 'c', agency: 'police' }, noted)).toBe(true);
    return await dutyRota(tx, monday);
  });
  expect(found.map(({ id, email }) => [id, email])).toEqual([
    ['a', 'mash@police.example.org'],
    ['b', 'mash@police.example.org'],
  ]);
  expect(await withinAuthority(store.web, elsewhere, (tx) => dutyRota(tx, monday))).toEqual([]);
});

test.for([
  ['who cannot be reached', { email: null }],
  ['who is on for longer than a month', { endsAt: '2027-01-23T16:00:00Z' }],
  ['whose duty ends before it begins', { endsAt: '2026-11-23T07:00:00Z' }],
] as const)('the database refuses somebody %s', async ([, about]) => {
  await expect(store.within((tx) => addToRota(tx, [entry('x', about)], noted))).rejects.toMatchObject({
    sqlState: '23514',
  });
});
