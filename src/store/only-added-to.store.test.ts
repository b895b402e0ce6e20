import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, here, noon, openStore, type TestStore } from '../../test/store.ts';
import { recordLook } from './access-log.ts';
import { keepDocument } from './documents.ts';
import { setDutyNumber } from './duty-numbers.ts';
import { saveOffered } from './offered.ts';
import { savePaper } from './papers.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
  await store.within(async (tx) => {
    const { caseId } = await begin(tx);
    await savePaper(tx, { caseId, key: 'area/one', basedOn: 0, fields: { text: 'said' }, by: 'sw-1', now: noon });
    const name = { caseId, kind: 'minutes', issueNumber: 1, format: 'pdf' } as const;
    await keepDocument(tx, { ...name, bytes: Buffer.from('bytes'), now: noon });
    await setDutyNumber(tx, { contact: 'vpu', telephone: '101', setBy: 'a', setByName: 'A', setAt: noon });
    await saveOffered(tx, {
      ...{ caseId, kind: 'without', desk: 'east', bookedAt: noon, meetBy: null, startsAt: noon, minutesLate: 0 },
      causes: [{ kind: 'agency', id: 'police', role: 'police', hours: [] }],
    });
    await recordLook(tx, { at: noon, personId: 'a', personName: 'A', role: 'r', caseId, what: 'w', page: 'p' });
  });
});
afterAll(() => store.close());

const tables = ['event', 'paper', 'document', 'access_log', 'duty_number', 'offered'];
const changes = {
  changed: (table: string) => sql`update ${sql.table(table)} set authority_id = authority_id`,
  removed: (table: string) => sql`delete from ${sql.table(table)}`,
  emptied: (table: string) => sql`truncate ${sql.table(table)} cascade`,
};

describe.for(['web', 'watch', 'audit', 'owner', 'administrator'] as const)('by the role %s', (role) => {
  test.for(tables.flatMap((table) => Object.keys(changes).map((way) => [table, way] as const)))(
    'the table %s cannot be %s',
    async ([table, way]) => {
      const change = Object.entries(changes).find(([name]) => name === way)?.[1];
      const attempt = withinAuthority(store[role], here, async (tx) => change?.(table).execute(tx));
      await expect(attempt).rejects.toMatchObject({ name: 'QueryFailed', sqlState: '42501' });
    },
  );
});

test('not even under the replication setting that skips ordinary triggers', async () => {
  const attempt = store.administrator.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`delete from event`.execute(tx);
  });
  await expect(attempt).rejects.toMatchObject({ sqlState: '42501' });
});

test.for([
  ['change the reference of a case file', sql`update case_file set reference = 'SD-1'`],
  ['remove a case file', sql`delete from case_file`],
  ['add a person', sql`insert into person select * from person`],
  ['change an authority', sql`update authority set name = ''`],
  ['change a message', sql`update outbox set body = ''`],
  ['forget what a form came to', sql`delete from idempotency`],
  ['remove a slot from the diary', sql`delete from slot`],
] as const)('the web cannot %s', async ([, statement]) => {
  await expect(store.within((tx) => statement.execute(tx))).rejects.toMatchObject({ sqlState: '42501' });
});

test('watch and audit cannot write what is not theirs', async () => {
  const insert = sql`insert into access_log (at, person_id, person_name, role, what, page) values (now(), '', '', '', '', '')`;
  for (const role of ['watch', 'audit'] as const)
    await expect(withinAuthority(store[role], here, (tx) => insert.execute(tx))).rejects.toMatchObject({
      sqlState: '42501',
    });
});
