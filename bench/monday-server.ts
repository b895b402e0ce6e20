import { createClosing } from '../src/start/closing.ts';
import { readEnvironment } from '../src/start/environment.ts';
import { openDatabase } from '../src/start/open-database.ts';
import { openLog } from '../src/start/open-log.ts';
import { openMonday } from '../test/monday-morning/open-monday.ts';
import { serve } from './serve.ts';

// The Monday morning of forty requests on an empty data folder, where it is five past nine for as long as it runs.
const environment = readEnvironment(process.env);
const log = openLog(environment.dataFolder);
const closing = createClosing((error) => console.error(error));
closing.add(log.close);
const settings = await openDatabase(environment, log, closing);
const morning = await openMonday({ settings, drop: () => Promise.resolve() });
closing.add(morning.close);
await serve(morning.house, environment.port, log, closing);
