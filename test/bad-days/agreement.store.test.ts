import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Database } from '../../src/store/connect.ts';
import { withinAuthority } from '../../src/store/within-authority.ts';
import { type Bradford, openBradford } from '../cast.ts';
import { faultsOfRecord } from './record/agreement.ts';
import { placesAt } from './record/places.ts';
import { stageNames } from './record/stages.ts';

let all: Bradford;
let owner: Database;

beforeAll(async () => {
  all = await openBradford();
  owner = connect(all.settings, 'owner');
  await placesAt(all, stageNames);
}, 180_000);

afterAll(async () => {
  await owner.destroy();
  await all.close();
});

test('after a whole journey lists, slots, mail, documents and access log say what the record says', async () => {
  expect(await faultsOfRecord(all.house)).toEqual([]);
});

// One after the other, on one house: each is looked for by its own words.
test.for([
  ['a slot is given up', sql`update slot set cancelled = true`, 'has the slots'],
  ['a discussion is moved on', sql`update discussion set status = 'closed'`, 'discussion is not what the record says'],
  ['an invitation is answered', sql`update invitation set answer = 'accept'`, 'invitation is not'],
  ['something to do is dropped', sql`delete from to_do`, 'to_do is not what the record says'],
  ['a duty is put off', sql`update duty set due_at = due_at + interval '1 hour'`, 'duty is not what the record says'],
  ['a notice is dropped', sql`delete from notice`, 'notice is not what the record says'],
  ['a letter is lost', sql`delete from outbox where kind = 'invitation'`, 'never sent'],
  [
    'a case file is put back',
    sql`update case_file set version = version - 1 where version > 1`,
    'version is not its events',
  ],
] as const)('the check notices when %s behind the record’s back', async ([, statement, notice]) => {
  expect((await faultsOfRecord(all.house)).join('\n')).not.toContain(notice);
  await withinAuthority(owner, 'bradford', (tx) => statement.execute(tx));
  expect((await faultsOfRecord(all.house)).join('\n')).toContain(notice);
});
