import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { begin, elsewhere, here, openStore, type TestStore } from '../../test/store.ts';
import type { DutyNotice } from '../timescales/duty-notices.ts';
import { markTold, nextNotices, postponeNotice, saveNotices, takeDueNotices } from './notices.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
let caseId: string;

const clock = { ahead: 'PT0S' };
const ines = { kind: 'person', personId: 'sw-1' } as const;

/** The database's clock decides, so limits are some seconds from its present. */
const inSeconds = async (seconds: number): Promise<string> => {
  const { rows } = await sql<{ at: string }>`select now() + ${seconds} * interval '1 second' as at`.execute(store.web);
  return rows[0]?.at ?? '';
};

const notice = async (key: string, seconds: number, about: Partial<DutyNotice> = {}): Promise<DutyNotice> => {
  const at = await inSeconds(seconds);
  return {
    ...{ key, step: 'late', urgent: true, title: 'Hold the meeting', clauses: ['BR-014'], owner: ines, subject: null },
    ...{ dueAt: at, tellAt: at, ...about },
  };
};

const save = (...notices: readonly DutyNotice[]) =>
  store.within((tx) => saveNotices(tx, caseId, { word: 'strategy meeting', notices }));
const watching = <Result>(work: Parameters<typeof withinAuthority<Result>>[2]) =>
  withinAuthority(store.watch, here, work);
const due = () => watching((tx) => takeDueNotices(tx, { ...clock, limit: 10 }));
const keys = (notices: readonly { readonly key: string }[]) => notices.map(({ key }) => key);
const kept = async () =>
  keys(
    await store.within((tx) =>
      tx.selectFrom('notice').select('key').where('case_id', '=', caseId).orderBy('key').execute(),
    ),
  );

beforeAll(async () => {
  store = await openStore();
});
beforeEach(async () => {
  ({ caseId } = await store.within((tx) => begin(tx)));
});
afterAll(() => store.close());

describe('what the watch is given', () => {
  test('is what has fallen due by the database’s clock, the longest due first, whole and with its reference', async () => {
    const [late, later] = [await notice('late', -60), await notice('later', -30)];
    await save(later, await notice('ahead', 60), late);
    const found = await due();
    expect(keys(found)).toEqual(['late', 'later']);
    const { dueAt, tellAt, step, title, clauses, owner } = late;
    expect(found[0]).toMatchObject({ caseId, dueAt, tellAt, step, title, clauses, owner, word: 'strategy meeting' });
    expect(found[0]?.reference).toMatch(/^SD-\d+$/);
    await save();
  });

  test('is what another watch does not have in hand, and nothing once it was told', async () => {
    await save(await notice('one', -60));
    await watching(async (tx) => {
      const taken = await takeDueNotices(tx, { ...clock, limit: 10 });
      expect(keys(taken)).toEqual(['one']);
      expect(await due()).toEqual([]);
      await markTold(tx, taken, clock);
    });
    expect(await due()).toEqual([]);
  });

  test('comes back at once when whoever had it in hand did not get to the end', async () => {
    await save(await notice('one', -60));
    const crash = watching(async (tx) => {
      await markTold(tx, await takeDueNotices(tx, { ...clock, limit: 10 }), clock);
      throw new Error('killed');
    });
    await expect(crash).rejects.toThrow('killed');
    expect(keys(await due())).toEqual(['one']);
    await save();
  });

  test('leaves alone for some seconds what could not be told, and does not forget it', async () => {
    await save(await notice('odd', -60));
    await watching((tx) => postponeNotice(tx, { caseId, key: 'odd' }, clock));
    expect(await due()).toEqual([]);
    const [next] = await nextNotices(store.watch);
    expect(next?.tellIn).toBeLessThan(-59);
    expect(next?.tryIn).toBeGreaterThan(0);
    await save();
  });
});

describe('when the record changes', () => {
  test('what is no longer due is dropped, what stays stays, and a new owner is told instead', async () => {
    await save(await notice('met', 60), await notice('open', 60));
    const manager = { kind: 'person', personId: 'tm-1' } as const;
    await save(await notice('open', 60, { owner: manager }), await notice('new', 60));
    expect(await kept()).toEqual(expect.arrayContaining(['new', 'open']));
    const { owner } = await store.within((tx) =>
      tx
        .selectFrom('notice')
        .select('owner')
        .where('case_id', '=', caseId)
        .where('key', '=', 'open')
        .executeTakeFirstOrThrow(),
    );
    expect(owner).toEqual(manager);
    expect(await kept()).not.toContain('met');
    await save();
  });

  test('what was told stays told, as it was told', async () => {
    const told = await notice('told', -60);
    await save(told);
    await watching(async (tx) => markTold(tx, await takeDueNotices(tx, { ...clock, limit: 10 }), clock));
    await save({ ...told, title: 'Another title' });
    expect(await due()).toEqual([]);
    await save();
    expect(await kept()).toContain('told');
    const { title } = await store.within((tx) =>
      tx.selectFrom('notice').select('title').where('case_id', '=', caseId).executeTakeFirstOrThrow(),
    );
    expect(title).toBe('Hold the meeting');
  });
});

describe('the database itself', () => {
  test('lets nobody take back that a notice was told', async () => {
    await save(await notice('told', -60));
    await watching(async (tx) => markTold(tx, await takeDueNotices(tx, { ...clock, limit: 10 }), clock));
    await store.within((tx) => tx.deleteFrom('notice').where('case_id', '=', caseId).execute());
    expect(await kept()).toContain('told');
    const undo = store.within((tx) => tx.updateTable('notice').set({ told_at: null }).execute());
    await expect(undo).rejects.toMatchObject({ sqlState: '42501' });
  });

  test('lets the watch neither make up, change nor remove one', async () => {
    for (const attempt of [
      sql`insert into notice select * from notice`,
      sql`update notice set tell_at = now()`,
      sql`delete from notice`,
      sql`select from paper`,
    ])
      await expect(watching((tx) => attempt.execute(tx))).rejects.toMatchObject({ sqlState: '42501' });
  });

  test('says in one statement what is next in each authority, and shows no row of any', async () => {
    await save(await notice('one', 100), await notice('two', 50));
    await withinAuthority(store.web, elsewhere, async (tx) => {
      const other = await begin(tx);
      await saveNotices(tx, other.caseId, { word: 'w', notices: [await notice('three', -5)] });
    });
    const next = await nextNotices(store.watch);
    expect(next.map(({ authorityId, tellIn }) => [authorityId, Math.round(tellIn / 10) * 10])).toEqual([
      [elsewhere, -10],
      [here, 50],
    ]);
    expect((await sql`select from notice`.execute(store.watch)).rows).toEqual([]);
  });
});
