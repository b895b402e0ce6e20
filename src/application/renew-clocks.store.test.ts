import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../test/cast.ts';
import { journeyOf } from '../../test/journey.ts';
import { connect, type Database } from '../store/connect.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { renewClocks } from './renew-clocks.ts';

let bradford: Bradford;
let owner: Database;

beforeAll(async () => {
  bradford = await openBradford();
  owner = connect(bradford.settings, 'owner');
  await journeyOf(bradford).waiting();
});
afterAll(async () => {
  await owner.destroy();
  await bradford.close();
});

const asOwner = (statement: ReturnType<typeof sql>) =>
  withinAuthority(owner, 'bradford', (tx) => statement.execute(tx));
const notices = async () =>
  (await asOwner(sql`select case_id, key, owner, tell_at, told_at, title from notice order by key`)).rows;
const faults: unknown[] = [];
const renewing = { isOver: () => false, report: (fault: unknown) => faults.push(fault) };
let before: Awaited<ReturnType<typeof notices>>;

beforeEach(async () => {
  before = await notices();
  expect(before).toHaveLength(3);
});

test('a case file of an older version, which knew no notices, gets those that it would have', async () => {
  await asOwner(sql`delete from notice`);
  await renewClocks(bradford.house, renewing);
  expect(await notices()).toEqual(before);
});

test('a case file of an older version, which kept no duties, gets those that it would have, also when it is over', async () => {
  const duties = async () => (await asOwner(sql`select to_jsonb(duty) as kept from duty order by key`)).rows;
  const kept = await duties();
  expect(kept.length).toBeGreaterThan(2);
  for (const status of ['waiting', 'closed']) {
    await asOwner(sql`delete from duty`);
    await asOwner(sql`update discussion set status = ${sql.lit(status)}, is_open = ${sql.lit(status === 'waiting')}`);
    await asOwner(sql`update notice set told_at = now()`);
    await renewClocks(bradford.house, renewing);
    expect(await duties()).toEqual(kept);
  }
  await asOwner(sql`update notice set told_at = null`);
  await asOwner(sql`update discussion set status = 'waiting', is_open = true`);
});

test('what somebody has to do by a limit that was counted otherwise before is due by the right one', async () => {
  const toDos = async () => (await asOwner(sql`select to_jsonb(to_do) as kept from to_do order by key`)).rows;
  const kept = await toDos();
  await asOwner(sql`update to_do set due_at = due_at + interval '1 day'`);
  expect(await toDos()).not.toEqual(kept);
  await renewClocks(bradford.house, renewing);
  expect(await toDos()).toEqual(kept);
});

test('what no longer follows from the record goes, and what was told stays told', async () => {
  await asOwner(sql`insert into notice select authority_id, case_id, 'gone', step, owner, subject, word, title, clauses,
    due_at, tell_at, try_at from notice limit 1`);
  await asOwner(sql`update notice set told_at = now() where step = 'before' and key <> 'gone'`);
  const told = (await notices()).filter((row) => !JSON.stringify(row).includes('gone'));
  await renewClocks(bradford.house, renewing);
  expect(await notices()).toEqual(told);
});

test('a case file that cannot be read is reported and keeps no other', async () => {
  await asOwner(sql`delete from notice where told_at is null`);
  await asOwner(sql`insert into case_file (reference, version, head, begun_at) values ('ODD', 1, sha256(''), now())`);
  await asOwner(sql`insert into event (case_id, version, type, occurred_at, recorded_at, actor, data, hash)
    select id, 1, 'Odd', now(), now(), '{}', '{}', sha256('') from case_file where reference = 'ODD'`);
  await asOwner(sql`insert into discussion (case_id, reference, status, is_open, children_count, summary, begun_at, updated_version)
    select id, reference, 'waiting', true, 0, '{}', now(), 1 from case_file where reference = 'ODD'`);
  await renewClocks(bradford.house, renewing);
  expect(faults).toEqual([expect.any(TypeError)]);
  expect(await notices()).toEqual(before);
});

test('it stops when the server does', async () => {
  await asOwner(sql`delete from notice where told_at is null`);
  const left = await notices();
  await renewClocks(bradford.house, { ...renewing, isOver: () => true });
  expect(await notices()).toEqual(left);
  await renewClocks(bradford.house, renewing);
});
