import { type Client, openClient } from './client.ts';
import { print } from './figure.ts';
import { type Pace, underLoad } from './load.ts';
import type { MeasuredPage } from './pages.ts';
import type { WebProcess } from './web-process.ts';

const paces: readonly Pace[] = ['a page a second each', 'no pause'];
const aim = 50;
const floor: MeasuredPage = { title: 'Nothing at all (/health/live)', path: '/health/live', people: [] };

/** Prints how long so many clients wait for each page, beside the floor that the same server sets, and its memory. */
export async function measurePages(web: WebProcess, pages: readonly MeasuredPage[], number: number): Promise<void> {
  await measureEach(web, [floor, ...pages], number);
  const { megabytes } = await web.usage();
  print({ figure: 'memory of the web process, at its most', value: megabytes, unit: 'MB', aim: 300 });
}

/** Prints how long so many clients wait for each page. */
export async function measureEach(web: WebProcess, pages: readonly MeasuredPage[], number: number): Promise<void> {
  for (const page of pages) {
    const clients = await openClients(web, page, number);
    for (const pace of paces)
      await underLoad(web, { ...page, clients, pace, aim: page === floor || pace === 'no pause' ? null : aim });
    for (const client of clients) client.close();
  }
}

function openClients(web: WebProcess, { people }: MeasuredPage, number: number): Promise<readonly Client[]> {
  return Promise.all(
    Array.from({ length: number }, (_, index) => openClient(web.port, people[index % people.length] ?? null)),
  );
}
