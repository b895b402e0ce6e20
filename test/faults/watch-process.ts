import { join } from 'node:path';
import type { DatabaseSettings } from '../../src/store/settings.ts';
import { type DatabaseProxy, openDatabaseProxy } from '../database-proxy.ts';
import { type Running, runNode, until, urlOf } from '../running-convenor.ts';
import { root } from '../tools.ts';

/** A watch in a process of its own, with a line to the database of its own, both of which can be made to fail. */
export interface WatchProcess {
  readonly proxy: DatabaseProxy;
  /** Starts it, if it does not run, and waits until it watches. */
  readonly start: () => Promise<void>;
  /** Ends it on the spot, as `kill -9` does. */
  readonly kill: () => Promise<void>;
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Its machine's clock jumps by hours while it runs. */
  readonly moveClock: () => void;
  /** Its line says nothing more, either way, and is not cut. */
  readonly silence: () => void;
  readonly unsilence: () => void;
  /** Whether it could be at work: it runs, is not frozen, and can speak to the database. */
  readonly lives: () => boolean;
  /** The notices it says it told, as `case key`. */
  readonly told: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A watch whose machine's clock is wrong by so many hours. */
export async function watchProcess(settings: DatabaseSettings, wrongByHours: number): Promise<WatchProcess> {
  const proxy = await openDatabaseProxy(settings.connection('watch'));
  const runs: Running[] = [];
  const state = { frozen: false, silent: false };
  const running = () => runs.findLast(({ process }) => process.exitCode === null && process.signalCode === null);
  const watches = (run: Running) => run.printed().includes('"watching"');
  const freeze = () => {
    state.frozen = running()?.process.kill('SIGSTOP') ?? false;
  };
  const kill = async () => {
    const run = running();
    run?.process.kill('SIGKILL');
    state.frozen = false;
    await run?.ended;
  };
  return {
    proxy,
    freeze,
    kill,
    start: async () => {
      if (running() !== undefined) return;
      const clock = ['--import', import.meta.resolve('./wrong-clock.ts')];
      const run = runNode([...clock, join(root, 'src/watch-main.ts')], {
        ...{ DATABASE_URL: '', DATABASE_URL_WATCH: urlOf(proxy.config), CLOCK_WRONG_BY_HOURS: String(wrongByHours) },
      });
      runs.push(run);
      await until(() => watches(run) || run.process.exitCode !== null || run.process.signalCode !== null);
    },
    thaw: () => {
      state.frozen = false;
      running()?.process.kill('SIGCONT');
    },
    moveClock: () => {
      running()?.process.kill('SIGUSR2');
    },
    silence: () => {
      state.silent = true;
      proxy.freeze();
    },
    unsilence: () => {
      state.silent = false;
      proxy.thaw();
    },
    lives: () => {
      const run = running();
      return run !== undefined && watches(run) && !state.frozen && !state.silent;
    },
    told: () => runs.flatMap((run) => toldIn(run.printed())),
    close: async () => {
      await kill();
      await proxy.stop();
    },
  };
}

const toldIn = (printed: string): readonly string[] =>
  printed
    .split('\n')
    .filter((line) => line.includes('"told"') && line.endsWith('}'))
    .map((line) => /"case":"([^"]+)","notice":"([^"]+)"/.exec(line))
    .map((found) => `${found?.[1] ?? ''} ${found?.[2] ?? ''}`);
