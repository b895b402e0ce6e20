import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { begin, discussionOf, here, openStore, type TestStore } from '../../test/store.ts';
import { saveDiscussion } from '../store/discussions.ts';
import { saveNotices } from '../store/notices.ts';
import { readOutbox } from '../store/outbox.ts';
import { type Person, savePerson } from '../store/people.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { Owner } from '../timescales/owner.ts';
import { takeDue } from './take-due.ts';

let store: TestStore;
let caseId: string;
let reference: string;

const telling = { ahead: 'PT0S', address: 'https://convenor.example.org', state: 'waiting' } as const;

const colleague = (id: string, role: string, desk: string | null = null): Person => ({
  ...{ id, role, desk, name: id, agency: 'social-care', jobTitle: role, email: `${id}@example.org` },
  ...{ telephone: '01632 960001', team: null, addresses: [], demonstration: true },
});

const people = [
  colleague('sw-1', 'social-worker'),
  colleague('tm-1', 'team-manager'),
  colleague('taker-1', 'minute-taker', 'east'),
  colleague('taker-2', 'minute-taker', 'east'),
  colleague('taker-3', 'minute-taker', 'west'),
];

beforeAll(async () => {
  store = await openStore();
  await withinAuthority(store.owner, here, async (tx) => {
    for (const person of people) await savePerson(tx, person);
  });
});
beforeEach(async () => {
  await sql`truncate notice, digest, digest_line`.execute(store.administrator);
  await sql`delete from outbox`.execute(store.administrator);
  await store.within(async (tx) => {
    ({ caseId, reference } = await begin(tx));
    await saveDiscussion(tx, discussionOf({ caseId, reference, teamManagerId: 'tm-1' }));
  });
});
afterAll(() => store.close());

const dueAt = '2026-03-17T10:00:00Z';

const due = (...owners: readonly (readonly [string, Owner, string?])[]) =>
  store.within((tx) =>
    saveNotices(tx, caseId, {
      word: 'strategy meeting',
      notices: owners.map(([key, owner, title = 'Hold the strategy meeting']) => ({
        ...{ key, owner, title, step: 'late', urgent: true, clauses: ['BR-014'], dueAt, tellAt: dueAt },
        subject: owner.kind === 'address' ? 'inv-1' : null,
      })),
    }),
  );

const take = () => withinAuthority(store.watch, here, (tx) => takeDue(tx, telling));
const outbox = () => store.within((tx) => readOutbox(tx, { limit: 100 }));
const recipients = async () => (await outbox()).map(({ recipient }) => recipient).toSorted();

const person = (personId: string): Owner => ({ kind: 'person', personId });
const nobody = person('gone');

test('each notice goes to whoever answers for it: a person, a mailbox, or everybody at a desk', async () => {
  await due(
    ['a', person('sw-1')],
    ['b', { kind: 'address', address: 'police@example.org' }],
    ['c', { kind: 'desk', role: 'minute-taker', desk: 'east' }],
  );
  expect((await take()).told).toHaveLength(3);
  expect(await recipients()).toEqual([
    ...['police@example.org', 'sw-1@example.org', 'taker-1@example.org', 'taker-2@example.org'],
  ]);
});

test('it says what, by when, by which clause and where, is waiting to be sent, and is told once', async () => {
  await due(['a', person('sw-1')]);
  await take();
  expect((await take()).told).toEqual([]);
  const [message, ...more] = await outbox();
  expect(more).toEqual([]);
  expect(message?.state).toBe('waiting');
  expect(message?.subject).toBe(`Strategy meeting ${reference}: late`);
  for (const words of ['Hold the strategy meeting', 'Tuesday 17 March 2026 at 10:00', 'BR-014'])
    expect(message?.body).toContain(words);
  expect(message?.body).toContain(`https://convenor.example.org/discussions/${caseId}\n`);
});

test('somebody invited is led to their invitation', async () => {
  await due(['b', { kind: 'address', address: 'police@example.org' }]);
  await take();
  expect((await outbox())[0]?.body).toContain(`/discussions/${caseId}/invitations/inv-1\n`);
});

test('where nobody is known who answers for it, the team manager and the social worker of the case file are told', async () => {
  await due(['a', nobody]);
  expect((await take()).told).toHaveLength(1);
  expect(await recipients()).toEqual(['sw-1@example.org', 'tm-1@example.org']);
  expect((await outbox())[0]?.body).toContain('knows nobody who answers for it');
});

test('what goes up the line says for whom it is, whose duty it stays and when they were told', async () => {
  const late = { title: 'Hold the strategy meeting', clauses: [], subject: null, urgent: true, dueAt } as const;
  const up = { ...late, step: 'up', owner: person('tm-1'), tellAt: '2026-03-17T11:00:00Z' } as const;
  const notices = [
    { ...late, key: `meeting-held/late/${dueAt}`, step: 'late', owner: person('sw-1'), tellAt: dueAt },
    { ...up, key: `meeting-held/up-1/${dueAt}` },
    { ...up, key: `meeting-held/up-2/${dueAt}`, owner: { kind: 'desk', role: 'minute-taker', desk: '' } },
    { ...up, key: `meeting-held/up-3/${dueAt}`, owner: { kind: 'desk', role: 'service-manager', desk: '' } },
  ] as const;
  await store.within((tx) => saveNotices(tx, caseId, { word: 'meeting', notices: notices.slice(0, 1) }));
  await take();
  await sql`update notice set told_at = '2026-03-17T10:00:01Z'`.execute(store.administrator);
  await store.within((tx) => saveNotices(tx, caseId, { word: 'meeting', notices }));
  await take();
  const gone = (await outbox()).filter(({ kind }) => kind === 'duty-up');
  const to = (address: string) => gone.filter(({ recipient }) => recipient === address).map(({ body }) => body);
  const takers = ['taker-1@example.org', 'taker-2@example.org', 'taker-3@example.org'];
  for (const address of ['tm-1@example.org', ...takers]) {
    expect(to(address)[0]).toContain(`For: ${address.split('@')[0] ?? ''} (`);
    expect(to(address)[0]).toContain(
      'It stays with sw-1 (social-worker). They were told on Tuesday 17 March 2026 at 10:00',
    );
  }
  expect(gone.map(({ body }) => body.includes('nobody to whom it should go up')).filter(Boolean)).toHaveLength(2);
  for (const { body } of gone) expect(body).not.toContain('@');
});

test('one that cannot be told keeps no other, waits, and is told once it can be', async () => {
  await store.within((tx) =>
    saveDiscussion(tx, discussionOf({ caseId, reference, socialWorkerId: null, teamManagerId: null })),
  );
  await sql`alter table outbox add constraint no_odd check (body not like '%odd%')`.execute(store.administrator);
  await due(['a', person('sw-1')], ['b', person('sw-1'), 'An odd duty'], ['c', nobody], ['d', person('tm-1')]);
  const { told, failed } = await take();
  expect(told.map(({ key }) => key)).toEqual(['a', 'd']);
  expect(failed.map(({ notice, code }) => [notice.key, code])).toEqual([
    ['c', 'nobody-to-tell'],
    ['b', '23514'],
  ]);
  await sql`alter table outbox drop constraint no_odd`.execute(store.administrator);
  expect((await take()).told).toEqual([]);
  await sql`update notice set try_at = now()`.execute(store.administrator);
  expect((await take()).told.map(({ key }) => key)).toEqual(['b']);
  expect(await recipients()).toHaveLength(3);
});

test('the time that counts is the database’s, moved on only by what a test asks for', async () => {
  const { rows } = await sql<{ at: string }>`select now() + interval '1 hour' as at`.execute(store.web);
  const tellAt = rows[0]?.at ?? '';
  await store.within((tx) =>
    saveNotices(tx, caseId, {
      word: 'meeting',
      notices: [
        {
          ...{
            key: 'a',
            owner: person('sw-1'),
            title: 'Hold it',
            step: 'late',
            urgent: true,
            clauses: [],
            subject: null,
          },
          dueAt,
          tellAt,
        },
      ],
    }),
  );
  expect((await take()).told).toEqual([]);
  const later = { ...telling, ahead: 'PT61M' };
  const { told } = await withinAuthority(store.watch, here, (tx) => takeDue(tx, later));
  expect(told).toHaveLength(1);
});
