import { keptInside } from '../application/house.ts';
import { loadDemonstration } from '../demonstration/load.ts';
import { startPost } from '../post/start-post.ts';
import { startReadingCalendars } from '../watch/calendars/read-calendars.ts';
import { startWatch } from '../watch/start-watch.ts';
import { buildServer } from '../web/server.ts';
import type { Closing } from './closing.ts';
import { lockData } from './data-lock.ts';
import type { Environment } from './environment.ts';
import { beginFilling } from './first-filling.ts';
import { keepHouseHourly } from './keep-house-hourly.ts';
import { addressOf, listen } from './listen.ts';
import { openDatabase } from './open-database.ts';
import { openHouse } from './open-house.ts';
import type { Log } from './open-log.ts';
import { renewClocksOnce } from './renew-clocks-once.ts';
import { stackOf } from './say-why-not.ts';
import { warnOfHorizon } from './warn-of-horizon.ts';
import { postOf, postingFor } from './posting.ts';
import { watchingFor } from './watching.ts';

/** Opens everything in order, leaving with `closing` how to close it, and answers where people reach it. */
export async function startConvenor(environment: Environment, log: Log, closing: Closing): Promise<string> {
  const lock = lockData(environment.dataFolder);
  closing.add(lock.release);
  const address = addressOf(environment.port);
  const filled = environment.databaseUrl === undefined ? await beginFilling(environment.dataFolder) : () => undefined;
  const settings = await openDatabase(environment, log, closing);
  const post = postOf(environment.mail);
  const house = await openHouse(settings, { address, post }, closing);
  // What its invented past came to is not sent anew.
  if (house.demonstration) await loadDemonstration(settings, { ...house, post: keptInside });
  filled();
  const report = (error: unknown) => log.write(`${stackOf(error)}\n`);
  keepHouseHourly(house, closing, report);
  renewClocksOnce(house, closing, report);
  warnOfHorizon(log.write);
  if (environment.watch === 'here') {
    const watching = watchingFor({ address, post }, log.write);
    closing.add(startWatch(settings, watching));
    closing.add(startReadingCalendars(settings, watching));
    if (environment.mail !== null) closing.add(startPost(settings, postingFor(environment.mail, log.write)));
  }
  const server = await buildServer(house, { log });
  closing.add(() => server.close());
  await listen(server, environment.port);
  lock.answersAt(address);
  return address;
}
