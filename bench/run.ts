import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { createClosing } from '../src/start/closing.ts';
import { openHouse } from '../src/start/open-house.ts';
import { connect } from '../src/store/connect.ts';
import { settingsFromSocket } from '../src/store/settings.ts';
import { addPastDiscussions } from '../test/past-discussions.ts';
import { takePort } from '../test/running-convenor.ts';
import { appendByUseCase } from './append-by-use-case.ts';
import { appendToStore } from './append-to-store.ts';
import { authority, bookMeetings } from './live-cases.ts';
import { printMachine } from './machine.ts';
import { measurePages } from './measure-pages.ts';
import { measureQueries } from './measure-queries.ts';
import { measuredPages } from './pages.ts';
import { measureMonday } from './monday.ts';
import { measureNotices } from './notices.ts';
import { measurePlans } from './plans.ts';
import { measureProtocols } from './protocols.ts';
import { measureSlotSearch } from './find-slots.ts';
import { measureRecomputing } from './recompute.ts';
import { timeStarts } from './starts.ts';
import { countStatements } from './statements.ts';
import { startWebProcess } from './web-process.ts';
import { measureWorkingDays } from './working-days.ts';

const clients = 20;
const past = [0, 1000, 10_000] as const;

async function run(dataFolder: string): Promise<void> {
  const { port, release } = await takePort();
  await release();
  printMachine();
  measureProtocols();
  measureWorkingDays();
  measureRecomputing();
  measureSlotSearch();
  await measurePlans();
  await measureNotices();
  await measureMonday(port, clients);
  await timeStarts(dataFolder, port);
  await countStatements(dataFolder);
  const closing = createClosing((error) => console.error(error));
  try {
    const web = await startWebProcess('server.ts', dataFolder, port);
    closing.add(web.stop);
    const socketFolder = join(dataFolder, 'database/socket');
    const settings = settingsFromSocket(socketFolder, 'convenor');
    const house = await openHouse(settings, { address: `http://127.0.0.1:${port}` }, closing);
    const owner = connect(settings, 'owner');
    closing.add(() => owner.destroy());
    const pages = await measuredPages(owner);
    const meetings = await bookMeetings(house, clients);
    const before = Temporal.Now.instant().subtract({ hours: 100 }).toString();
    for (const [index, to] of past.entries()) {
      const from = (past[index - 1] ?? 0) + 1;
      await addPastDiscussions(owner, authority, { from, to, before, events: 20 });
      await measureQueries(web, { socketFolder, pages, past: to });
    }
    await measurePages(web, pages, clients);
    await appendByUseCase(house, meetings);
    await appendToStore(house);
  } finally {
    await closing.run();
  }
}

const dataFolder = mkdtempSync(join(tmpdir(), 'convenor-bench-'));
try {
  await run(dataFolder);
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
