import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, elsewhere, here, noon, openStore, type TestStore } from '../../test/store.ts';
import { connectAs, type Tx } from './connect.ts';
import { endSlot, releaseSlot, type SlotTaking, slotsBetween, takeSlot } from './slots.ts';
import type { Wanted } from './what-is-taken.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const day = (date: string) => [`${date}T00:00:00Z`, `${date}T23:59:59Z`] as const;
const slot = (caseId: string, date: string, [from, to]: readonly [string, string], desk = 'east'): Wanted => ({
  ...{ caseId, desk, startsAt: `${date}T${from}:00Z`, endsAt: `${date}T${to}:00Z` },
  ...{ lines: 1, chairPersonId: null, minuteTakerPersonId: null, roomId: null },
});
const deskTakenBy = (...references: readonly string[]): SlotTaking => ({
  ...{ ok: false, taken: [{ what: 'desk', by: references.map((reference) => ({ reference })) }] },
});
const begun = () => store.within(begin);
const take = (wanted: Wanted) => store.within((tx) => takeSlot(tx, wanted));

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
  expect(new Set(race.filter(({ ok }) => !ok).map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify(deskTakenBy(winner?.reference ?? ''))]),
  );
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
    expect(await take(slot(other.caseId, '2026-11-24', times))).toMatchObject(deskTakenBy(one.reference));
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
  expect(failed).toMatchObject(deskTakenBy(other.reference));
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
  const forDays = take({
    ...slot(caseId, '2026-12-02', ['10:00', '11:00']),
    startsAt: noon,
    endsAt: '2026-11-29T12:00:00Z',
  });
  await expect(forDays).rejects.toMatchObject({ constraint: 'slot_length' });
});

describe('besides the time of the desk', () => {
  const people = { chairPersonId: 'tm-1', minuteTakerPersonId: 'mt-1', roomId: 'room-2' };
  const at = (
    caseId: string,
    date: string,
    with_: Partial<Wanted>,
    times: readonly [string, string] = ['10:00', '11:00'],
  ) => ({
    ...slot(caseId, date, times),
    ...with_,
  });

  test('the chair, the minute-taker and the room are taken, and each refusal says what and by whom', async () => {
    const [one, other] = [await begun(), await begun()];
    await take(at(one.caseId, '2026-12-03', people));
    const { reference } = one;
    const chair = { what: 'chair', by: [{ reference, as: 'chair' }] };
    const minuteTaker = { what: 'minute-taker', by: [{ reference, as: 'minute-taker' }] };
    const room = { what: 'room', by: [{ reference }] };
    const west = { desk: 'west' };
    const refusal = (with_: Partial<Wanted>) => take(at(other.caseId, '2026-12-03', { ...west, ...with_ }));
    expect(await refusal({ chairPersonId: 'tm-1' })).toMatchObject({ ok: false, taken: [chair] });
    expect(await refusal({ minuteTakerPersonId: 'mt-1' })).toMatchObject({ ok: false, taken: [minuteTaker] });
    expect(await refusal({ roomId: 'room-2' })).toMatchObject({ ok: false, taken: [room] });
    expect(await refusal(people)).toMatchObject({ ok: false, taken: [chair, minuteTaker, room] });
    const others = { chairPersonId: 'tm-2', minuteTakerPersonId: 'mt-2', roomId: 'room-3' };
    expect(await refusal(others)).toEqual({ ok: true });
  });

  test('who chairs one meeting cannot take the minutes of another, but may of their own', async () => {
    const [one, other] = [await begun(), await begun()];
    const both = { chairPersonId: 'tm-1', minuteTakerPersonId: 'tm-1' };
    expect(await take(at(one.caseId, '2026-12-04', both))).toEqual({ ok: true });
    expect(await take(at(other.caseId, '2026-12-04', { desk: 'west', minuteTakerPersonId: 'tm-1' }))).toMatchObject({
      taken: [{ what: 'minute-taker', by: [{ reference: one.reference, as: 'chair' }] }],
    });
  });

  test('a desk with three lines holds three meetings at once, and the fourth learns of all three', async () => {
    const all = [await begun(), await begun(), await begun(), await begun()];
    const answers = await Promise.all(all.map(({ caseId }) => take(at(caseId, '2026-12-07', { lines: 3 }))));
    const inside = all.filter((_, index) => answers[index]?.ok === true).map(({ reference }) => reference);
    expect(inside).toHaveLength(3);
    const refused = answers.find(({ ok }) => !ok);
    const by = refused?.ok === false ? refused.taken[0]?.by.map(({ reference }) => reference) : [];
    expect(by?.toSorted()).toEqual(inside.toSorted());
  });

  test('a meeting that needs no line of the desk is not in its way, nor it in the meeting’s', async () => {
    const [one, other, third] = [await begun(), await begun(), await begun()];
    expect(await take(at(one.caseId, '2026-12-08', { lines: 0, chairPersonId: 'tm-1' }))).toEqual({ ok: true });
    expect(await take(at(other.caseId, '2026-12-08', {}))).toEqual({ ok: true });
    expect(await take(at(third.caseId, '2026-12-08', { lines: 0 }))).toEqual({ ok: true });
  });

  test('all of it is given back with the slot, and what is left of it when the meeting ends early', async () => {
    const [one, other, third] = [await begun(), await begun(), await begun()];
    await take(at(one.caseId, '2026-12-09', people));
    await store.within((tx) => endSlot(tx, one.caseId, '2026-12-09T10:20:00Z'));
    expect(await take(at(other.caseId, '2026-12-09', people, ['10:00', '10:20']))).toMatchObject({ ok: false });
    expect(await take(at(other.caseId, '2026-12-09', people, ['10:20', '11:00']))).toEqual({ ok: true });
    await store.within((tx) => releaseSlot(tx, other.caseId));
    expect(await take(at(third.caseId, '2026-12-09', people, ['10:20', '11:00']))).toEqual({ ok: true });
    await store.within((tx) => endSlot(tx, third.caseId, '2026-12-09T10:05:00Z'));
    expect(await take(at(other.caseId, '2026-12-09', people, ['10:20', '11:00']))).toEqual({ ok: true });
  });

  test('no way of writing goes round it: not straight into the table, not by moving its end, not by hand', async () => {
    const [one, other] = [await begun(), await begun()];
    await take(at(one.caseId, '2026-12-10', people));
    await take(at(other.caseId, '2026-12-10', { ...people, desk: 'west' }, ['09:00', '10:00']));
    const spare = await begun();
    await take(at(spare.caseId, '2026-12-10', { desk: 'keighley-shipley' }));
    const refusals = [
      sql`insert into slot (desk, starts_at, ends_at, case_id, room_id)
        values ('south', '2026-12-10T10:30Z', '2026-12-10T10:40Z', ${(await begun()).caseId}, 'room-2')`,
      sql`update slot set ends_at = '2026-12-10T10:01Z' where case_id = ${other.caseId}`,
    ];
    for (const statement of refusals)
      await expect(store.within((tx) => statement.execute(tx))).rejects.toMatchObject({ constraint: 'taken_once' });
    const byHand = sql`insert into taking select authority_id, position, 'person', 'tm-1', 1, '[2026-12-10, 2026-12-11)'
      from slot where case_id = ${spare.caseId}`;
    await expect(store.within((tx) => byHand.execute(tx))).rejects.toMatchObject({ constraint: 'taken_once' });
    await store.within((tx) => sql`delete from taking`.execute(tx));
    expect(await take(at((await begun()).caseId, '2026-12-10', people))).toMatchObject({ ok: false });
  });
});
