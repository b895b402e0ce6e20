import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { environmentOfTools, root } from '../test/tools.ts';
import { print } from './figure.ts';

/** How long `npm start` takes until it says that it is ready: first with nothing there, then with what that left. */
export async function timeStarts(dataFolder: string, port: number): Promise<void> {
  for (const data of ['an empty data folder', 'an existing data folder'])
    print({
      figure: `time to ready, ${data}`,
      value: (await startOnce(dataFolder, port)) / 1000,
      unit: 's',
      aim: 15,
    });
}

async function startOnce(dataFolder: string, port: number): Promise<number> {
  const began = performance.now();
  const convenor = spawn('npm', ['start'], {
    cwd: root,
    env: { ...environmentOfTools(), DATABASE_URL: '', DATA_FOLDER: dataFolder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(convenor, 'close');
  for await (const line of convenor.stdout.setEncoding('utf8')) {
    if (!String(line).includes('ready')) continue;
    const took = performance.now() - began;
    convenor.kill('SIGINT');
    await ended;
    return took;
  }
  throw new Error('npm start ended before it was ready.');
}
