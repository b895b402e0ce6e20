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
  /** The next time the client sends this text, passes it on and then cuts the line before the answer. */
  readonly cutAfter: (text: string) => void;
}

export async function openDatabaseProxy(config: pg.PoolConfig): Promise<DatabaseProxy> {
  const { host, port, user, password, database } = new pg.Client(config);
  const open = new Set<Socket>();
  const state: { trap: string | null } = { trap: null };
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
      upstream.write(data);
      if (state.trap === null || !data.includes(state.trap)) return;
      state.trap = null;
      client.destroy();
    });
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
    cutAfter: (text) => {
      state.trap = text;
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
