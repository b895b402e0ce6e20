import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { busyFromCalendar } from '../../diary/busy-from-calendar.ts';

const { text, stretch } = z
  .object({ text: z.string(), stretch: z.object({ from: z.number(), to: z.number() }) })
  .parse(workerData);

parentPort?.postMessage(busyFromCalendar(text, stretch));
