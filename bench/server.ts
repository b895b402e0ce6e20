import { createClosing } from '../src/start/closing.ts';
import { readEnvironment } from '../src/start/environment.ts';
import { addressOf } from '../src/start/listen.ts';
import { openDatabase } from '../src/start/open-database.ts';
import { openHouse } from '../src/start/open-house.ts';
import { openLog } from '../src/start/open-log.ts';
import { serve } from './serve.ts';

// The process of `npm start` on an existing data folder.
const environment = readEnvironment(process.env);
const log = openLog(environment.dataFolder);
const closing = createClosing((error) => console.error(error));
closing.add(log.close);
const settings = await openDatabase(environment, log, closing);
const house = await openHouse(settings, { address: addressOf(environment.port) }, closing);
await serve(house, environment.port, log, closing);
