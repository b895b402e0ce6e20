import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { begin, here, openStore, type TestStore } from '../../test/store.ts';
import { saveNotices } from '../store/notices.ts';
import { readOutbox } from '../store/outbox.ts';
import { saveTellingChoice, type WhatCanWait } from '../store/telling-choices.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { takeDigests } from './take-digests.ts';
import { takeDue } from './take-due.ts';

let store: TestStore;

const telling = { ahead: 'PT0S', address: 'https://convenor.example.org', state: 'waiting' } as const;
const police = 'police@example.org';
const [in40Days, in50Days] = [days(40), days(50)];

function days(number: number): string {
  return Temporal.Now.instant()
    .add({ hours: number * 24 })
    .toString();
}

beforeAll(async () => {
  store = await openStore();
});
beforeEach(async () => {
  await sql`truncate notice, digest, digest_line, telling_choice`.execute(store.administrator);
  await sql`delete from outbox`.execute(store.administrator);
});
afterAll(() => store.close());

/** Has the police be told that something will be due; answers the reference of its new case file. */
const nearing = (title: string, dueAt = in40Days, urgent = false) =>
  store.within(async (tx) => {
    const { caseId, reference } = await begin(tx);
    const notice = { key: 'a', step: 'before', urgent, title, clauses: [], subject: 'inv-1' } as const;
    const rest = { owner: { kind: 'address', address: police }, dueAt, tellAt: '2026-01-01T00:00:00Z' } as const;
    await saveNotices(tx, caseId, { word: 'strategy meeting', notices: [{ ...notice, ...rest }] });
    return { caseId, reference };
  });

const meet = (caseId: string) => store.within((tx) => saveNotices(tx, caseId, { word: 'w', notices: [] }));
const choose = (whatCanWait: WhatCanWait) =>
  store.within((tx) => saveTellingChoice(tx, { address: police, whatCanWait, by: 'po-1', now: days(0) }));
const tell = () => withinAuthority(store.watch, here, (tx) => takeDue(tx, telling));
const gather = () => withinAuthority(store.watch, here, (tx) => takeDigests(tx, telling));
const eightOClock = () => sql`update digest set try_at = now()`.execute(store.administrator);
const outbox = () => store.within((tx) => readOutbox(tx, { limit: 100 }));
const lines = async () =>
  (await sql<{ state: string }>`select state from digest_line order by state`.execute(store.administrator)).rows.map(
    ({ state }) => state,
  );

describe('what can wait', () => {
  test('is told in one message on the next working day, by the day it is due, each with its reference and link', async () => {
    const later = await nearing('Send the minutes', in50Days);
    const sooner = await nearing('Hold the review');
    expect((await tell()).told).toHaveLength(2);
    expect(await outbox()).toEqual([]);
    expect((await gather()).lines).toEqual([]);
    await eightOClock();
    expect((await gather()).lines).toEqual([2]);
    const [message, ...more] = await outbox();
    expect(more).toEqual([]);
    expect([message?.recipient, message?.kind, message?.caseId]).toEqual([police, 'digest', null]);
    expect(message?.subject).toBe('Due soon: 2 duties');
    const body = message?.body ?? '';
    for (const { caseId, reference } of [sooner, later]) {
      expect(body).toContain(`Strategy meeting ${reference}: `);
      expect(body).toContain(`https://convenor.example.org/discussions/${caseId}/invitations/inv-1\n`);
    }
    expect(body.indexOf('Hold the review')).toBeLessThan(body.indexOf('Send the minutes'));
    expect(body).toContain('https://convenor.example.org/being-told');
  });

  test('is told once, and what comes after its digest was written waits for the next', async () => {
    await nearing('First');
    await tell();
    await eightOClock();
    await gather();
    expect((await gather()).lines).toEqual([]);
    await nearing('Second');
    await tell();
    await eightOClock();
    expect((await gather()).lines).toEqual([1]);
    const bodies = (await outbox()).map(({ body }) => body);
    expect(bodies.map((body) => [body.includes('First'), body.includes('Second')])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  test('is left out once it is met; where nothing is left there is no message', async () => {
    const met = await nearing('Met meanwhile');
    const open = await nearing('Still open');
    await tell();
    await meet(met.caseId);
    await eightOClock();
    expect((await gather()).lines).toEqual([1]);
    expect(await lines()).toEqual(['left-out', 'told']);
    expect((await outbox())[0]?.body).not.toContain('Met meanwhile');
    const alone = await nearing('Alone');
    await tell();
    await meet(alone.caseId);
    await meet(open.caseId);
    await eightOClock();
    expect((await gather()).lines).toEqual([0]);
    expect(await outbox()).toHaveLength(1);
  });

  test('does not wait where its digest would come too late, though nobody knew that beforehand', async () => {
    await nearing('Recorded late', days(0.25));
    await tell();
    expect((await outbox()).map(({ kind }) => kind)).toEqual(['duty-before']);
  });

  test('waits again for some seconds where the database refuses its digest, and keeps no other', async () => {
    await nearing('An odd duty');
    await tell();
    await eightOClock();
    await sql`alter table outbox add constraint no_odd check (body not like '%odd%')`.execute(store.administrator);
    expect(await gather()).toEqual({ lines: [], failed: ['23514'] });
    expect(await lines()).toEqual(['waiting']);
    await sql`alter table outbox drop constraint no_odd`.execute(store.administrator);
    expect((await gather()).lines).toEqual([]);
    await eightOClock();
    expect((await gather()).lines).toEqual([1]);
  });

  test('goes back to its place when whoever gathered it did not get to the end', async () => {
    await nearing('Hold the review');
    await tell();
    await eightOClock();
    const crash = withinAuthority(store.watch, here, async (tx) => {
      await takeDigests(tx, telling);
      throw new Error('killed');
    });
    await expect(crash).rejects.toThrow('killed');
    expect(await outbox()).toEqual([]);
    expect((await gather()).lines).toEqual([1]);
  });
});

describe('how somebody chooses to be told', () => {
  test.each([
    ['each', ['duty-before']],
    ['none', []],
    ['daily', []],
  ] as const)('of what can wait: %s', async (choice, kinds) => {
    await choose(choice);
    await nearing('Hold the review');
    expect((await tell()).told).toHaveLength(1);
    expect((await outbox()).map(({ kind }) => kind)).toEqual(kinds);
    expect(await lines()).toEqual(choice === 'daily' ? ['waiting'] : []);
  });

  test.each(['each', 'none', 'daily'] as const)('makes no difference to what is urgent: %s', async (choice) => {
    await choose(choice);
    await nearing('Hold the meeting', in40Days, true);
    await tell();
    expect((await outbox()).map(({ kind }) => kind)).toEqual(['duty-before']);
  });
});

describe('the database itself', () => {
  test('puts nothing urgent into a digest, whoever asks', async () => {
    const { caseId } = await nearing('Hold the meeting', in40Days, true);
    const late = withinAuthority(store.owner, here, async (tx) => {
      await sql`insert into digest (recipient, send_at, try_at) values (${police}, now(), now())`.execute(tx);
      await sql`insert into digest_line (case_id, key, recipient, send_at) values (${caseId}, 'a', ${police}, now())`.execute(
        tx,
      );
    });
    await expect(late).rejects.toMatchObject({ sqlState: '23503' });
  });

  test('lets nothing that is late be anything but urgent', async () => {
    await nearing('Hold the meeting');
    const quiet = store.administrator.transaction().execute((tx) => sql`update notice set step = 'late'`.execute(tx));
    await expect(quiet).rejects.toMatchObject({ sqlState: '23514' });
  });

  test('lets the web neither write nor read a line of a digest, and the watch make no choice', async () => {
    for (const statement of [sql`select from digest_line`, sql`update digest set gathered_at = now()`])
      await expect(store.within((tx) => statement.execute(tx))).rejects.toMatchObject({ sqlState: '42501' });
    const choosing = withinAuthority(store.watch, here, (tx) =>
      sql`update telling_choice set what_can_wait = 'none'`.execute(tx),
    );
    await expect(choosing).rejects.toMatchObject({ sqlState: '42501' });
  });
});
