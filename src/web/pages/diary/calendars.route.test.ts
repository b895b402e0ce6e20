import ICAL from 'ical.js';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenAway } from '../../../../test/bad-days/everyone/family.ts';
import { stagesOf } from '../../../../test/bad-days/record/stages.ts';
import { type Everybody, type Visitors, at, openEverybody } from '../../../../test/bad-days/everyone/everybody.ts';
import { loadEvents } from '../../../store/load-events.ts';
import { withinAuthority } from '../../../store/within-authority.ts';

let all: Everybody;
let visitors: Visitors;
let booked: string;
let cancelled: string;

beforeAll(async () => {
  all = await openEverybody();
  const stages = stagesOf(all);
  booked = await stages.booked();
  cancelled = await stages.cancelled();
  visitors = await all.signIn();
}, 120_000);
afterAll(() => all.close());

const own = '/diary/of/person.manager/calendar';
const text = [
  ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Dentist in Elm Grove', 'DTSTART:20261123T090000Z'],
  ...['DURATION:PT1H', 'END:VEVENT', 'END:VCALENDAR'],
].join('\r\n');

describe('A calendar of one’s own', () => {
  test('is read from an address that nobody sees again, and says so until it was read', async () => {
    const manager = at(visitors, 'manager');
    const sent = await manager.post(own, { 'calendar-address': 'https://calendar.example.org/secret-1.ics' });
    expect(sent.headers.location).toBe('/diary/of/person.manager?done=reading');
    const { body } = await manager.get('/diary');
    expect(body).toContain('The calendar at calendar.example.org is read. It has not been read yet.');
    expect(body).not.toContain('secret-1');
    const ended = await manager.get(String((await manager.post(own, { calendar: 'end' })).headers.location));
    expect(ended.body).toContain('The calendar is not read any more.');
    expect(ended.body).not.toContain('calendar.example.org');
  });

  test('is read from a webcal address, as Outlook and Apple give it out', async () => {
    const manager = at(visitors, 'manager');
    await manager.post(own, { 'calendar-address': 'webcal://calendar.example.org/secret-2.ics' });
    expect((await manager.get('/diary')).body).toContain('The calendar at calendar.example.org is read.');
    await manager.post(own, { calendar: 'end' });
  });

  test.each(['http://calendar.example.org/a.ics', 'https://me:word@calendar.example.org/a.ics', 'webcal:x', 'a.ics'])(
    'is not read from %s',
    async (address) => {
      const refused = await at(visitors, 'manager').post(own, { 'calendar-address': address });
      expect([refused.statusCode, refused.body.includes(`value="${address}"`)]).toEqual([422, true]);
    },
  );

  test('is pasted, and only when it is busy is kept', async () => {
    const manager = at(visitors, 'manager');
    expect((await manager.post(own, { 'calendar-text': 'BEGIN:NOTHING' })).body).toContain(
      'it begins with BEGIN:VCALENDAR',
    );
    const kept = await manager.post(own, { 'calendar-text': text });
    const { body } = await manager.get(String(kept.headers.location));
    expect(body).toContain('The busy times are saved.');
    expect(body).toContain('The file or text that was given has 1 busy time to come.');
    expect(body).not.toContain('Dentist');
  });

  describe('is chosen as a file', () => {
    type Part = readonly [name: string, value: string, filename?: string];
    const headerOf = ([name, , filename]: Part): string =>
      `Content-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}`;
    /** As a browser sends a form with a file; `ending` is what its last line ends with. */
    const sendTo = (who: string, parts: readonly Part[], ending = '--') => {
      const { cookie, csrf } = at(visitors, who);
      const whole: readonly Part[] = [['_csrf', csrf], ...parts];
      const payload = [
        ...whole.map((part) => `--xYx\r\n${headerOf(part)}\r\n\r\n${part[1]}\r\n`),
        `--xYx${ending}\r\n`,
      ].join('');
      const headers = { cookie, 'content-type': 'multipart/form-data; boundary=xYx' };
      return all.app.inject({ method: 'POST', url: own, payload, headers });
    };
    const file = (value: string, filename = 'calendar.ics'): Part => ['calendar-file', value, filename];
    const address = (value: string): Part => ['calendar-address', value];

    test('and read like one that is pasted', async () => {
      const twice = text.replace(
        'END:VCALENDAR',
        text.slice(text.indexOf('BEGIN:VEVENT')).replaceAll('1123T', '1124T'),
      );
      const sent = await sendTo('manager', [address(''), file(twice), ['calendar-text', '']]);
      expect([sent.statusCode, sent.headers.location]).toEqual([303, '/diary/of/person.manager?done=pasted']);
      expect((await at(visitors, 'manager').get('/diary')).body).toContain('2 busy times to come');
    });

    test.each([
      ['a picture', [file('\u0089PNG\r\n\u001a\n', 'cat.png')], 'calendar-file', 'This is not a calendar file'],
      ['too large', [file('x'.repeat(1_000_001))], 'calendar-file', 'too large'],
      [
        'one beside an address',
        [address('https://a.example.org/é.ics'), file(text)],
        'calendar-address',
        'Give one calendar',
      ],
      ['none', [file('', '')], 'calendar-address', 'choose a file'],
    ] as const)('%s is refused beside its question, and nothing else is lost', async (_, parts, field, message) => {
      const { statusCode, body } = await sendTo('manager', parts);
      expect([statusCode, body.includes(`href="#${field}"`), body.includes(message)]).toEqual([422, true, true]);
      const typed = parts.find(([name]) => name === 'calendar-address')?.[1] ?? '';
      expect(body).toContain(typed);
      expect((await at(visitors, 'manager').get('/diary')).body).toContain('2 busy times to come');
    });

    test('but not by anybody else, nor cut short on the way, nor larger than any form', async () => {
      expect((await sendTo('police', [file(text)])).statusCode).toBe(403);
      expect((await sendTo('manager', [file(text)], '')).statusCode).toBe(400);
      expect((await sendTo('manager', [file('x'.repeat(2_200_000))])).statusCode).toBe(413);
      const stranger = await all.app.inject({
        ...{
          method: 'POST',
          url: '/diary/calendar-address',
          payload: '--x--',
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
        },
      });
      expect(stranger.statusCode).toBe(400);
    });
  });

  test('is nobody else’s to set', async () => {
    expect((await at(visitors, 'police').post(own, { 'calendar-text': text })).statusCode).toBe(403);
    expect((await at(visitors, 'service-manager').post(own, { 'calendar-text': text })).statusCode).toBe(403);
  });
});

let presses = 0;

/** Presses the button and follows to the page that shows the address. */
const makeAddress = async (who: string): Promise<string> => {
  const { cookie, post } = at(visitors, who);
  const sent = await post('/diary/calendar-address', { address: 'renew', _key: `${who}-${String((presses += 1))}` });
  expect([sent.statusCode, sent.headers.location]).toEqual([303, '/diary#address']);
  const kept = sent.cookies.find(({ name }) => name === 'convenor-calendar');
  expect(kept).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/diary' });
  const both = `${cookie}; convenor-calendar=${encodeURIComponent(kept?.value ?? '')}`;
  const shown = await all.app.inject({ url: '/diary', headers: { cookie: both } });
  const [, address = ''] = /<strong>(http[^<]+\.ics)<\/strong>/.exec(shown.body) ?? [];
  expect(String(shown.headers['set-cookie'])).toContain('convenor-calendar=;');
  return new URL(address).pathname;
};
const read = (path: string) => all.app.inject({ url: path });
const eventsIn = (body: string) =>
  ICAL.Component.fromString(body)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

describe('The address at which somebody’s own calendar reads their meetings', () => {
  test.each(['manager', 'police', 'health'])(
    'gives %s reference, time and link, also of what was cancelled',
    async (who) => {
      const answer = await read(await makeAddress(who));
      expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
      const events = eventsIn(answer.body);
      const [stands, gone] = [booked, cancelled].map((id) => events.find(({ uid }) => uid.startsWith(id)));
      expect(stands?.summary).toMatch(/^Strategy meeting SD-\d+$/);
      expect(String(stands?.component.getFirstPropertyValue('url'))).toContain(`/discussions/${booked}`);
      expect(stands?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
      expect(gone?.summary).toMatch(/^Cancelled: /);
      expect(gone?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
      const names = stands?.component
        .getAllProperties()
        .map(({ name }) => name)
        .toSorted();
      expect(names).toEqual([
        'class',
        'dtend',
        'dtstamp',
        'dtstart',
        'sequence',
        'status',
        'summary',
        'transp',
        'uid',
        'url',
      ]);
    },
  );

  test('says nothing that is in the case file but the reference and the time', async () => {
    const { body } = await read(await makeAddress('manager'));
    const plain = body.replaceAll('\r\n ', '');
    expect(givenAway(plain)).toEqual([]);
    const events = await withinAuthority(all.house.db, 'bradford', async (tx) => [
      ...(await loadEvents(tx, booked)),
      ...(await loadEvents(tx, cancelled)),
    ]);
    const texts = textsIn(events.map(({ data }) => data)).filter((each) => each.length > 3 && !isOurs(each));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((each) => plain.includes(each))).toEqual([]);
  });

  test('is nobody’s guess, ends when a new one is made, and ends when it is ended', async () => {
    const first = await makeAddress('worker');
    expect((await read(first)).statusCode).toBe(200);
    expect((await read(first.replace('bradford', 'elsewhere'))).statusCode).toBe(404);
    expect((await read(first.replace('bradford', 'nowhere'))).statusCode).toBe(404);
    expect((await read(`${first.slice(0, -5)}x.ics`)).statusCode).toBe(404);
    const second = await makeAddress('worker');
    expect([(await read(first)).statusCode, (await read(second)).statusCode]).toEqual([404, 200]);
    expect((await at(visitors, 'worker').get('/diary')).body).toContain('Last read');
    await at(visitors, 'worker').post('/diary/calendar-address', { address: 'end' });
    expect((await read(second)).statusCode).toBe(404);
  });

  test('is kept nowhere: of its 256 bits only the hash', async () => {
    const secret = (await makeAddress('minutes-east')).split('/').at(-1)?.replace('.ics', '') ?? '';
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const kept = await withinAuthority(all.house.db, 'bradford', (tx) =>
      sql<{ row: string }>`select calendar_given::text as row from calendar_given`.execute(tx),
    );
    expect(kept.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept.rows)).not.toContain(secret);
    expect((await at(visitors, 'minutes-east').get('/diary')).body).not.toContain(secret);
  });
});

/** Every text in a value, whole and by its words: names, addresses, dates, numbers. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value, ...value.split(/[\s,;]+/)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** What every calendar entry is made of: the words of the protocol, the opaque ids of its link. */
const isOurs = (text: string): boolean =>
  /^[0-9a-f-]{36}$/.test(text) ||
  /^SD-\d+$/.test(text) ||
  ['Strategy', 'meeting', 'strategy', 'Cancelled'].includes(text);
