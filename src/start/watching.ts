import { Temporal } from 'temporal-polyfill';
import type { Watching } from '../watch/start-watch.ts';

/** How this installation watches: by the database's clock, into the post that is kept inside, one line of JSON for each act. */
export function watchingFor(address: string, write: (line: string) => void): Watching {
  return {
    ...{ address, ahead: 'PT0S', state: 'kept' },
    say: (saying) =>
      write(`${JSON.stringify({ time: Temporal.Now.instant().toString(), watch: process.pid, ...saying })}\n`),
  };
}
