import { setTimeout as wait } from 'node:timers/promises';
import { type Launch, launchServer, stopServer } from './server-process.ts';

/** Starts PostgreSQL, starts it again whenever it ends by itself, and stops it for good when asked. */
export async function keepRunning(launch: Launch): Promise<{ readonly stop: () => Promise<void> }> {
  let stopping = false;
  let child = await launchServer(launch);
  let relaunch: Promise<void> = Promise.resolve();
  const watchOver = () =>
    child.once('exit', () => {
      if (stopping) return;
      launch.log('The database ended by itself; starting it again.');
      relaunch = startAgain();
    });
  const startAgain = async () => {
    while (!stopping) {
      await wait(500);
      try {
        child = await launchServer(launch);
        watchOver();
        return;
      } catch (error) {
        launch.log(String(error));
      }
    }
  };
  watchOver();
  return {
    stop: async () => {
      stopping = true;
      await relaunch;
      await stopServer(child);
    },
  };
}
