import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleDuty } from '../../test/example-duty.ts';
import { begin, discussionOf, elsewhere, here, noon, openStore, type TestStore } from '../../test/store.ts';
import { isLate } from '../timescales/duty.ts';
import { stateAt } from '../timescales/state-at.ts';
import { countDuties } from './count-duties.ts';
import { type DutiesOf, type ListedState, listedStates } from './duties-in-sight.ts';
import { type DutiesPage, findDuties } from './find-duties.ts';
import { savePerson } from './people.ts';
import { type OwedDuty, saveDuties } from './save-duties.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
let one: Awaited<ReturnType<typeof begin>>;
let other: Awaited<ReturnType<typeof begin>>;

const at = (hour: number, day = 20) => `2026-11-${String(day)}T${String(hour).padStart(2, '0')}:00:00Z`;
const edges = [at(0, 1), at(0, 13), at(0, 20), at(0, 21), at(0, 28)];
const desk = { kind: 'desk', role: 'minute-taker', desk: 'east' } as const;
const police = { kind: 'address', address: 'Police@example.org' } as const;

const whole = exampleDuty({
  ...{ key: 'corrections:inv-1', subject: 'inv-1', owedBy: police, title: 'Correct the minutes', owner: 'invitee' },
  ...{ startRecordedAt: at(13), targetAt: at(14), expectedAt: at(16), refusal: 'r', because: 'b', assumed: true },
  earlier: [{ startedAt: noon, dueAt: at(14), changedAt: at(13), by: 'Ines Okafor', wasLate: false }],
  compared: {
    ...{ title: 'From the first meeting', clauses: ['KN-1'], within: { workingDays: 15 } },
    ...{ startedAt: noon, startedBy: 'meeting-held', dueAt: at(18) },
  },
});

const ofOne: readonly OwedDuty[] = [
  exampleDuty({ key: 'late', dueAt: at(10, 19) }),
  exampleDuty({ key: 'later', dueAt: at(11, 19), owedBy: desk, owner: 'minute-taker', title: 'Send the minutes' }),
  exampleDuty({ key: 'soon', dueAt: at(13) }),
  exampleDuty({ key: 'running', dueAt: at(12, 25) }),
  exampleDuty({ key: 'no-limit', dueAt: null, within: { noFigure: true } }),
  exampleDuty({ key: 'waiting', startedAt: null, dueAt: null }),
  exampleDuty({ key: 'right', window: true }),
  exampleDuty({ key: 'not-needed', needed: false }),
];
const ofOther: readonly OwedDuty[] = [
  exampleDuty({ key: 'unexplained', dueAt: at(9, 19), endedAt: at(12, 19) }),
  exampleDuty({ key: 'explained', dueAt: at(9, 19), endedAt: at(11, 19), reason: 'Ill.' }),
  exampleDuty({ key: 'long-unexplained', dueAt: '2026-08-20T09:00:00Z', endedAt: at(11, 19) }),
  exampleDuty({ key: 'met', dueAt: at(9, 19), endedAt: at(8, 19) }),
  exampleDuty({ key: 'long-met', dueAt: '2026-08-20T09:00:00Z', endedAt: '2026-08-20T09:00:00Z' }),
  whole,
];

beforeAll(async () => {
  store = await openStore();
  await withinAuthority(store.owner, here, (tx) =>
    savePerson(tx, {
      ...{ id: 'tm-1', name: 'Helen Fairweather', role: 'team-manager', agency: 'social-care', jobTitle: 'Manager' },
      ...{ email: 'helen@example.org', telephone: '01632 960001', desk: 'east', team: null, addresses: [] },
      demonstration: true,
    }),
  );
  [one, other] = [await store.within(begin), await store.within(begin)];
  await store.within(async (tx) => {
    await saveDuties(tx, discussionOf({ ...one, desk: 'east', teamManagerId: 'tm-1' }), [
      exampleDuty({ key: 'gone' }),
      exampleDuty({ key: 'late', dueAt: null }),
    ]);
    await saveDuties(tx, discussionOf({ ...one, desk: 'east', teamManagerId: 'tm-1' }), ofOne);
    await saveDuties(tx, discussionOf({ ...other, desk: 'west', socialWorkerId: 'sw-2', isOpen: false }), ofOther);
  });
});
afterAll(() => store.close());

const everyone: DutiesOf = { kind: 'everyone' };
const any = { states: listedStates, periods: null, rule: null, desk: null, ownerRole: null };
const find = (of: DutiesOf, page: Partial<DutiesPage> = {}) =>
  store.within((tx) =>
    findDuties(tx, { of, now: noon, edges }, { ...{ wanted: any, order: 'due', after: null, limit: 50 }, ...page }),
  );
const keys = async (...asked: Parameters<typeof find>) => (await find(...asked)).duties.map(({ key }) => key);
const count = (of: DutiesOf, states: readonly ListedState[] = listedStates) =>
  store.within((tx) => countDuties(tx, { of, now: noon, edges }, states));

test('a duty comes back whole, as the record gives it, with its discussion', async () => {
  const { duties } = await find({ kind: 'desk', desk: 'west' }, { wanted: { ...any, rule: 'corrections' } });
  const { owedBy, ...said } = whole;
  expect(owedBy).toEqual(police);
  expect(duties).toEqual([
    {
      ...{ ...said, state: 'running', ...other, ownerName: null, ownerInvited: null, desk: 'west' },
      ...{ socialWorkerId: 'sw-2', teamManagerId: null, serviceManagerId: null },
    },
  ]);
});

test('what the record no longer gives is gone, and what is as it was is not written again', async () => {
  expect(await keys(everyone)).not.toContain('gone');
  const row = () => sql<{ xmin: string }>`select key, xmin::text from duty where case_id = ${one.caseId} order by key`;
  const before = await store.within((tx) => row().execute(tx));
  const changed = ofOne.map((duty) => (duty.key === 'soon' ? { ...duty, reason: 'Ill.' } : duty));
  const row1 = discussionOf({ ...one, desk: 'east', teamManagerId: 'tm-1' });
  await store.within((tx) => saveDuties(tx, row1, changed));
  const after = await store.within((tx) => row().execute(tx));
  const moved = after.rows.filter((each, index) => JSON.stringify(each) !== JSON.stringify(before.rows[index]));
  expect(moved).toHaveLength(1);
  await store.within((tx) => saveDuties(tx, row1, ofOne));
});

describe('Whose duties a list has', () => {
  test('what somebody owes, by name, at their desk or by mailbox', async () => {
    const by = { personId: 'tm-1', role: 'team-manager', desk: 'east', addresses: [] };
    expect(await keys({ kind: 'owed', by })).not.toContain('later');
    expect(await keys({ kind: 'owed', by })).toContain('late');
    const minutes = { personId: 'm', role: 'minute-taker', addresses: [] };
    expect(await keys({ kind: 'owed', by: { ...minutes, desk: 'east' } })).toEqual(['later']);
    expect(await keys({ kind: 'owed', by: { ...minutes, desk: null } })).toEqual(['later']);
    expect(await keys({ kind: 'owed', by: { ...minutes, desk: 'west' } })).toEqual([]);
    const mailbox = { personId: 'p', role: 'police', desk: null, addresses: ['police@EXAMPLE.org'] };
    expect(await keys({ kind: 'owed', by: mailbox })).toEqual([whole.key]);
  });

  test('those of the discussions that name a member of staff, each once, or that are with a desk', async () => {
    expect(new Set(await keys({ kind: 'staff', personId: 'tm-1' }))).toEqual(
      new Set(await keys({ kind: 'desk', desk: 'east' })),
    );
    expect(await keys({ kind: 'staff', personId: 'sw-2' })).toEqual(await keys({ kind: 'desk', desk: 'west' }));
    const twice = discussionOf({
      ...one,
      desk: 'east',
      teamManagerId: 'tm-1',
      serviceManagerId: 'tm-1',
      socialWorkerId: 'tm-1',
    });
    await store.within((tx) => saveDuties(tx, twice, ofOne));
    expect(await keys({ kind: 'staff', personId: 'tm-1' })).toHaveLength(6);
    await store.within((tx) => saveDuties(tx, discussionOf({ ...one, desk: 'east', teamManagerId: 'tm-1' }), ofOne));
  });

  test('nobody in another authority sees any', async () => {
    const asked = { of: everyone, now: noon, edges };
    expect(await withinAuthority(store.web, elsewhere, (tx) => countDuties(tx, asked, listedStates))).toEqual([]);
  });
});

describe('What a list has', () => {
  test('everything that somebody must still do or explain however long ago it was due, and of the rest the last weeks', async () => {
    const listed = await keys(everyone);
    expect(listed).toEqual(expect.arrayContaining(['long-unexplained', 'met', 'explained', 'waiting', 'no-limit']));
    for (const key of ['long-met', 'right', 'not-needed']) expect(listed).not.toContain(key);
  });

  test.each([
    ['overdue', ['late', 'later']],
    ['due-soon', ['soon']],
    ['unexplained', ['long-unexplained', 'unexplained']],
    ['explained', ['explained']],
    ['met', ['met']],
    ['waiting', ['waiting']],
  ] as const)('%s', async (state, expected) => {
    expect((await keys(everyone, { wanted: { ...any, states: [state] } })).toSorted()).toEqual(
      [...expected].toSorted(),
    );
  });

  test('by desk, by duty, by whose it is and by when it is due', async () => {
    expect(await keys(everyone, { wanted: { ...any, desk: 'west', states: ['met'] } })).toEqual(['met']);
    expect(await keys(everyone, { wanted: { ...any, rule: 'soon' } })).toEqual(['soon']);
    expect(await keys(everyone, { wanted: { ...any, ownerRole: 'minute-taker' } })).toEqual(['later']);
    expect(await keys(everyone, { wanted: { ...any, periods: [4] } })).toEqual(['running']);
    expect(await keys(everyone, { wanted: { ...any, periods: [] } })).toEqual([]);
  });
});

test.each([
  ['the soonest due first, and what has no limit last', 'due', ['long-unexplained', 'late', 'later', 'soon']],
  ['the longest late first', 'late', ['long-unexplained', 'late', 'later', 'unexplained']],
  ['by duty', 'duty', [whole.key, 'long-unexplained']],
] as const)('%s', async (_, order, first) => {
  const wanted = { ...any, states: listedStates.filter((state) => state !== 'met' && state !== 'explained') };
  const all = await keys(everyone, { wanted, order });
  const firsts = all.filter((key) => first.some((each) => each === key));
  expect(firsts).toEqual(first);
  if (order === 'due') expect(all.slice(-2).toSorted()).toEqual(['no-limit', 'waiting']);
});

test.each(['due', 'late', 'duty'] as const)('in pages every duty comes once, in the same order (%s)', async (order) => {
  const all = await keys(everyone, { order });
  const paged: string[] = [];
  let after: DutiesPage['after'] = null;
  do {
    const { duties, next } = await find(everyone, { order, after, limit: 2 });
    paged.push(...duties.map(({ key }) => key));
    after = next;
  } while (after !== null);
  expect(paged).toEqual(all);
});

test('the counts are those of the list, kind by kind', async () => {
  const counts = await count(everyone);
  expect(counts.reduce((sum, each) => sum + each.count, 0)).toBe((await keys(everyone)).length);
  expect(counts.find(({ rule }) => rule === 'soon')).toEqual({
    ...{ state: 'due-soon', rule: 'soon', title: 'Hold the meeting', desk: 'east', ownerRole: 'team-manager' },
    ...{ period: 3, assumed: false, count: 1 },
  });
  expect(counts.find(({ rule }) => rule === 'no-limit')?.period).toBe(edges.length);
  expect((await count(everyone, ['met'])).map(({ state }) => state)).toEqual(['met']);
});

test('the database tells the state of a clock as the clock itself does, to the millisecond', async () => {
  const { duties } = await find(everyone);
  const instants = duties.flatMap(({ dueAt, warnSeconds }) => {
    const due = dueAt === null ? null : Date.parse(dueAt);
    return due === null ? [] : [due - warnSeconds * 1000, due].flatMap((edge) => [edge - 1, edge, edge + 1]);
  });
  for (const now of [...new Set(instants)].map((each) => new Date(each).toISOString())) {
    const states = await store.within((tx) =>
      findDuties(
        tx,
        { of: everyone, now, edges },
        { wanted: { ...any, states: ['overdue'] }, order: 'due', after: null, limit: 50 },
      ),
    );
    const late = duties.filter((duty) => duty.endedAt === null && isLate({ state: stateAt(duty, now) }));
    expect(states.duties.map(({ key }) => key).toSorted()).toEqual(late.map(({ key }) => key).toSorted());
    const soon = await store.within((tx) => countDuties(tx, { of: everyone, now, edges }, ['due-soon']));
    const open = duties.filter((duty) => stateAt(duty, now) === 'due-soon');
    expect(soon.filter(({ state }) => state === 'due-soon').reduce((sum, each) => sum + each.count, 0)).toBe(
      open.length,
    );
  }
});
