import { cpus, loadavg, totalmem } from 'node:os';
import { print } from './figure.ts';

/** What the figures were taken on, and how busy it was with other things. */
export function printMachine(): void {
  const processors = cpus();
  print({
    figure: 'processors',
    value: processors.length,
    unit: 'cores',
    model: processors[0]?.model ?? 'unknown',
    memoryGigabytes: totalmem() / 2 ** 30,
    node: process.version,
    loadBefore: loadavg()[0],
  });
}
