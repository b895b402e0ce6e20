import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elsewhere, here, noon, openStore, type TestStore } from '../../test/store.ts';
import { findSession, findSessionByHash } from './find-session.ts';
import { findHeldForm, forgetHeldForms, holdForm, takeHeldForm } from './held-forms.ts';
import { savePerson } from './people.ts';
import { endSession, forgetSessions, startSession, touchSession } from './sessions.ts';
import { hashToken, withinToken } from './token.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
  await withinAuthority(store.owner, here, (tx) =>
    savePerson(tx, {
      ...{ id: 'sw-1', name: 'Ines Okafor', role: 'social-worker', agency: 'social-care', jobTitle: 'Social worker' },
      ...{
        email: 'ines@example.org',
        telephone: '01632 960001',
        desk: null,
        team: null,
        addresses: [],
        demonstration: true,
      },
    }),
  );
});
afterAll(() => store.close());

const at = (time: string) => `2026-11-20T${time}Z`;
const who = { authorityId: here, personId: 'sw-1' };
const start = (now = noon) => startSession(store.web, { ...who, now });

test('a session is live until half an hour unused, and then still says whose it was', async () => {
  const { token, csrfSecret } = await start();
  expect(await findSession(store.web, token, at('12:29:59'))).toMatchObject({
    kind: 'live',
    session: { ...who, csrfSecret },
  });
  expect(await findSession(store.web, token, at('12:30:00'))).toMatchObject({ kind: 'expired', session: who });
});

test('finding it says who they are, and leaves nothing of theirs in sight on that connection', async () => {
  const { token } = await start();
  await store.web.connection().execute(async (connection) => {
    const person = { id: 'sw-1', name: 'Ines Okafor', jobTitle: 'Social worker', demonstration: true };
    expect(await findSession(connection, token, noon)).toMatchObject({ person });
    expect(await connection.selectFrom('person').select('id').execute()).toEqual([]);
    expect(await connection.selectFrom('session').select('person_id').execute()).toEqual([]);
  });
});

test('use keeps it live, but not past twelve hours', async () => {
  const { token } = await start();
  for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
    const now = Temporal.Instant.from(noon).add({ minutes }).toString();
    const found = await findSession(store.web, token, now);
    if (found.kind !== 'live') throw new Error(`Not live at ${now}`);
    await touchSession(store.web, token, { session: found.session, now });
  }
  expect(await findSession(store.web, token, '2026-11-20T23:59:59Z')).toMatchObject({ kind: 'live' });
  expect(await findSession(store.web, token, '2026-11-21T00:00:00Z')).toMatchObject({ kind: 'expired' });
});

test('signing out ends it at once', async () => {
  const { token } = await start();
  await endSession(store.web, token, at('12:05:00'));
  expect(await findSession(store.web, token, at('12:05:00'))).toMatchObject({ kind: 'expired', session: who });
});

test('a token that is not one, or was never given out, is unknown', async () => {
  for (const token of ['', 'short', `${'a'.repeat(42)}!`, 'A'.repeat(43)])
    expect(await findSession(store.web, token, noon)).toEqual({ kind: 'unknown' });
  for (const hash of ['', 'zz', 'ab'.repeat(32)])
    expect(await findSessionByHash(store.web, hash, noon)).toEqual({ kind: 'unknown' });
});

test('a form can say by the hash which session it was made for', async () => {
  const { token } = await start();
  const found = await findSessionByHash(store.web, hashToken(token).toString('hex'), noon);
  expect(found).toEqual(await findSession(store.web, token, noon));
});

test('the table keeps no token, and shows no session to whoever cannot name one', async () => {
  const { token } = await start();
  const kept = await withinToken(store.web, token, (tx) => sql`select session::text from session`.execute(tx));
  expect(kept?.rows).toHaveLength(1);
  expect(JSON.stringify(kept?.rows)).not.toContain(token);
  const bare = await sql`select * from session`.execute(store.web);
  const within = await store.within((tx) => sql`select * from session`.execute(tx));
  expect([bare.rows, within.rows]).toEqual([[], []]);
});

test('sessions are forgotten a day after they ended, and not before', async () => {
  const [old, recent] = [await start('2020-01-01T00:00:00Z'), await start('2020-01-01T00:00:00Z')];
  await withinToken(store.web, recent.token, (tx) =>
    sql`update session set ends_at = now() - interval '23 hours'`.execute(tx),
  );
  await forgetSessions(store.web);
  expect(await findSession(store.web, old.token, noon)).toEqual({ kind: 'unknown' });
  expect((await findSession(store.web, recent.token, noon)).kind).not.toBe('unknown');
});

const form = { ...who, path: '/requests/1', body: { fields: [['grounds', 'Bruising to the arm']] } };

test('what was typed in an expired session is there for the same person, until it is taken', async () => {
  const token = await holdForm(store.web, form, noon);
  const claim = { ...who, now: at('13:00:00') };
  expect(await findHeldForm(store.web, token, claim)).toEqual(form);
  expect(await takeHeldForm(store.web, token, claim)).toEqual(form);
  expect(await takeHeldForm(store.web, token, claim)).toBeNull();
});

test('nobody else gets it, nor anybody a day later', async () => {
  const token = await holdForm(store.web, form, noon);
  for (const claim of [
    { ...who, personId: 'sw-2', now: noon },
    { ...who, authorityId: elsewhere, now: noon },
    { ...who, now: '2026-11-21T12:00:00Z' },
  ]) {
    expect(await findHeldForm(store.web, token, claim)).toBeNull();
    expect(await takeHeldForm(store.web, token, claim)).toBeNull();
  }
  expect(await findHeldForm(store.web, token, { ...who, now: noon })).toEqual(form);
  expect((await sql`select * from held_form`.execute(store.web)).rows).toEqual([]);
});

test('forms nobody came back for are forgotten', async () => {
  const token = await holdForm(store.web, form, '2020-01-01T00:00:00Z');
  await forgetHeldForms(store.web);
  expect(await findHeldForm(store.web, token, { ...who, now: '2020-01-01T00:00:00Z' })).toBeNull();
});
