import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withinAuthority } from '../src/store/within-authority.ts';
import { type Monday, openMonday } from './monday-morning/open-monday.ts';

let morning: Monday;

beforeAll(async () => {
  morning = await openMonday();
});
afterAll(() => morning.close());

const boardOf = async (who: string, query = '') => (await (await morning.as(who)).get(`/board${query}`)).body;

/** Anything that the forty requests say of a family: names, homes, days of birth, what happened. */
const family =
  /Example-|Dana|\bKit[abc]\b|Example Row|ZZ9|\d+\/\d+\/(?:19|20)\d\d|(?:19|20)\d\d-(?!11-2)\d\d-\d\d|bruise|Slovak|aunt/u;

/** The groups of the queue and how many are in each: "Now 3". */
const groupsIn = (body: string): readonly string[] =>
  [...body.matchAll(/<h3>([^<]+)<span class="queue__count">(\d+)/g)].map(
    ([, name = '', many = '']) => `${name.trim()} ${many}`,
  );

const references = (body: string): readonly string[] =>
  [...body.matchAll(/class="request__reference"><a [^>]*>(SD-\d+)/g)].map(([, reference = '']) => reference);

describe('forty requests on a Monday morning', () => {
  test('are sorted by what has to happen next, the one that has two hours on top', async () => {
    const body = await boardOf('service-manager');
    expect(body).toContain('40 requests waiting, 2 of them late, the next must be held by today 11:05');
    expect(groupsIn(body)).toEqual(['Now 3', 'To be held today 14', 'Later 23']);
    expect(references(body)).toHaveLength(40);
    expect(references(body)[0]).toBe('SD-2354');
  });

  test('a desk begins with its own and can look at another’s, or at all', async () => {
    expect(groupsIn(await boardOf('minutes-east'))).toEqual(['Now 1', 'To be held today 4', 'Later 4']);
    expect(groupsIn(await boardOf('minutes-east', '?desk=west'))).toEqual(['Now 1', 'To be held today 2', 'Later 5']);
    expect(groupsIn(await boardOf('minutes-east', '?desk=all'))).toEqual(['Now 3', 'To be held today 14', 'Later 23']);
  });

  test('can be opened from the board at their own desk, and nowhere else', async () => {
    const opened = [await boardOf('minutes-east'), await boardOf('minutes-east', '?desk=west')].map(
      (body) => />Open the request</.test(body) && body.includes(`/discussions/${morning.urgentId}"`),
    );
    expect(opened).toEqual([true, false]);
  });

  test('name nobody of a family', async () => {
    for (const who of ['minutes-east', 'service-manager']) expect(await boardOf(who, '?desk=all')).not.toMatch(family);
  });

  test('nor does any message that they have led to so far, nor its calendar entry', async () => {
    const messages = await withinAuthority(morning.house.db, 'bradford', (tx) =>
      tx.selectFrom('outbox').select(['kind', 'recipient', 'subject', 'body', 'calendar', 'dedupe_key']).execute(),
    );
    expect(messages.length).toBeGreaterThan(100);
    for (const message of messages)
      expect(JSON.stringify(message).replaceAll(String.raw`\r\n `, '')).not.toMatch(family);
  });
});

describe('the morning’s trouble is on the board', () => {
  test('who is away, which meetings that leaves without somebody, and what can be done', async () => {
    const west = await boardOf('minutes-west-2');
    expect(west).toContain('<strong>Clare Dunmore</strong>, Police officer: all day');
    expect(west).toContain('<strong>Joan Whitfield</strong>, Specialist minute taker, West: all day');
    expect(west).toMatch(/minute-taker">Joan Whitfield, who was to take the minutes of SD-2305, today 10:00 at West/);
    const east = await boardOf('minutes-east');
    expect(east).toMatch(/Away:<\/strong> Joan Whitfield, who was to take the minutes of SD-2305/);
  });

  test('the invitation that came back, to the desk whose it is', async () => {
    const notice = 'to education-team@example.org for SD-2311: ring them';
    expect(await boardOf('minutes-east')).toContain(notice);
    expect(await boardOf('minutes-south')).not.toContain(notice);
  });

  test('how much room each desk has in the days ahead', async () => {
    const east = await boardOf('minutes-east');
    expect(east).toMatch(
      /<th scope="row">East<\/th><td[^>]*><span class="week__day">Monday 23: <\/span><strong>3<\/strong> of 6 free/,
    );
    expect(east).toContain('after the limit');
  });
});

describe('West’s minute-taker is away', () => {
  /** The case file of a meeting in the diary of a desk, as its board links it. */
  const booked = async (who: string, reference: string, query = ''): Promise<string> =>
    new RegExp(`/discussions/([0-9a-f-]{36})">${reference}<`).exec(await boardOf(who, query))?.[1] ?? '';

  const giveMinutes = async (caseId: string, personId: string) =>
    (await morning.as('minutes-west-2')).post(`/discussions/${caseId}/minute-taker`, {
      'minute-taker-person': personId,
    });

  test('so a colleague is named for her meetings, but nobody who takes the minutes of another then', async () => {
    const named = await giveMinutes(await booked('minutes-west-2', 'SD-2305'), 'minutes-west-2');
    expect(named.headers.location).toMatch(/#booking$/);
    const next = await booked('minutes-west-2', 'SD-2306');
    const busy = await giveMinutes(next, 'minutes-east');
    expect(busy.statusCode).toBe(422);
    expect(busy.body).toContain('Priya Nair takes the minutes of SD-2302 then. Choose somebody else.');
    expect((await giveMinutes(next, 'police')).body).toContain('Enter who will take the minutes');
  });

  test('so somebody of another desk is asked, and can then run that meeting', async () => {
    const caseId = await booked('minutes-west-2', 'SD-2314', '?day=2026-11-24');
    const south = await morning.as('minutes-south');
    expect((await south.get(`/discussions/${caseId}`)).statusCode).toBe(403);
    expect((await giveMinutes(caseId, 'minutes-south')).statusCode).toBe(303);
    expect((await south.get(`/discussions/${caseId}`)).body).toContain('Minutes: Colin Marsh.');
  });

  test('so East books a request of theirs, is told that it is booked, and sees no more of it', async () => {
    const east = await morning.as('minutes-east');
    const { body } = await east.get('/board?desk=west');
    const caseId = /request=([0-9a-f-]{36})[^"]*"[^>]*>SD-2333/.exec(body)?.[1] ?? '';
    const sent = await east.post(`/discussions/${caseId}/book`, {
      ...{ desk: 'west', start: '2026-11-24T13:00:00Z', chair: 'chair-west', mode: 'virtual' },
      ...{
        place: 'https://meet.example.org/a',
        'minute-taker': 'Ines Calder',
        'minute-taker-person': 'minutes-west-2',
      },
    });
    expect(sent.headers.location).toBe(`/board?day=2026-11-24&booked=${caseId}`);
    const board = await east.get(String(sent.headers.location));
    expect(board.body).toContain('SD-2333 is booked for tomorrow 13:00 at West, whose desk sees to it from here.');
    for (const page of ['', '/booked', '/request']) {
      const { statusCode } = await east.get(`/discussions/${caseId}${page}`);
      expect([page, statusCode]).toEqual([page, 403]);
    }
  });
});
