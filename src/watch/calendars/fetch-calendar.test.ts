import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchCalendar, type Guard, guarded } from './fetch-calendar.ts';

const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

/** What the server on this machine was asked for, and how it answers each path. */
const asked: string[] = [];
const answers: Readonly<Record<string, RequestListener>> = {
  '/good': (_, response) => response.end(calendar),
  '/moved': (_, response) => response.writeHead(302, { location: '/good' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/named': (_, response) => response.writeHead(302, { location: 'http://localhost.localdomain:1/x' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/large': (_, response) => response.end('x'.repeat(3000)),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(1000)), 5);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/refused': (_, response) => response.writeHead(403).end(),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('BEGIN', () => response.destroy());
  },
};

let server: Server;
let here: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answers[request.url ?? '']?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  here = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** As in earnest, but for the one machine that a test has. */
const guard: Guard = {
  ...{ schemes: ['http:', 'https:'], isAllowed: (address) => ['127.0.0.1', '::1'].includes(address) },
  ...{ mostBytes: 2000, mostMilliseconds: 1500 },
};
const fault = async (address: string, by: Guard = guard): Promise<string> => {
  const fetched = await fetchCalendar(address, { guard: by });
  return fetched.ok ? 'fetched' : fetched.fault;
};

test('A calendar is fetched, also from where it has moved to', async () => {
  expect(await fetchCalendar(`${here}/good`, { guard })).toEqual({ ok: true, text: calendar });
  expect(await fetchCalendar(`${here}/moved`, { guard })).toEqual({ ok: true, text: calendar });
  // By name: what the name stands for is what is checked.
  expect(await fault(`${here.replace('127.0.0.1', 'localhost')}/good`)).toBe('fetched');
});

describe('As it is in earnest, this machine is never asked', () => {
  const plain: Guard = { ...guarded, schemes: ['http:', 'https:'] };

  test.each([
    ['by its number', (port: string) => `http://127.0.0.1:${port}/good`],
    ['by its number written otherwise', (port: string) => `http://2130706433:${port}/good`],
    ['by its number in hexadecimal', (port: string) => `http://0x7f.1:${port}/good`],
    ['by its other number', (port: string) => `http://[::ffff:127.0.0.1]:${port}/good`],
    ['by its newer number', (port: string) => `http://[::1]:${port}/good`],
    ['by a name that stands for it', (port: string) => `http://localhost:${port}/good`],
    ['by nothing at all', (port: string) => `http://0.0.0.0:${port}/good`],
  ])('%s', async (_, addressFor) => {
    const before = asked.length;
    expect(await fault(addressFor(new URL(here).port), plain)).toBe('not-public');
    expect(asked).toHaveLength(before);
  });

  test.each([
    ['without https', 'http://calendar.example.org/a.ics', 'address'],
    ['from a file', 'file:///etc/passwd', 'address'],
    ['with a password in the address', 'https://me:secret@calendar.example.org/a.ics', 'address'],
    ['from no address', 'not an address', 'address'],
    ['from a private network', 'https://192.168.0.1/a.ics', 'not-public'],
    ['from the machines of a cloud', 'https://169.254.169.254/latest/meta-data', 'not-public'],
  ])('nor is anything fetched %s', async (_, address, why) => {
    expect(await fault(address, guarded)).toBe(why);
  });
});

test.each([
  ['/inside', 'not-public', 'leads to an address that may not be asked'],
  ['/named', 'unreachable', 'leads to a name that stands for nothing'],
  ['/file', 'address', 'leads to a file'],
  ['/round', 'redirects', 'leads round and round'],
  ['/large', 'too-large', 'is too large'],
  ['/endless', 'too-large', 'has no end'],
  ['/silent', 'too-slow', 'never answers'],
  ['/refused', 'refused', 'is refused'],
  ['/cut', 'unreachable', 'is cut off'],
])('%s: %s, what %s', async (path, why) => {
  expect(await fault(`${here}${path}`)).toBe(why);
});

test('A name that stands for one machine that may be asked and one that may not is not asked', async () => {
  const before = asked.length;
  const address = `${here.replace('127.0.0.1', 'localhost')}/good`;
  expect(await fault(address, { ...guard, isAllowed: () => false })).toBe('not-public');
  expect(asked).toHaveLength(before);
});
