import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const secondsToConnect = 3;
const pauses = { first: 250, longest: 2000 };

/**
 * Hears whenever a transaction calls a channel, on a connection of its own: a pooler in front of the database may
 * swallow the calls, so that nothing may rest on them. A lost connection is replaced, and `hear` then called once for
 * what may have been missed. Answers how to stop.
 */
export function listenFor(config: pg.ClientConfig, channel: string, hear: () => void): () => Promise<void> {
  const stopping = new AbortController();
  const listening = keepListening(config, { channel, hear, stopping: stopping.signal });
  return async () => {
    stopping.abort();
    await listening;
  };
}

interface Listening {
  readonly channel: string;
  readonly hear: () => void;
  readonly stopping: AbortSignal;
}

async function keepListening(config: pg.ClientConfig, listening: Listening): Promise<void> {
  let pause = pauses.first;
  while (!listening.stopping.aborted) {
    if (await listenUntilLost(config, listening)) pause = pauses.first;
    await wait(pause, undefined, { signal: listening.stopping }).catch(() => undefined);
    pause = Math.min(pause * 2, pauses.longest);
  }
}

/** Listens on one connection until it is lost; answers whether there ever was one. */
async function listenUntilLost(config: pg.ClientConfig, { channel, hear, stopping }: Listening): Promise<boolean> {
  const client = new pg.Client({
    ...{ keepAlive: true, application_name: 'convenor listens', ...config },
    connectionTimeoutMillis: secondsToConnect * 1000,
    query_timeout: secondsToConnect * 1000,
  });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve()).on('end', () => resolve());
    stopping.addEventListener('abort', () => resolve(), { once: true });
  });
  client.on('notification', hear);
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    hear();
    await lost;
    return true;
  } catch {
    return false;
  } finally {
    await Promise.race([client.end().catch(() => undefined), wait(1000)]);
  }
}
