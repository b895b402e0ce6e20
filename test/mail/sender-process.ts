import { join } from 'node:path';
import type { DatabaseSettings } from '../../src/store/settings.ts';
import { type Running, runNode, until, urlOf } from '../running-convenor.ts';
import { root } from '../tools.ts';

/** A `npm run watch` in a process of its own, which sends the post. */
export interface SenderProcess {
  /** Starts it, if it does not run, and waits until it sends. */
  readonly start: () => Promise<void>;
  /** Ends it on the spot, as `kill -9` does. */
  readonly kill: () => Promise<void>;
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Asks it to stop, as a service manager does; answers its exit code. */
  readonly stop: () => Promise<number | string | null>;
  /** Everything that all its lives have printed. */
  readonly printed: () => string;
}

export function senderProcess(
  settings: DatabaseSettings,
  { port, trusted }: { readonly port: number; readonly trusted: string },
): SenderProcess {
  const runs: Running[] = [];
  const running = () => runs.findLast(({ process }) => process.exitCode === null && process.signalCode === null);
  const end = async (signal: NodeJS.Signals) => {
    const run = running();
    run?.process.kill(signal);
    return (await run?.ended) ?? null;
  };
  return {
    start: async () => {
      if (running() !== undefined) return;
      const run = runNode([join(root, 'src/watch-main.ts')], {
        ...{ DATABASE_URL: '', DATABASE_URL_WATCH: urlOf(settings.connection('watch')) },
        ...{ SMTP_URL: `smtp://localhost:${String(port)}`, MAIL_FROM: 'desk@council.example.org' },
        NODE_EXTRA_CA_CERTS: trusted,
      });
      runs.push(run);
      const isOver = () => run.process.exitCode !== null || run.process.signalCode !== null;
      await until(() => run.printed().includes('"sending"') || isOver());
    },
    kill: async () => {
      await end('SIGKILL');
    },
    freeze: () => void running()?.process.kill('SIGSTOP'),
    thaw: () => void running()?.process.kill('SIGCONT'),
    stop: () => end('SIGTERM'),
    printed: () => runs.map((run) => run.printed()).join(''),
  };
}
