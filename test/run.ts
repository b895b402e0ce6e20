import { spawnSync } from 'node:child_process';
import { findChromium, installChromium } from './chromium.ts';
import { runChecks } from './checks.ts';
import { environmentOfTools, root } from './tools.ts';

/** Everything that must hold before a change is taken: what `npm test` does. */
async function run(): Promise<number> {
  if (findChromium() === null) installChromium();
  const chromium = findChromium();
  if (chromium === null) {
    console.error(
      'The browser tests need Chromium: install it (or Google Chrome), or say where it is in CHROMIUM_PATH.',
    );
    return 1;
  }
  if (!(await runChecks())) return 1;
  console.log('Tests');
  const { status } = spawnSync('vitest', ['run'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...environmentOfTools(), CHROMIUM_PATH: chromium },
  });
  return status ?? 1;
}

process.exitCode = await run();
