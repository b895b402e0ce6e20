import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from './client.ts';
import { percentile, print } from './figure.ts';
import type { WebProcess } from './web-process.ts';

/** With no pause a client asks again as soon as it has been answered. */
export type Pace = 'no pause' | 'a page a second each';

export interface Load {
  readonly title: string;
  readonly path: string;
  readonly clients: readonly Client[];
  readonly pace: Pace;
  /** What the p95 should stay under. */
  readonly aim: number | null;
}

const seconds = 6;
const warmUp = 5;

/** Lets all clients ask for one page again and again, and prints how long they waited for its last byte over loopback. */
export async function underLoad(web: WebProcess, load: Load): Promise<void> {
  const { title, path, clients, pace, aim } = load;
  for (let visit = 0; visit < warmUp; visit += 1) await Promise.all(clients.map((client) => client.visit(path)));
  const before = await web.usage();
  const began = performance.now();
  const waits = (await Promise.all(clients.map((client, index) => ask(client, load, index / clients.length)))).flat();
  const took = (performance.now() - began) / 1000;
  const after = await web.usage();
  print({
    figure: `${title}, p95, ${clients.length} clients, ${pace}`,
    value: percentile(waits, 0.95),
    unit: 'ms',
    ...(aim === null ? {} : { aim }),
    p50: percentile(waits, 0.5),
    pages: waits.length,
    pagesPerSecond: waits.length / took,
    processorMillisecondsPerPage: (after.processorMilliseconds - before.processorMilliseconds) / waits.length,
  });
}

/** `turn` spreads those who pause over the second. */
async function ask(client: Client, { path, pace }: Load, turn: number): Promise<readonly number[]> {
  const waits: number[] = [];
  const end = performance.now() + seconds * 1000;
  if (pace === 'a page a second each') await wait(turn * 1000);
  while (performance.now() < end) {
    const took = await client.visit(path);
    waits.push(took);
    if (pace === 'a page a second each') await wait(Math.max(0, 1000 - took));
  }
  return waits;
}
