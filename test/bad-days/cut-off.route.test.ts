import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, connectAs } from '../../src/store/connect.ts';
import { buildServer } from '../../src/web/server.ts';
import { type DatabaseProxy, openDatabaseProxy } from '../database-proxy.ts';
import { type TestVisitor, signInAs } from '../visitor.ts';
import { type Place, addressesOf } from './everyone/addresses.ts';
import { type Everybody, openEverybody } from './everyone/everybody.ts';
import { isOfCase } from './everyone/routes.ts';
import type { KnownForm } from './forms/known-form.ts';
import { knownForms } from './forms/known-forms.ts';
import { openForm } from './forms/open-form.ts';
import { formsIn, untouched } from './forms/parse-forms.ts';
import { faultsOfRecord } from './record/agreement.ts';
import { placeOf } from './record/places.ts';
import { stagesOf } from './record/stages.ts';
import { countsIn, fingerprint } from './record/written.ts';
import { marked } from './sent/marked.ts';

/** One form for each thing that is written. */
const kinds = [
  ...[
    'beginning a request',
    'the section presenting-issue',
    'sending the request',
    'authorising',
    'returning a request',
  ],
  ...['deciding on no meeting', 'booking', 'asking to cancel', 'agreeing to a change', 'inviting somebody'],
  ...['sending a deputy', 'giving information', 'starting the meeting', 'marking who is here', 'deciding on threshold'],
  ...[
    'adding to actions',
    'withdrawing an action',
    'ending the meeting',
    'doing an action',
    'recording the conference',
  ],
  ...['saying why something was late', 'issuing the minutes', 'asking for a correction', 'accepting a correction'],
];
const forms = knownForms.filter(({ name }) => kinds.includes(name));

let all: Everybody;
let proxy: DatabaseProxy;
let db: Database;
let app: FastifyInstance;
const visitors = new Map<string, TestVisitor>();

beforeAll(async () => {
  all = await openEverybody();
  proxy = await openDatabaseProxy(all.settings.connection('web'));
  db = connectAs({ ...proxy.config, query_timeout: 1000, connectionTimeoutMillis: 1000 }, 'web');
  app = await buildServer({ ...all.house, db }, { log: null });
  for (const { who } of forms) if (!visitors.has(who)) visitors.set(who, await signInAs(app, all.person(who)));
});

afterAll(async () => {
  await app.close();
  await db.destroy();
  await proxy.stop();
  await all.close();
});

const visitorFor = ({ who }: KnownForm): TestVisitor => {
  const found = visitors.get(who);
  if (found === undefined) throw new Error(`nobody is signed in as ${who}`);
  return found;
};

const opened = async (known: KnownForm) => {
  const place = await placeOf(all, await stagesOf(all)[known.stage]());
  const open = await openForm(known, visitorFor(known), place);
  if (open === null) throw new Error(`the form for ${known.name} is not on its page`);
  const fields = marked(known, open)?.fields ?? open.filled;
  return { send: () => open.send(fields), place };
};

/** Presses the button of the page that says that the record could not be reached. */
const tryAgain = async (known: KnownForm, page: LightMyRequestResponse): Promise<LightMyRequestResponse> => {
  const form = formsIn(page.body).find(({ action }) => action !== '/sign-out');
  if (form === undefined) throw new Error('there is no way to try again');
  return visitorFor(known).post(form.action, untouched(form));
};

const saysSo = ({ statusCode, body, headers }: LightMyRequestResponse): void => {
  expect(statusCode).toBe(503);
  expect(body).toContain('The record cannot be reached at the moment');
  expect(headers['retry-after']).toBe('60');
};

/** Sends a form with the line cut at each commit in turn, until there is no commit more; `page` is what came last. */
const cutAtEach = async (
  known: KnownForm,
  send: (page: LightMyRequestResponse | null) => Promise<LightMyRequestResponse>,
  trap: (times: number) => void,
): Promise<{ readonly cuts: number; readonly page: LightMyRequestResponse }> => {
  let page: LightMyRequestResponse | null = null;
  for (let times = 0; times < 20; times += 1) {
    trap(times);
    page = await send(page);
    proxy.letPass();
    if (page.statusCode !== 503) return { cuts: times, page };
    saysSo(page);
  }
  throw new Error(`${known.name} never ends`);
};

describe.each(forms.map((known) => [known.name, known] as const))('When %s', { timeout: 120_000 }, (_, known) => {
  test('a line cut before a commit reaches the database leaves nothing half-written, and trying again does it once', async () => {
    const { send } = await opened(known);
    const before = await fingerprint(all.house);
    const after: string[] = [];
    const { cuts, page } = await cutAtEach(
      known,
      async (last) => {
        const answer = await (last === null ? send() : tryAgain(known, last));
        after.push(await fingerprint(all.house));
        return answer;
      },
      (times) => proxy.cutBefore('commit', times),
    );
    expect(cuts).toBeGreaterThan(0);
    expect(page.statusCode).toBe(303);
    expect(after[0], 'nothing is half-written').toBe(before);
    expect(new Set(after).size, 'it is written as a whole, and once').toBe(2);
  });

  test('a line cut after a commit was sent, when nobody knows, does it once however often it is tried', async () => {
    const first = await opened(known);
    const start = await countsIn(all.house);
    expect((await first.send()).statusCode).toBe(303);
    const once = (await countsIn(all.house)).map((count, index) => count - (start[index] ?? 0));

    const { send } = await opened(known);
    const before = await countsIn(all.house);
    const { cuts, page } = await cutAtEach(
      known,
      (last) => (last === null ? send() : tryAgain(known, last)),
      (times) => proxy.cutAfter('commit', times),
    );
    expect(cuts).toBeGreaterThan(0);
    expect(page.statusCode).toBe(303);
    expect((await countsIn(all.house)).map((count, index) => count - (before[index] ?? 0))).toEqual(once);
  });
});

test('All kinds of things that are written are among those tried', () => {
  expect(forms).toHaveLength(kinds.length);
});

describe('While the database is stopped', () => {
  let place: Place;
  const pages = () =>
    all.routes
      .filter((route) => isOfCase(route) && route.method === 'GET')
      .flatMap((route) => addressesOf(route, place));

  beforeAll(async () => {
    place = await placeOf(all, await stagesOf(all)['with a correction asked for']());
  });

  test('every page says so, what needs no database goes on, and afterwards all is as it was', async () => {
    const manager = visitors.get('manager');
    const before = await fingerprint(all.house);
    await proxy.stop();
    for (const path of ['/today', '/board', '/discussions', ...pages()]) {
      const answer = await manager?.get(path);
      if (answer !== undefined) saysSo(answer);
    }
    const styles = await app.inject({
      url: /href="(\/assets\/[^"]*convenor.css)"/.exec((await manager?.get('/today'))?.body ?? '')?.[1] ?? '',
    });
    expect(styles.statusCode).toBe(200);
    await proxy.restore();
    expect((await manager?.get(`/discussions/${place.caseId}`))?.statusCode).toBe(200);
    expect(await fingerprint(all.house)).toBe(before);
  });

  test('a database that says nothing at all is given up on, and used again when it speaks', async () => {
    const manager = visitors.get('manager');
    proxy.freeze();
    const answers = [1, 2, 3].map(async () => (await manager?.get('/today'))?.statusCode);
    expect(await Promise.all(answers)).toEqual([503, 503, 503]);
    proxy.thaw();
    expect((await manager?.get('/today'))?.statusCode).toBe(200);
  });
});

test('The record agrees with itself afterwards', async () => {
  expect(await faultsOfRecord(all.house)).toEqual([]);
});
