import type { Person } from '../src/application/person.ts';
import { type Answered, type Browser, encoded, formType, tokenIn } from './visitor.ts';

/** Somebody at a browser, at any server that knows their session: the forms they send say whose they are. */
export interface VisitorOverHttp extends Browser<Answered> {
  /** The same browser, at another server. */
  readonly at: (address: string) => VisitorOverHttp;
}

const ask = async (url: URL, init: RequestInit): Promise<Answered> => {
  const response = await fetch(url, { ...init, redirect: 'manual' });
  return { statusCode: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) };
};

const browser = (address: string, { cookie, csrf }: { readonly cookie: string; readonly csrf: string }) => {
  const visitor: VisitorOverHttp = {
    get: (path) => ask(new URL(path, address), { headers: { cookie } }),
    post: (path, fields = {}) =>
      ask(new URL(path, address), {
        method: 'POST',
        body: encoded({ _csrf: csrf, ...fields }),
        headers: { ...formType, cookie },
      }),
    at: (other) => browser(other, { cookie, csrf }),
  };
  return visitor;
};

/** Signs a person in at a server that listens, and gives their browser. */
export const signInAt = async (address: string, { authorityId, id }: Person): Promise<VisitorOverHttp> => {
  const body = encoded({ person: `${authorityId}/${id}`, next: '/clauses' });
  const signedIn = await ask(new URL('/sign-in', address), { method: 'POST', body, headers: formType });
  const [cookie = ''] = String(signedIn.headers['set-cookie']).split(';');
  const start = await ask(new URL('/clauses', address), { headers: { cookie } });
  return browser(address, { cookie, csrf: tokenIn(start.body) });
};
