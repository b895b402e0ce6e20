import { lookup } from 'node:dns';
import { type IncomingMessage, type RequestOptions, get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Where a calendar may be fetched from. */
export interface Guard {
  readonly schemes: readonly string[];
  /** Whether a machine with this IP address may be asked; it is asked of what a name stands for, at the very connection. */
  readonly isAllowed: (address: string) => boolean;
  readonly mostBytes: number;
  readonly mostMilliseconds: number;
}

/** Of machines on the open internet, by https. */
export const guarded: Guard = {
  schemes: ['https:'],
  isAllowed: isPublicAddress,
  mostBytes: 2 * 1024 * 1024,
  mostMilliseconds: 10_000,
};

export type FetchFault = 'address' | 'not-public' | 'redirects' | 'too-large' | 'too-slow' | 'unreachable' | 'refused';

export type Fetched = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: FetchFault };

class Fault extends Error {
  readonly fault: FetchFault;

  constructor(fault: FetchFault) {
    super(fault);
    this.fault = fault;
  }
}

const mostRedirects = 3;

/** Fetches the text at an address. Every name and every address it leads on to is held against the guard. Never throws. */
export async function fetchCalendar(
  address: string,
  { guard = guarded, stopping }: { readonly guard?: Guard; readonly stopping?: AbortSignal } = {},
): Promise<Fetched> {
  const timeout = AbortSignal.timeout(guard.mostMilliseconds);
  const signal = stopping === undefined ? timeout : AbortSignal.any([timeout, stopping]);
  try {
    return { ok: true, text: await follow(address, guard, signal) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    return { ok: false, fault: signal.aborted ? 'too-slow' : 'unreachable' };
  }
}

async function follow(address: string, guard: Guard, signal: AbortSignal): Promise<string> {
  let url = allowed(address, guard);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await ask(url, guard, signal);
    const status = response.statusCode ?? 0;
    if (status === 200) return await read(response, guard);
    response.destroy();
    if (status < 300 || status > 399 || response.headers.location === undefined) throw new Fault('refused');
    url = allowed(response.headers.location, guard, url.href);
  }
  throw new Fault('redirects');
}

/** The URL of an address, where it is one that may be asked. A number in place of a name is never looked up, so it is checked here. */
function allowed(address: string, { schemes, isAllowed }: Guard, base?: string): URL {
  if (!URL.canParse(address, base)) throw new Fault('address');
  const url = new URL(address, base);
  if (!schemes.includes(url.protocol) || url.username !== '' || url.password !== '') throw new Fault('address');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw new Fault('not-public');
  return url;
}

/** Looks a name up for the connection itself: what was checked is what is connected to, whatever the name stands for later. */
const lookUpWith =
  ({ isAllowed }: Guard): LookupFunction =>
  (hostname, { all }, done) => {
    lookup(hostname, { all: true }, (error, found) => {
      const fault = error ?? (found.every(({ address }) => isAllowed(address)) ? null : new Fault('not-public'));
      if (fault !== null) done(fault, []);
      else if (all === true) done(null, found);
      else done(null, found[0]?.address ?? '', found[0]?.family);
    });
  };

function ask(url: URL, guard: Guard, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    signal,
    lookup: lookUpWith(guard),
    agent: false,
    // Nothing is unpacked, so that what is small on the way cannot become large here.
    headers: { accept: 'text/calendar', 'accept-encoding': 'identity', 'user-agent': 'Convenor' },
  };
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain;
    get(url, { ...options, family: 0 }, resolve).on('error', reject);
  });
}

async function read(response: IncomingMessage, { mostBytes }: Guard): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) {
      response.destroy();
      throw new Fault('too-large');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
