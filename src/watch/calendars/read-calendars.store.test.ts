import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { elsewhere, here, openStore, type TestStore } from '../../../test/store.ts';
import { removeCalendar, saveCalendar } from '../../store/calendars.ts';
import type { Saying } from '../start-watch.ts';
import { withinAuthority } from '../../store/within-authority.ts';
import { fetchCalendar, type Guard, guarded } from './fetch-calendar.ts';
import { readDueCalendars } from './read-calendars.ts';

let store: TestStore;
let server: Server;
let port: number;
/** What the server on this machine answers, by the name in the address. */
const answers = new Map<string, string>();
const said: Saying[] = [];

beforeAll(async () => {
  store = await openStore();
  server = createServer((request, response) => {
    const text = answers.get(request.url ?? '');
    response.statusCode = text === undefined ? 404 : 200;
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  for (const [authority, id] of [
    [here, 'ann'],
    [here, 'bo'],
    [elsewhere, 'cy'],
  ] as const)
    await withinAuthority(store.web, authority, (tx) =>
      sql`insert into diary (id, kind, name, role, agency) values (${id}, 'person', ${id}, 'police', 'police')`.execute(
        tx,
      ),
    );
});
afterAll(async () => {
  server.close();
  await store.close();
});
beforeEach(() => {
  said.length = 0;
});

const guard: Guard = { ...guarded, schemes: ['http:'], isAllowed: (address) => address === '127.0.0.1' };
/** The same address on the one machine that a test has. */
const fetchHere = (address: string) =>
  fetchCalendar(address.replace('https://calendar.example.org', `http://127.0.0.1:${String(port)}`), { guard });
const readNow = () => readDueCalendars(store.watch, { say: (saying) => said.push(saying), fetch: fetchHere });

const day = Temporal.Now.plainDateISO('UTC').add({ days: 1 }).toString();
const calendar = (hour: string): string =>
  [
    ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Visit to the Ferrowby family', 'LOCATION:Elm Grove 14'],
    ...[`DTSTART:${day.replaceAll('-', '')}T${hour}0000Z`, 'DURATION:PT1H', 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n');

const reads = (id: string, authority: string = here, path = `/${id}.ics`) =>
  withinAuthority(store.web, authority, (tx) =>
    saveCalendar(tx, {
      diaryId: id,
      address: `https://calendar.example.org${path}`,
      by: id,
      now: '2026-01-01T00:00:00Z',
    }),
  );
const comeRound = () =>
  withinAuthority(store.owner, here, (tx) =>
    sql`update calendar_read set try_at = now() - interval '1 second'`.execute(tx),
  );
const busyOf = async (id: string, authority: string = here) => {
  const { rows } = await withinAuthority(store.web, authority, (tx) =>
    sql<{ starts: string }>`select starts_at as starts from busy_time where diary_id = ${id} order by 1`.execute(tx),
  );
  return rows.map(({ starts }) => starts.slice(11, 16));
};
const stateOf = async (id: string) => {
  const { rows } = await withinAuthority(store.web, here, (tx) =>
    sql<{ fault: string | null; isRead: boolean; isPutOff: boolean }>`select fault, read_at is not null as "isRead",
      try_at > now() + interval '10 minutes' as "isPutOff" from calendar_read where diary_id = ${id}`.execute(tx),
  );
  return rows[0];
};

test('Calendars of every authority are read when their time has come, and then put off', async () => {
  answers.set('/ann.ics', calendar('09')).set('/cy.ics', calendar('15'));
  await reads('ann');
  await reads('cy', elsewhere);
  await readNow();
  expect([await busyOf('ann'), await busyOf('cy', elsewhere)]).toEqual([['09:00'], ['15:00']]);
  expect(await stateOf('ann')).toEqual({ fault: null, isRead: true, isPutOff: true });
  answers.set('/ann.ics', calendar('10'));
  await readNow();
  expect(await busyOf('ann')).toEqual(['09:00']);
  await comeRound();
  await readNow();
  expect(await busyOf('ann')).toEqual(['10:00']);
});

test('One that fails keeps what it said last, says why, and holds nobody else up', async () => {
  answers.set('/bo.ics', calendar('11'));
  await reads('bo');
  answers.set('/ann.ics', '<!doctype html><title>Sign in</title>');
  await comeRound();
  await readNow();
  expect(await busyOf('ann')).toEqual(['10:00']);
  expect(await stateOf('ann')).toMatchObject({ fault: 'not-a-calendar', isRead: true });
  expect(await busyOf('bo')).toEqual(['11:00']);
  answers.delete('/ann.ics');
  await comeRound();
  await readNow();
  expect([await busyOf('ann'), (await stateOf('ann'))?.fault]).toEqual([['10:00'], 'refused']);
});

test('As it is in earnest, an address on this machine is never asked', async () => {
  await reads('bo', here, '/bo.ics');
  await withinAuthority(store.owner, here, (tx) =>
    sql`update calendar_read set address = ${`https://127.0.0.1:${String(port)}/bo.ics`} where diary_id = 'bo'`.execute(
      tx,
    ),
  );
  await readDueCalendars(store.watch, { say: (saying) => said.push(saying) });
  expect((await stateOf('bo'))?.fault).toBe('not-public');
});

test('Neither what a calendar says nor where it is stands in the log or in the database, but for its busy times', async () => {
  answers.set('/ann.ics', calendar('09'));
  await comeRound();
  await readNow();
  expect(said).toContainEqual({ event: 'read calendar', authority: here, diary: 'ann' });
  expect(JSON.stringify(said)).not.toMatch(/Ferrowby|Elm Grove|example\.org/);
  const { rows } = await withinAuthority(store.web, here, (tx) =>
    sql`select row_to_json(b)::text || row_to_json(d)::text as says from busy_time b join diary d on d.id = b.diary_id`.execute(
      tx,
    ),
  );
  expect(JSON.stringify(rows)).not.toMatch(/Ferrowby|Elm Grove|Visit/);
});

test('One that is not read any more is forgotten, also if it is just being fetched', async () => {
  await comeRound();
  await readDueCalendars(store.watch, {
    say: () => undefined,
    fetch: async (address) => {
      const fetched = await fetchHere(address);
      await withinAuthority(store.web, here, (tx) => removeCalendar(tx, 'ann'));
      return fetched;
    },
  });
  expect(await busyOf('ann')).toEqual([]);
});

test('the database takes no address without https', async () => {
  const plain = {
    diaryId: 'ann',
    address: 'http://calendar.example.org/a.ics',
    by: 'ann',
    now: '2026-01-01T00:00:00Z',
  };
  await expect(store.within((tx) => saveCalendar(tx, plain))).rejects.toMatchObject({ sqlState: '23514' });
});
