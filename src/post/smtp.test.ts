import { afterEach, describe, expect, test } from 'vitest';
import { certificate } from '../../test/mail/certificate.ts';
import { exampleOutgoing as outgoing } from '../../test/mail/example-outgoing.ts';
import { type Deed, type MailServer, type Step, type Trouble, openMailServer } from '../../test/mail/mail-server.ts';
import { type SmtpSettings, smtpCarrier } from './smtp.ts';

let server: MailServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const mailbox = { name: 'Convenor', email: 'desk@council.example.org' };
/** Long enough for a busy machine; where the server falls silent, as short as can be. */
const patience = { connect: 10_000, silence: 10_000, whole: 20_000 };
const impatience = ({ step }: Trouble) => ({
  ...{ connect: ['connect', 'ehlo', 'starttls'].includes(step) ? 500 : 10_000, silence: 1000, whole: 20_000 },
});

const settingsOf = (port: number, more: Partial<SmtpSettings> = {}): SmtpSettings => ({
  ...{ host: 'localhost', port, secure: false, auth: null, mailbox, ca: certificate, patience },
  ...more,
});

const send = (port: number, more: Partial<SmtpSettings> = {}, stopping = new AbortController().signal) =>
  smtpCarrier(settingsOf(port, more)).send(outgoing, { stopping, since: performance.now() });

const sendTo = async (
  trouble: Trouble | null,
  more: Partial<SmtpSettings> = {},
  kind: Parameters<typeof openMailServer>[1] = {},
) => {
  server = await openMailServer(() => trouble, kind);
  const hurried = trouble?.deed === 'stall' ? { patience: impatience(trouble) } : {};
  const { outcome, answer, code } = await send(server.port, { ...more, ...hurried });
  return { outcome, answer, code, arrived: server.received.length };
};

describe('A message to a server that', () => {
  test.each([
    ['takes up TLS when asked to', false],
    ['speaks TLS from the first byte', true],
  ])('%s is sent, once, to its one recipient, under its own name', async (_, secure) => {
    expect(await sendTo(null, { secure }, { secure })).toMatchObject({ outcome: 'sent', code: '250', arrived: 1 });
    expect(server?.received[0]?.recipients).toEqual([outgoing.recipient]);
    expect(server?.received[0]?.raw).toContain(`Message-ID: <${outgoing.id}@council.example.org>`);
  });

  test('offers no encryption is not sent, and stays for later', async () => {
    expect(await sendTo(null, {}, { plain: true })).toMatchObject({ outcome: 'put-off', arrived: 0 });
  });

  test('has a certificate that nobody vouches for is not sent, and stays for later', async () => {
    server = await openMailServer(() => null);
    const { host, port, secure, auth } = settingsOf(server.port);
    const sent = await smtpCarrier({ host, port, secure, auth, mailbox, patience }).send(outgoing, {
      ...{ stopping: new AbortController().signal, since: performance.now() },
    });
    expect(sent).toMatchObject({ outcome: 'put-off' });
    expect(server.received).toEqual([]);
  });

  test('has the certificate of another is not sent, and stays for later', async () => {
    expect(await sendTo(null, { host: '127.0.0.2' })).toMatchObject({ outcome: 'put-off', arrived: 0 });
  });

  test('turns our password down stays for later: it says nothing about the message', async () => {
    const auth = { user: 'convenor', pass: 'wrong' };
    expect(await sendTo(null, { auth })).toMatchObject({ outcome: 'put-off', code: '535 AUTH PLAIN', arrived: 0 });
  });

  test('is not there stays for later', async () => {
    server = await openMailServer(() => null);
    const { port } = server;
    await server.close();
    expect(await send(port)).toMatchObject({ outcome: 'put-off' });
  });

  const beforeContent: readonly Step[] = ['connect', 'ehlo', 'starttls', 'mail', 'rcpt'];
  const silently: readonly Trouble[] = [
    ...beforeContent.map((step): Trouble => ({ step, deed: 'drop' })),
    { step: 'starttls', deed: 'stall' },
    { step: 'data', deed: 'drop' },
  ];
  test.each<Trouble>(silently)(
    'fails by $deed at $step stays for later: nothing of it had gone out',
    async (trouble) => {
      expect(await sendTo(trouble)).toMatchObject({ outcome: 'put-off', arrived: 0 });
    },
  );

  test.each<[Step, Deed, string]>([
    ['connect', 'later', 'put-off'],
    ['connect', 'refuse', 'put-off'],
    ['mail', 'later', 'put-off'],
    ['mail', 'refuse', 'refused'],
    ['rcpt', 'later', 'put-off'],
    ['rcpt', 'refuse', 'refused'],
    ['dot', 'later', 'put-off'],
    ['dot', 'refuse', 'refused'],
  ])('answers at %s with %s: it is %s', async (step, deed, outcome) => {
    expect(await sendTo({ step, deed })).toMatchObject({ outcome, arrived: 0 });
  });

  test.each<Trouble & { arrived: number }>([
    { step: 'content', deed: 'drop', arrived: 0 },
    { step: 'content', deed: 'stall', arrived: 0 },
    { step: 'dot', deed: 'drop', keeps: true, arrived: 1 },
    { step: 'dot', deed: 'drop', keeps: false, arrived: 0 },
    { step: 'dot', deed: 'stall', keeps: true, arrived: 1 },
    { step: 'dot', deed: 'stall', keeps: false, arrived: 0 },
  ])(
    'fails by $deed at $step, keeping it or not: nobody knows whether it was taken',
    async ({ arrived, ...trouble }) => {
      expect(await sendTo(trouble)).toMatchObject({ outcome: 'unsure', arrived });
    },
  );

  test('takes it and is gone at once has taken it', async () => {
    expect(await sendTo({ step: 'answered', deed: 'drop' })).toMatchObject({ outcome: 'sent', arrived: 1 });
  });
});

test('an address that is none is refused by ourselves, not tried for ever', async () => {
  server = await openMailServer(() => null);
  const sent = await smtpCarrier(settingsOf(server.port)).send(
    { ...outgoing, recipient: 'nobody\r\nRCPT TO:<somebody@example.org>' },
    { stopping: new AbortController().signal, since: performance.now() },
  );
  expect(sent.outcome).toBe('refused');
  expect(server.received).toEqual([]);
});

test('a process that stops lets nothing go out that has not begun to', async () => {
  const stopping = new AbortController();
  server = await openMailServer(() => {
    setTimeout(() => stopping.abort(), 50);
    return { step: 'rcpt', deed: 'stall' };
  });
  expect(await send(server.port, {}, stopping.signal)).toMatchObject({
    outcome: 'put-off',
    code: 'stopping',
  });
});

test('a message claimed too long ago does not go out any more: somebody may have decided otherwise', async () => {
  server = await openMailServer(() => null);
  const leave = { stopping: new AbortController().signal, since: performance.now() - 46_000 };
  expect(await smtpCarrier(settingsOf(server.port)).send(outgoing, leave)).toMatchObject({ outcome: 'put-off' });
  expect(server.received).toEqual([]);
});
