import { createClosing } from './start/closing.ts';
import { type Environment, readEnvironment } from './start/environment.ts';
import { onStopRequest } from './start/on-stop-request.ts';
import { openLog } from './start/open-log.ts';
import { sayWhyNot, stackOf } from './start/say-why-not.ts';
import { startConvenor } from './start/start-convenor.ts';

/** Runs until somebody asks it to stop; the process ends with everything closed in order. */
async function run(environment: Environment): Promise<void> {
  const log = openLog(environment.dataFolder);
  const report = (error: unknown) => log.write(`${stackOf(error)}\n`);
  const closing = createClosing(report);
  closing.add(log.close);
  const starting = startConvenor(environment, log, closing);
  onStopRequest(() => {
    void Promise.allSettled([starting])
      .then(closing.run)
      .then(() => process.exit(0));
  });
  try {
    console.log(`Convenor is ready: open ${await starting} in a browser. Ctrl-C stops it.`);
  } catch (error) {
    report(error);
    console.error(sayWhyNot(error, log.path));
    await closing.run();
    process.exit(1);
  }
}

try {
  await run(readEnvironment(process.env));
} catch (error) {
  console.error(sayWhyNot(error));
  process.exitCode = 1;
}
