import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from '../../test/mail/report.ts';
import { urlOf } from '../../test/running-convenor.ts';
import { begin, elsewhere, here, noon, openStore, type TestStore } from '../../test/store.ts';
import { environmentOfTools, root } from '../../test/tools.ts';
import { claimPost, endAttempt } from '../store/post.ts';
import { type KeptMessage, putInOutbox, readOutbox } from '../store/outbox.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { readBounce } from './bounce-report.ts';
import { takeBounce } from './take-bounce.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const latest = (authority: string): Promise<KeptMessage | undefined> =>
  withinAuthority(store.web, authority, async (tx) => (await readOutbox(tx, { limit: 1 }))[0]);

/** A message that a server has taken, under a name of its own if it gave one. */
const taken = async (authority: string, serverId: string | null = null): Promise<string> => {
  await withinAuthority(store.web, authority, async (tx) => {
    const { caseId } = await begin(tx);
    const message = {
      caseId,
      recipient: 'police@example.org',
      subject: 'A',
      body: 'B',
      calendar: null,
      kind: 'invitation',
    };
    await putInOutbox(tx, [{ ...message, dedupeKey: caseId }], { now: noon, state: 'waiting' });
  });
  const [claim] = await withinAuthority(store.watch, authority, (tx) => claimPost(tx, { worker: 'x', limit: 1 }));
  if (claim === undefined) throw new Error('nothing to claim');
  const ending = { outcome: 'sent', answer: '250', serverId, canBeAsked: false } as const;
  await withinAuthority(store.watch, authority, (tx) => endAttempt(tx, claim, ending));
  return claim.id;
};

const take = (text: string) => {
  const read = readBounce(text);
  return read === null ? Promise.resolve(false) : takeBounce(store.watch, read);
};

test('a report finds its message in whichever authority it is, once however often it comes', async () => {
  const id = await taken(elsewhere);
  expect(await take(report({ id }))).toBe(true);
  expect(await take(report({ id }))).toBe(true);
  expect(await latest(elsewhere)).toMatchObject({ id, state: 'bounced' });
});

test('a report by the name that the server gave it finds it too', async () => {
  await taken(here, '<name-of-theirs@mail.example.com>');
  const text = report({ id: 'nothing', envelopeId: null }).replace(
    '<nothing@council.example.org>',
    '<name-of-theirs@mail.example.com>',
  );
  expect(await take(text)).toBe(true);
  expect(await latest(here)).toMatchObject({ state: 'bounced' });
});

test('a report of a message that is not ours changes nothing', async () => {
  const id = await taken(here);
  expect(await take(report({ id: '00000000-0000-4000-8000-000000000000' }))).toBe(false);
  expect(await latest(here)).toMatchObject({ id, state: 'sent' });
});

const pipe = async (text: string, url: string) => {
  const child = spawn(process.execPath, [join(root, 'src/convenor.js'), 'bounce'], {
    env: { ...environmentOfTools(), DATABASE_URL: '', DATABASE_URL_WATCH: url },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  child.stdin.on('error', () => undefined).end(text);
  await once(child, 'close');
  return { code: child.exitCode, printed };
};

test('a mail server hands its reports to the command, which asks it to come again while the database is away', async () => {
  const id = await taken(here);
  const url = urlOf(store.settings.connection('watch'));
  expect(await pipe('Subject: hello\r\n\r\nHello', url)).toMatchObject({ code: 1 });
  expect(await pipe(report({ id }), 'postgres://nobody@127.0.0.1:1/none')).toMatchObject({ code: 75 });
  expect(await pipe(report({ id }), '')).toMatchObject({ code: 2 });
  expect(await latest(here)).toMatchObject({ id, state: 'sent' });
  const done = await pipe(report({ id }), url);
  expect(done).toEqual({ code: 0, printed: 'Noted: the message did not arrive.\n' });
  expect(await latest(here)).toMatchObject({ id, state: 'bounced' });
});
