import { createClosing } from '../src/start/closing.ts';
import { readEnvironment } from '../src/start/environment.ts';
import { addressOf, listen } from '../src/start/listen.ts';
import { openDatabase } from '../src/start/open-database.ts';
import { openHouse } from '../src/start/open-house.ts';
import { openLog } from '../src/start/open-log.ts';
import { buildServer } from '../src/web/server.ts';

// The process of `npm start` on an existing data folder, but for the limits: twenty clients here ask what hundreds would.
const environment = readEnvironment(process.env);
const unlimited = 1e9;

const log = openLog(environment.dataFolder);
const closing = createClosing((error) => console.error(error));
closing.add(log.close);
const settings = await openDatabase(environment, log, closing);
const address = addressOf(environment.port);
const house = await openHouse(settings, { address }, closing);
const limits = { pages: unlimited, signIn: unlimited, notFound: unlimited };
const server = await buildServer(house, { log, limits });
closing.add(() => server.close());
await listen(server, environment.port);

process.on('message', () => process.send?.(process.resourceUsage()));
process.on('disconnect', () => void closing.run().then(() => process.exit()));
process.send?.('ready');
