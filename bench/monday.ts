import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../test/monday-morning/people.ts';
import { paths } from '../src/web/paths.ts';
import { measureEach } from './measure-pages.ts';
import { measureQueries } from './measure-queries.ts';
import { type MeasuredPage, signInNames } from './pages.ts';
import { countStatements } from './statements.ts';
import { startWebProcess } from './web-process.ts';

const minuteTakers = signInNames(people.filter(({ role }) => role === 'minute-taker'));

const pages: readonly MeasuredPage[] = [
  { title: 'Desk board, Monday', path: paths.board, people: minuteTakers },
  { title: 'Desk board, all desks, Monday', path: `${paths.board}?desk=all`, people: minuteTakers },
  { title: 'Today, Monday', path: paths.today, people: signInNames(people) },
];

/** Prints what the board and Today cost on the Monday morning on which the board is tried: 40 requests at five desks. */
export async function measureMonday(port: number, clients: number): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'convenor-monday-'));
  try {
    await countStatements(dataFolder);
    const web = await startWebProcess('monday-server.ts', dataFolder, port);
    await measureQueries(web, { socketFolder: join(dataFolder, 'database/socket'), pages, past: 0 });
    await measureEach(web, pages, clients);
    await web.stop();
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
