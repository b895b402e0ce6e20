import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Stretch } from '../../diary/diaries.ts';

export type BusyRead =
  | { readonly ok: true; readonly busy: readonly Stretch[] }
  | { readonly ok: false; readonly fault: 'not-a-calendar' | 'too-many-times' };

const answered = z.union([
  z
    .object({ ok: z.literal(true), value: z.array(z.object({ from: z.number(), to: z.number() })) })
    .transform(({ value }) => ({ ok: true as const, busy: value })),
  z
    .object({ ok: z.literal(false), refusal: z.object({ code: z.enum(['not-a-calendar', 'too-many-times']) }) })
    .transform(({ refusal }) => ({ ok: false as const, fault: refusal.code })),
]);

const usual = { milliseconds: 5000, megabytes: 128 };

/**
 * The busy times of a calendar's text, read in a thread of its own with little time and memory: a rule in it that never
 * comes true keeps the reader for ever, and this process keeps the clocks. Never throws.
 */
export function readBusy(text: string, stretch: Stretch, limits = usual): Promise<BusyRead> {
  const worker = new Worker(new URL('calendar-worker.ts', import.meta.url), {
    workerData: { text, stretch },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const ended = new Promise<BusyRead>((resolve) => {
    const give = (read: BusyRead) => resolve(read);
    const tooMany: BusyRead = { ok: false, fault: 'too-many-times' };
    worker.once('message', (message: unknown) => give(answered.parse(message)));
    // What it fails with may quote the calendar: nothing of it is kept.
    worker.once('error', () => give(tooMany));
    worker.once('exit', () => give(tooMany));
  });
  const timer = setTimeout(() => void worker.terminate(), limits.milliseconds);
  return ended.finally(() => clearTimeout(timer));
}
