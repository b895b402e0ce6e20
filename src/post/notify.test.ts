import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { exampleOutgoing } from '../../test/mail/example-outgoing.ts';
import type { Carrier, Outgoing } from './carrier.ts';
import { notifyCarrier } from './notify.ts';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

let server: Server | undefined;
const asked: Asked[] = [];
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  asked.length = 0;
});

const apiKey = 'test-11111111-2222-3333-4444-555555555555-66666666-7777-8888-9999-000000000000';
const outgoing: Outgoing = { ...exampleOutgoing, calendar: 'BEGIN:VCALENDAR' };

type Answering = (response: ServerResponse, request: IncomingMessage) => void;

/** Stands in for GOV.UK Notify, which cannot be reached from here. */
const notifyThat = async (answers: Answering): Promise<Carrier> => {
  server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method = '', url = '' } = request;
      asked.push({ method, url, body: body === '' ? null : (JSON.parse(body) as unknown) });
      answers(response, request);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  const mailbox = { name: 'Convenor', email: 'desk@council.example.org' };
  return notifyCarrier({ apiKey, template: 'a-template', mailbox, url: `http://127.0.0.1:${String(address.port)}` });
};

const json =
  (status: number, body: unknown): Answering =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const fault = (status: number, message: string) =>
  json(status, { status_code: status, errors: [{ error: 'ValidationError', message }] });

const send = (carrier: Carrier, since = performance.now()) =>
  carrier.send(outgoing, { stopping: new AbortController().signal, since });

describe('A message by GOV.UK Notify', () => {
  test('goes to its one recipient, with a name of its own by which it can be asked about, and no file', async () => {
    const sent = await send(await notifyThat(json(201, { id: 'n-1' })));
    expect(sent).toMatchObject({ outcome: 'sent', serverId: 'n-1', canBeAsked: true });
    expect(asked).toEqual([
      {
        ...{ method: 'POST', url: '/v2/notifications/email' },
        body: {
          ...{ template_id: 'a-template', email_address: outgoing.recipient, reference: outgoing.id },
          personalisation: { subject: outgoing.subject, body: outgoing.body },
        },
      },
    ]);
  });

  test.each([
    ['its address is none', fault(400, 'email_address Not a valid email address'), 'refused'],
    ['the template is not there', fault(400, 'Template not found'), 'put-off'],
    ['the key is not ours', fault(403, 'Invalid token: API key not found'), 'put-off'],
    ['it is asked too much', fault(429, 'Exceeded rate limit'), 'put-off'],
    ['it fails', fault(500, 'Internal server error'), 'unsure'],
    ['it says yes, and not to what', json(201, null), 'unsure'],
    ['the line is cut', (response: ServerResponse) => response.destroy(), 'unsure'],
  ] as const)('where %s it ends as %s', async (_, answers, outcome) => {
    expect(await send(await notifyThat(answers))).toMatchObject({ outcome });
  });

  test('stays for later where Notify cannot be reached, or it was claimed too long ago', async () => {
    const carrier = await notifyThat(json(201, { id: 'n-1' }));
    expect(await send(carrier, performance.now() - 46_000)).toMatchObject({ outcome: 'put-off' });
    expect(asked).toEqual([]);
    await new Promise((resolve) => server?.close(resolve));
    expect(await send(carrier)).toMatchObject({ outcome: 'put-off' });
  });

  test.each([
    ['delivered', { kind: 'delivered' }],
    ['sending', { kind: 'taken', serverId: 'n-1' }],
    ['permanent-failure', { kind: 'failed', said: 'GOV.UK Notify: permanent-failure' }],
    ['temporary-failure', { kind: 'failed', said: 'GOV.UK Notify: temporary-failure' }],
  ])('that is %s there can be asked about', async (status, fate) => {
    const carrier = await notifyThat(json(200, { id: 'n-1', status }));
    expect(await carrier.ask?.({ id: outgoing.id, serverId: 'n-1' })).toEqual(fate);
    expect(asked[0]?.url).toBe('/v2/notifications/n-1');
  });

  test('in doubt can be asked about by our own name for it', async () => {
    const carrier = await notifyThat(json(200, { notifications: [{ id: 'n-1', status: 'created' }], links: {} }));
    expect(await carrier.ask?.({ id: outgoing.id, serverId: null })).toEqual({ kind: 'taken', serverId: 'n-1' });
    expect(asked[0]?.url).toContain(`reference=${outgoing.id}`);
    server?.close();
    const empty = await notifyThat(json(200, { notifications: [], links: {} }));
    expect(await empty.ask?.({ id: outgoing.id, serverId: null })).toEqual({ kind: 'not-known' });
  });
});
