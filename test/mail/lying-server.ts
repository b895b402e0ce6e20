import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type TLSSocket, createServer } from 'node:tls';
import { certificate, privateKey } from './certificate.ts';

/** What a mail server answers to: the connection, each command, and the end of the content. */
export const exchanges = ['connect', 'ehlo', 'auth', 'mail', 'rcpt', 'data', 'dot'] as const;
export type Exchange = (typeof exchanges)[number];

const right: Readonly<Record<Exchange, string>> = {
  connect: '220 mail.example.org\r\n',
  ehlo: '250-mail.example.org\r\n250 AUTH PLAIN\r\n',
  auth: '235 come in\r\n',
  mail: '250 yes\r\n',
  rcpt: '250 yes\r\n',
  data: '354 go on\r\n',
  dot: '250 taken\r\n',
};

/** What a server says in place of the right answer; null: nothing. */
export interface Lie {
  readonly says: string | null;
  /** Cuts the line afterwards. */
  readonly cuts?: boolean;
  /** Leaves the client waiting. */
  readonly isMute?: boolean;
}

const tell = (socket: TLSSocket, { says, cuts = false }: Lie): void => {
  const cut = (): void => {
    if (cuts) socket.destroy();
  };
  if (says === null) cut();
  else socket.write(says, cut);
};

/** Answers everything rightly by the book, but for one exchange. */
const converse = (socket: TLSSocket, at: Exchange, lie: Lie): void => {
  const say = (exchange: Exchange): void => tell(socket, exchange === at ? lie : { says: right[exchange] });
  let inContent = false;
  say('connect');
  createInterface({ input: socket }).on('line', (line) => {
    if (inContent && line !== '.') return;
    const command = inContent ? 'dot' : line.slice(0, 4).toLowerCase();
    const exchange = exchanges.find((each) => each === command);
    inContent = exchange === 'data';
    if (exchange !== undefined) say(exchange);
  });
};

/** A mail server, TLS from the first byte, that does not say what it should at one exchange. */
export async function openLyingServer(
  at: Exchange,
  lie: Lie,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const sockets = new Set<TLSSocket>();
  const server = createServer({ key: privateKey, cert: certificate }, (socket) => {
    sockets.add(socket.on('error', () => undefined));
    converse(socket, at, lie);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('A mail server without a port.');
  return {
    port: address.port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
