import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import pg from 'pg';

/** Stands between a pool and PostgreSQL, so that a test can cut the line where it likes. */
export interface DatabaseProxy {
  readonly config: pg.PoolConfig;
  /** Cuts every connection; new ones are still accepted. */
  readonly cut: () => void;
  /** Cuts every connection and refuses new ones, until `restore`. */
  readonly stop: () => Promise<void>;
  readonly restore: () => Promise<void>;
  /** Says nothing more, either way, and cuts nothing, until `thaw`. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** The next time a client sends this text, passes it on and then cuts the line before the answer. */
  readonly cutAfter: (text: string, times?: number) => void;
  /** The next time a client sends this text, or after so many times, cuts the line instead of passing it on. */
  readonly cutBefore: (text: string, times?: number) => void;
  /** The next time a client sends this text, does this instead of passing it on, or right after. */
  readonly at: (text: string, passOn: boolean, act: () => void) => void;
  /** Cuts nothing after all. */
  readonly letPass: () => void;
}

interface Trap {
  readonly text: string;
  readonly passOn: boolean;
  /** How many times the text may go by before. */
  readonly times: number;
  /** What to do instead of cutting the line. */
  readonly act?: () => void;
}

export async function openDatabaseProxy(config: pg.PoolConfig): Promise<DatabaseProxy> {
  const { host, port, user, password, database } = new pg.Client(config);
  const open = new Set<Socket>();
  const state: { trap: Trap | null; frozen: boolean } = { trap: null, frozen: false };
  /** The trap, if what a client sends springs it. */
  const sprung = (data: Buffer): Trap | null => {
    const { trap } = state;
    if (trap === null || !data.includes(trap.text)) return null;
    state.trap = trap.times === 0 ? null : { ...trap, times: trap.times - 1 };
    return trap.times === 0 ? trap : null;
  };
  const server = createServer((client) => {
    const upstream = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    client.on('close', () => upstream.destroySoon());
    upstream.on('close', () => client.destroy());
    upstream.on('data', (data) => client.write(data));
    client.on('data', (data) => {
      const trap = sprung(data);
      if (trap?.passOn !== false) upstream.write(data);
      if (trap?.act !== undefined) trap.act();
      else if (trap !== null) client.destroy();
    });
    if (state.frozen) for (const socket of [client, upstream]) socket.pause();
  });
  const listenOn = await listen(server, 0);
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    config: {
      host: '127.0.0.1',
      port: listenOn,
      user,
      password: password ?? '',
      database,
      options: config.options,
      ssl: false,
    },
    cut,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      cut();
      await closed;
    },
    restore: async () => {
      await listen(server, listenOn);
    },
    freeze: () => {
      state.frozen = true;
      for (const socket of open) socket.pause();
    },
    thaw: () => {
      state.frozen = false;
      for (const socket of open) socket.resume();
    },
    cutAfter: (text, times = 0) => {
      state.trap = { text, passOn: true, times };
    },
    cutBefore: (text, times = 0) => {
      state.trap = { text, passOn: false, times };
    },
    at: (text, passOn, act) => {
      state.trap = { text, passOn, times: 0, act };
    },
    letPass: () => {
      state.trap = null;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('A proxy without a port.');
  return address.port;
}
