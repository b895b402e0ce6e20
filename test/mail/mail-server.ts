import { once } from 'node:events';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { certificate, privateKey } from './certificate.ts';

/**
 * Where something goes wrong: at what the client has just sent, before it asks to send `data`, or when the server has
 * `answered` that it takes the message. At `data` and `answered` the line is cut, nothing else.
 */
export type Step = 'connect' | 'ehlo' | 'starttls' | 'mail' | 'rcpt' | 'data' | 'content' | 'dot' | 'answered';

/** What goes wrong: the line is cut, nothing more is said, or it is answered with 4xx or 5xx. */
export type Deed = 'drop' | 'stall' | 'later' | 'refuse';

export interface Trouble {
  readonly step: Step;
  readonly deed: Deed;
  /** Where the line is cut or falls silent after the content has come: whether the server keeps the message. */
  readonly keeps?: boolean;
}

export interface Received {
  readonly recipients: readonly string[];
  readonly raw: string;
}

/** A real mail server that has the trouble it is told to have, connection by connection. */
export interface MailServer {
  readonly port: number;
  readonly received: readonly Received[];
  /** How often somebody connected. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

const answer = (code: number) => Object.assign(new Error('Not like this'), { responseCode: code });

interface Line {
  readonly trouble: Trouble | null;
  readonly socket: Socket;
}

type Done = (fault?: Error | null) => void;

/** Does what goes wrong at a step, if it is here; otherwise goes on. */
const meet = (line: Line | undefined, step: Step, done: Done): void => {
  const deed = line?.trouble?.step === step ? line.trouble.deed : null;
  if (deed === 'drop') line?.socket.destroy();
  else if (deed === 'later') done(answer(451));
  else if (deed === 'refuse') done(answer(550));
  else if (deed === null) done();
};

/** Cuts the line once it has answered. */
const cutAfter = ({ socket }: Line): void => {
  setImmediate(() => socket.destroy());
};

export async function openMailServer(
  plan: () => Trouble | null,
  { secure = false, plain = false }: { readonly secure?: boolean; readonly plain?: boolean } = {},
): Promise<MailServer> {
  const received: Received[] = [];
  const lines = new Map<number, Line>();
  const of = ({ remotePort }: SMTPServerSession): Line | undefined => lines.get(remotePort);
  let connections = 0;

  const takeIn = async (stream: SMTPServerDataStream, session: SMTPServerSession, done: Done): Promise<void> => {
    const line = of(session);
    if (line?.trouble?.step === 'content') {
      stream.once('data', () => meet(line, 'content', done));
      return;
    }
    const raw = await text(stream).catch(() => null);
    if (raw === null) return;
    const trouble = line?.trouble ?? null;
    const isLost = trouble?.step === 'dot' && trouble.keeps !== true;
    if (!isLost) received.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), raw });
    if (line !== undefined && trouble?.step === 'answered') cutAfter(line);
    meet(line, 'dot', done);
  };

  const server = new SMTPServer({
    ...{ secure, key: privateKey, cert: certificate, authOptional: true, logger: false, hidePIPELINING: true },
    ...{ disabledCommands: plain ? ['STARTTLS'] : [], hideDSN: false, closeTimeout: 100 },
    onConnect: (session, done) => meet(of(session), 'connect', done),
    onMailFrom: (_, session, done) => meet(of(session), 'mail', done),
    onRcptTo: (_, session, done) => {
      const line = of(session);
      if (line?.trouble?.step === 'data') cutAfter(line);
      meet(line, 'rcpt', done);
    },
    onData: (stream, session, done) => void takeIn(stream, session, done),
  });
  server.on('error', () => undefined);
  server.server.prependListener('connection', (socket: Socket) => {
    connections += 1;
    const trouble = plan();
    lines.set(socket.remotePort ?? 0, { trouble, socket });
    socket.on('error', () => undefined);
    if (trouble?.step !== 'ehlo' && trouble?.step !== 'starttls') return;
    socket.on('data', (data: Buffer) => {
      if (!data.toString('latin1').toLowerCase().startsWith(trouble.step)) return;
      if (trouble.deed === 'drop') socket.destroy();
      else socket.cork();
    });
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new TypeError('A mail server without a port.');
  return {
    port: address.port,
    received,
    connections: () => connections,
    close: async () => {
      for (const { socket } of lines.values()) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
