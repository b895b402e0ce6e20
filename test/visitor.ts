import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Person } from '../src/application/person.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** Somebody at a browser, by injected requests: keeps the cookie and sends each form with the token of its own page. */
export interface TestVisitor {
  readonly get: (path: string) => Promise<LightMyRequestResponse>;
  /** Posts fields with a valid token; a field `_csrf` of your own replaces it. */
  readonly post: (path: string, fields?: Values, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  readonly cookie: string;
  readonly csrf: string;
}

const encoded = (fields: Values): string => {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
};

const formType = { 'content-type': 'application/x-www-form-urlencoded' };

/** Signs a person in and gives their browser. */
export async function signInAs(app: FastifyInstance, { authorityId, id }: Person): Promise<TestVisitor> {
  const payload = encoded({ person: `${authorityId}/${id}`, next: '/clauses' });
  const signedIn = await app.inject({ method: 'POST', url: '/sign-in', payload, headers: formType });
  const [cookie = ''] = String(signedIn.headers['set-cookie']).split(';');
  const start = await app.inject({ url: '/clauses', headers: { cookie } });
  const csrf = /name="_csrf" value="([^"]+)"/.exec(start.body)?.[1] ?? '';
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
