import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Person } from '../src/application/person.ts';

export type Values = Readonly<Record<string, string | readonly string[]>>;

/** What of an answer a browser shows or acts on. */
export type Answered = Pick<LightMyRequestResponse, 'statusCode' | 'body' | 'headers'>;

/** Somebody who opens pages and sends forms. */
export interface Browser<Answer extends Answered> {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, fields?: Values) => Promise<Answer>;
}

/** Somebody at a browser, by injected requests: keeps the cookie and sends each form with the token of its own page. */
export interface TestVisitor {
  readonly get: (path: string) => Promise<LightMyRequestResponse>;
  /** Posts fields with a valid token; a field `_csrf` of your own replaces it. */
  readonly post: (path: string, fields?: Values, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  readonly cookie: string;
  readonly csrf: string;
}

/** Fields as a form sends them. */
export const encoded = (fields: Values): string => {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
};

export const formType = { 'content-type': 'application/x-www-form-urlencoded' };

/** The token of the forms of a page. */
export const tokenIn = (page: string): string => /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';

/** Signs a person in and gives their browser. */
export async function signInAs(app: FastifyInstance, { authorityId, id }: Person): Promise<TestVisitor> {
  const payload = encoded({ person: `${authorityId}/${id}`, next: '/clauses' });
  const signedIn = await app.inject({ method: 'POST', url: '/sign-in', payload, headers: formType });
  const [cookie = ''] = String(signedIn.headers['set-cookie']).split(';');
  const start = await app.inject({ url: '/clauses', headers: { cookie } });
  const csrf = tokenIn(start.body);
  return {
    cookie,
    csrf,
    get: (path) => app.inject({ url: path, headers: { cookie } }),
    post: (path, fields = {}, headers = {}) =>
      app.inject({
        method: 'POST',
        url: path,
        payload: encoded({ _csrf: csrf, ...fields }),
        headers: { ...formType, cookie, ...headers },
      }),
  };
}
