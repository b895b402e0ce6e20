import { expect, test } from 'vitest';
import { certificate } from '../../test/mail/certificate.ts';
import { exampleOutgoing as outgoing } from '../../test/mail/example-outgoing.ts';
import { type Exchange, type Lie, exchanges, openLyingServer } from '../../test/mail/lying-server.ts';
import type { Sent } from './carrier.ts';
import { smtpCarrier } from './smtp.ts';

/** To a server that does this at an exchange, and is right at every other. */
const outcomeOf = async (at: Exchange, lie: Lie): Promise<Sent['outcome']> => {
  const server = await openLyingServer(at, lie);
  const wait = (mute: number): number => (lie.isMute ? mute : 20_000);
  const patience = { connect: wait(at === 'connect' ? 500 : 20_000), silence: wait(1500), whole: 20_000 };
  const carrier = smtpCarrier({
    ...{ host: 'localhost', port: server.port, secure: true, auth: { user: 'convenor', pass: 'right' } },
    ...{ mailbox: { name: 'Convenor', email: 'desk@council.example.org' }, ca: certificate, patience },
  });
  const leave = { stopping: new AbortController().signal, since: performance.now() };
  const { outcome } = await carrier.send(outgoing, leave).finally(server.close);
  return outcome;
};

const outcomesOf = async (lies: Readonly<Record<string, Lie>>, at: Exchange) =>
  Object.fromEntries(
    await Promise.all(Object.entries(lies).map(async ([name, lie]) => [name, await outcomeOf(at, lie)] as const)),
  );

const answers: Readonly<Record<string, Lie>> = {
  '4xx': { says: '451 not now\r\n' },
  '5xx': { says: '550 no\r\n' },
  'that it closes, and does': { says: '421 closing\r\n', cuts: true },
};
const noAnswers: Readonly<Record<string, Lie>> = {
  nothing: { says: null, isMute: true },
  'nothing, and cuts the line': { says: null, cuts: true },
  'half an answer, and cuts the line': { says: '25', cuts: true },
  'the first line of an answer': { says: '250-yes, and\r\n', isMute: true },
  'the first line of an answer, and cuts the line': { says: '250-yes, and\r\n', cuts: true },
  nonsense: { says: 'hello\r\n' },
};

const allOf = (lies: Readonly<Record<string, Lie>>, outcome: Sent['outcome']) =>
  Object.fromEntries(Object.keys(lies).map((name) => [name, outcome]));

const ofTheMessage: readonly Exchange[] = ['mail', 'rcpt', 'data', 'dot'];

test.concurrent.each(exchanges)(
  'What a server answers at %s settles it: 5xx to the message refuses it, any other leaves it for later',
  async (at) => {
    const refused = ofTheMessage.includes(at) ? 'refused' : 'put-off';
    expect(await outcomesOf(answers, at)).toEqual({ ...allOf(answers, 'put-off'), '5xx': refused });
  },
);

test.concurrent.each(exchanges)(
  'What is no answer, at %s, leaves it for later until its content has gone out, and in doubt then',
  async (at) => {
    expect(await outcomesOf(noAnswers, at)).toEqual(allOf(noAnswers, at === 'dot' ? 'unsure' : 'put-off'));
  },
);

test('A server that asks for more where it should say that it took the message leaves it in doubt', async () => {
  expect(await outcomeOf('dot', { says: '354 go on\r\n' })).toBe('unsure');
});
