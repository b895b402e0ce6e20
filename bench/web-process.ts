import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import manifest from '../package.json' with { type: 'json' };
import { environmentOfTools } from '../test/tools.ts';

export interface Usage {
  /** The most memory it ever held. */
  readonly megabytes: number;
  /** The processor time it has used so far. */
  readonly processorMilliseconds: number;
}

/** A web server in a process of its own, as `npm start` makes one. */
export interface WebProcess {
  readonly port: number;
  readonly usage: () => Promise<Usage>;
  readonly stop: () => Promise<void>;
}

const usageSchema = z
  .tuple([z.object({ maxRSS: z.number(), userCPUTime: z.number(), systemCPUTime: z.number() })], z.unknown())
  .transform(([{ maxRSS, userCPUTime, systemCPUTime }]) => ({
    megabytes: maxRSS / 1024,
    processorMilliseconds: (userCPUTime + systemCPUTime) / 1000,
  }));

const flagsOfStart = manifest.scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** Starts a web server on a data folder and waits until it listens. */
export async function startWebProcess(
  server: 'server.ts' | 'monday-server.ts',
  dataFolder: string,
  port: number,
): Promise<WebProcess> {
  const child = fork(join(import.meta.dirname, server), {
    execArgv: flagsOfStart,
    env: { ...environmentOfTools(), DATABASE_URL: '', DATA_FOLDER: dataFolder, PORT: String(port) },
  });
  const ended = once(child, 'exit');
  const said: readonly unknown[] = await Promise.race([once(child, 'message'), ended]);
  if (said[0] !== 'ready') throw new Error('The web server ended before it was ready.');
  return {
    port,
    usage: async () => {
      const answer = once(child, 'message');
      child.send('usage');
      return usageSchema.parse(await answer);
    },
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
