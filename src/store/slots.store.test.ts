import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, elsewhere, here, noon, openStore, type TestStore } from '../../test/store.ts';
import { connectAs, type Tx } from './connect.ts';
import { releaseSlot, type SlotTaking, slotsBetween, takeSlot } from './slots.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const day = (date: string) => [`${date}T00:00:00Z`, `${date}T23:59:59Z`] as const;
const slot = (caseId: string, date: string, [from, to]: readonly [string, string], desk = 'east') => ({
  ...{ caseId, desk, startsAt: `${date}T${from}:00Z`, endsAt: `${date}T${to}:00Z` },
});
const begun = () => store.within(begin);
const take = (wanted: ReturnType<typeof slot>) => store.within((tx) => takeSlot(tx, wanted));

test('of two hundred who try for one slot at once exactly one gets it, and the others learn who', async () => {
  const patient = { ...store.settings.connection('web'), connectionTimeoutMillis: 60_000 };
  const pools = [connectAs(patient, 'web'), connectAs(patient, 'web')];
  const cases = await store.within(async (tx) => {
    const all: Awaited<ReturnType<typeof begin>>[] = [];
    while (all.length < 200) all.push(await begin(tx));
    return all;
  });
  const race = await Promise.all(
    cases.map(({ caseId }, n) =>
      withinAuthority(pools[n % 2] ?? store.web, here, (tx) =>
        takeSlot(tx, slot(caseId, '2026-11-23', ['09:00', '10:00'])),
      ),
    ),
  );
  for (const pool of pools) await pool.destroy();
  const winner = cases[race.findIndex(({ ok }) => ok)];
  expect(race.filter(({ ok }) => ok)).toHaveLength(1);
  expect(new Set(race.flatMap((answer) => (answer.ok ? [] : answer.takenBy)))).toEqual(new Set([winner?.reference]));
  expect(await store.within((tx) => slotsBetween(tx, ...day('2026-11-23')))).toHaveLength(1);
});

test('a booking outside the slots cannot overlap one, however little', async () => {
  const [one, other] = [await begun(), await begun()];
  await take(slot(one.caseId, '2026-11-24', ['10:00', '11:00']));
  for (const times of [
    ['10:59', '11:30'],
    ['09:30', '10:01'],
    ['10:15', '10:45'],
    ['09:00', '12:00'],
  ] as const)
    expect(await take(slot(other.caseId, '2026-11-24', times))).toEqual({ ok: false, takenBy: one.reference });
  expect(await take(slot(other.caseId, '2026-11-24', ['11:00', '12:00']))).toEqual({ ok: true });
});

test('the same time is free at another desk, and in another authority', async () => {
  const [one, other] = [await begun(), await begun()];
  await take(slot(one.caseId, '2026-11-25', ['10:00', '11:00']));
  expect(await take(slot(other.caseId, '2026-11-25', ['10:00', '11:00'], 'west'))).toEqual({ ok: true });
  const theirs = await withinAuthority(store.web, elsewhere, async (tx) =>
    takeSlot(tx, slot((await begin(tx)).caseId, '2026-11-25', ['10:00', '11:00'])),
  );
  expect(theirs).toEqual({ ok: true });
});

test('a rearranged meeting gives up the slot it had, and keeps it when the new one is taken', async () => {
  const [one, other] = [await begun(), await begun()];
  await take(slot(one.caseId, '2026-11-26', ['10:00', '11:00']));
  await take(slot(other.caseId, '2026-11-26', ['13:00', '14:00']));
  const failed = await take(slot(one.caseId, '2026-11-26', ['13:30', '14:30']));
  expect(failed).toEqual({ ok: false, takenBy: other.reference });
  expect(await take(slot(one.caseId, '2026-11-26', ['10:30', '11:30']))).toEqual({ ok: true });
  const taken = await store.within((tx) => slotsBetween(tx, ...day('2026-11-26')));
  expect(taken.map(({ reference, startsAt }) => [reference, startsAt])).toEqual([
    [one.reference, '2026-11-26T10:30:00Z'],
    [other.reference, '2026-11-26T13:00:00Z'],
  ]);
});

test('a cancelled meeting frees its slot', async () => {
  const [one, other] = [await begun(), await begun()];
  await take(slot(one.caseId, '2026-11-27', ['10:00', '11:00']));
  await store.within((tx) => releaseSlot(tx, one.caseId));
  expect(await take(slot(other.caseId, '2026-11-27', ['10:00', '11:00']))).toEqual({ ok: true });
});

test('a slot being given up is waited for: taken if it comes free, refused if not', async () => {
  const [one, other] = [await begun(), await begun()];
  await take(slot(one.caseId, '2026-11-30', ['10:00', '11:00']));
  const held = Promise.withResolvers<undefined>();
  const releasing = store.within(async (tx: Tx) => {
    await releaseSlot(tx, one.caseId);
    await held.promise;
  });
  const waiting: Promise<SlotTaking> = take(slot(other.caseId, '2026-11-30', ['10:00', '11:00']));
  setTimeout(() => held.resolve(undefined), 200);
  await releasing;
  expect(await waiting).toEqual({ ok: true });
});

test('two meetings that swap slots at the same moment end in an order, not in a mess', async () => {
  const [one, other] = [await begun(), await begun()];
  const [early, late] = [
    ['09:00', '10:00'],
    ['10:00', '11:00'],
  ] as const;
  await take(slot(one.caseId, '2026-12-01', early));
  await take(slot(other.caseId, '2026-12-01', late));
  await Promise.allSettled([take(slot(one.caseId, '2026-12-01', late)), take(slot(other.caseId, '2026-12-01', early))]);
  const taken = await store.within((tx) => slotsBetween(tx, ...day('2026-12-01')));
  expect(taken.map(({ reference }) => reference).sort()).toEqual([one.reference, other.reference].sort());
});

test('a slot that ends before it begins, or lasts for days, is no slot', async () => {
  const { caseId } = await begun();
  const backwards = take(slot(caseId, '2026-12-02', ['11:00', '10:00']));
  await expect(backwards).rejects.toMatchObject({ name: 'QueryFailed' });
  const forDays = take({ caseId, desk: 'east', startsAt: noon, endsAt: '2026-11-29T12:00:00Z' });
  await expect(forDays).rejects.toMatchObject({ constraint: 'slot_length' });
});
