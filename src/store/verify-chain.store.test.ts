import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { append, begin, here, openStore, returned, type TestStore } from '../../test/store.ts';
import { verifyChain } from './verify-chain.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
let caseId: string;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  caseId = await store.within(async (tx) => {
    const begun = await begin(tx);
    await append(tx, begun.caseId, 1, returned('No date of birth'), returned('No school'), returned('No carer'));
    return begun.caseId;
  });
});

const check = () => store.within((tx) => verifyChain(tx, caseId));

/** Does what no role of the application may, and a superuser can: goes past the trigger. */
const tamper = (statement: ReturnType<typeof sql>) =>
  withinAuthority(store.administrator, here, async (tx) => {
    await sql`alter table event disable trigger only_added_to`.execute(tx);
    await statement.execute(tx);
    await sql`alter table event enable always trigger only_added_to`.execute(tx);
  });

test('an untouched record is whole', async () => {
  expect(await check()).toEqual({ ok: true, events: 4 });
});

test.for([
  ['what was said', sql`data = '{"reason": "None was asked for"}'`],
  ['who said it', sql`actor = jsonb_set(actor, '{name}', '"Somebody Else"')`],
  ['when it happened', sql`occurred_at = occurred_at - interval '1 second'`],
  ['when it was recorded', sql`recorded_at = recorded_at - interval '1 second'`],
  ['what kind of event it was', sql`type = 'MeetingNotNeeded'`],
  ['its hash', sql`hash = sha256('x')`],
] as const)('altering %s in a past event is found out', async ([, change]) => {
  await tamper(sql`update event set ${change} where case_id = ${caseId} and version = 2`);
  expect(await check()).toEqual({ ok: false, version: 2, fault: 'altered' });
});

test('an event taken out is missed, in the middle and at the end', async () => {
  await tamper(sql`delete from event where case_id = ${caseId} and version = 4`);
  expect(await check()).toEqual({ ok: false, version: 4, fault: 'missing' });
  await tamper(sql`delete from event where case_id = ${caseId} and version = 2`);
  expect(await check()).toEqual({ ok: false, version: 2, fault: 'missing' });
});

test('events moved to another case file do not fit there', async () => {
  const other = await store.within(begin);
  await tamper(sql`delete from event where case_id = ${other.caseId}`);
  await tamper(sql`update event set case_id = ${other.caseId} where case_id = ${caseId}`);
  expect(await store.within((tx) => verifyChain(tx, other.caseId))).toMatchObject({ ok: false, version: 1 });
});
