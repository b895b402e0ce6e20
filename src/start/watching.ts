import { Temporal } from 'temporal-polyfill';
import type { Post } from '../application/house.ts';
import type { Watching } from '../watch/start-watch.ts';

/** How this installation watches: by the database's clock, one line of JSON for each act. */
export function watchingFor(
  { address, post }: { readonly address: string; readonly post: Post },
  write: (line: string) => void,
): Watching {
  return {
    ...{ address, ahead: 'PT0S', state: post.state },
    say: (saying) =>
      write(`${JSON.stringify({ time: Temporal.Now.instant().toString(), watch: process.pid, ...saying })}\n`),
  };
}
