import type { House } from '../src/application/house.ts';
import type { Closing } from '../src/start/closing.ts';
import { listen } from '../src/start/listen.ts';
import type { Log } from '../src/start/open-log.ts';
import { buildServer } from '../src/web/server.ts';

const unlimited = 1e9;

/**
 * Serves a house to whoever began this process, as `npm start` does but for the limits: twenty clients here ask what
 * hundreds would. Says what the process has used when it is asked, and closes everything when nobody is there to ask.
 */
export async function serve(house: House, port: number, log: Log, closing: Closing): Promise<void> {
  const limits = { pages: unlimited, signIn: unlimited, notFound: unlimited };
  const server = await buildServer(house, { log, limits });
  closing.add(() => server.close());
  await listen(server, port);
  process.on('message', () => process.send?.(process.resourceUsage()));
  process.on('disconnect', () => void closing.run().then(() => process.exit()));
  process.send?.('ready');
}
