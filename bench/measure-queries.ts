import { openClient } from './client.ts';
import { print } from './figure.ts';
import type { MeasuredPage } from './pages.ts';
import { workDone } from './statements.ts';
import type { WebProcess } from './web-process.ts';

const visits = 5;

interface Asked {
  readonly socketFolder: string;
  readonly pages: readonly MeasuredPage[];
  /** How many past discussions there are. */
  readonly past: number;
}

/** Prints what the database does for one visit to each page: the proof that none of it grows with the past. */
export async function measureQueries(web: WebProcess, { socketFolder, pages, past }: Asked): Promise<void> {
  for (const { title, path, people } of pages) {
    const client = await openClient(web.port, people.at(0) ?? null);
    await client.visit(path);
    const work = await workDone(socketFolder, async () => {
      for (let visit = 0; visit < visits; visit += 1) await client.visit(path);
    });
    client.close();
    print({
      figure: `${title}, statements a visit, ${past} past discussions`,
      value: work.statements / visits,
      unit: 'statements',
      blocks: work.blocks / visits,
      rows: work.rows / visits,
      databaseMilliseconds: work.milliseconds / visits,
    });
  }
}
