import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, openStore, type TestStore } from '../../test/store.ts';
import { chairInstead, endSlot, takeSlot } from './slots.ts';
import type { Wanted } from './what-is-taken.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const people = { chairPersonId: 'tm-1', minuteTakerPersonId: 'mt-1', roomId: 'room-2' };
const nobody = { chairPersonId: null, minuteTakerPersonId: null, roomId: null };
const begun = () => store.within(begin);
const take = (wanted: Wanted) => store.within((tx) => takeSlot(tx, wanted));
const at = (
  caseId: string,
  date: string,
  with_: Partial<Wanted>,
  [from, to]: readonly [string, string] = ['10:00', '11:00'],
): Wanted => ({
  ...{ caseId, desk: 'east', startsAt: `${date}T${from}:00Z`, endsAt: `${date}T${to}:00Z`, lines: 1 },
  ...nobody,
  ...with_,
});

describe('whoever chairs instead once it starts', () => {
  const date = '2026-12-14';
  const instead = (caseId: string, chairPersonId: string, time: string) =>
    store.within((tx) => chairInstead(tx, { caseId, chairPersonId, from: `${date}T${time}:00Z` }));
  const west = (chairPersonId: string) => ({ desk: 'west', chairPersonId });

  test('is taken from then until its end, and whom they stand in for is free', async () => {
    const [one, early, other] = [await begun(), await begun(), await begun()];
    await take(at(one.caseId, date, people));
    await take(at(early.caseId, date, west('tm-9'), ['09:30', '10:10']));
    expect(await instead(one.caseId, 'tm-9', '10:10')).toBe(true);
    const by = [{ reference: one.reference, as: 'chair' }];
    const wanted = (who: string, from: string) =>
      at(other.caseId, date, { ...west(who), desk: 'south' }, [from, '10:50']);
    expect(await take(wanted('tm-9', '10:20'))).toEqual({ ok: false, taken: [{ what: 'chair', by }] });
    expect(await take(wanted('tm-1', '10:20'))).toEqual({ ok: true });
    await store.within((tx) => endSlot(tx, one.caseId, `${date}T10:05:00Z`));
    expect(await take(wanted('tm-9', '10:10'))).toEqual({ ok: true });
  });

  test('is not taken where another meeting has them, which keeps them; nor is anybody else', async () => {
    const [one, other, third] = [await begun(), await begun(), await begun()];
    await take(at(one.caseId, date, { ...people, desk: 'south' }, ['13:00', '14:00']));
    await take(at(other.caseId, date, west('tm-9'), ['13:30', '14:30']));
    expect(await instead(one.caseId, 'tm-9', '13:05')).toBe(false);
    expect(await take(at(third.caseId, date, { chairPersonId: 'tm-9' }, ['13:30', '14:00']))).toMatchObject({
      taken: [{ what: 'chair', by: [{ reference: other.reference }] }],
    });
    const chairsAndRoom = { chairPersonId: 'tm-1', roomId: 'room-2' };
    expect(await take(at(third.caseId, date, chairsAndRoom, ['13:30', '14:00']))).toMatchObject({
      taken: [{ what: 'room', by: [{ reference: one.reference }] }],
    });
  });

  test('may be whoever takes the minutes', async () => {
    const one = await begun();
    await take(at(one.caseId, date, { ...people, desk: 'west' }, ['15:00', '16:00']));
    expect(await instead(one.caseId, 'mt-1', '15:10')).toBe(true);
  });
});
