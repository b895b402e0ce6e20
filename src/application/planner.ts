import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { PlanSolved, PlanTask, Solver } from '../diary/plan/task.ts';

/** Solves plans outside the thread that answers pages. */
export interface Planner {
  /** Calls wait for each other. Null where the solver dies, stalls or answers what is no answer: never thrown. */
  readonly solve: Solver;
  readonly stop: () => Promise<void>;
}

const solvedSchema = z.object({ values: z.array(z.number()), isBest: z.boolean() });

/** Sends one task and waits for its answer, the worker's end or the time limit, whichever is first. */
const ask = (worker: Worker, task: PlanTask, timeoutMs: number): Promise<PlanSolved | null> =>
  new Promise((resolve) => {
    const end = (solved: PlanSolved | null): void => {
      clearTimeout(timer);
      worker.off('message', answer).off('exit', lost).off('error', lost);
      resolve(solved);
    };
    const answer = (message: unknown): void => {
      const solved = solvedSchema.safeParse(message);
      end(solved.success && solved.data.values.length === task.begin.length ? solved.data : null);
    };
    const lost = (): void => {
      end(null);
    };
    const timer = setTimeout(lost, timeoutMs);
    worker.on('message', answer).on('exit', lost).on('error', lost);
    worker.postMessage(task);
  });

const startWorker = (script: URL): Worker => {
  const worker = new Worker(script, { execArgv: [] });
  // Its failure is its end, and its end is what is waited for.
  worker.on('error', () => undefined);
  worker.unref();
  return worker;
};

/** One worker thread, started with the first plan and warm from then on. It never keeps this process alive. */
export const startPlanner = ({
  timeoutMs = 10_000,
  script = new URL('./planner-worker.ts', import.meta.url),
} = {}): Planner => {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };

  const run = async (task: PlanTask): Promise<PlanSolved | null> => {
    worker ??= startWorker(script);
    const solved = await ask(worker, task, timeoutMs);
    if (solved === null) await end();
    return solved;
  };

  return {
    solve: (task) => {
      const solved = last.then(() => run(task));
      last = solved.catch(() => undefined);
      return solved;
    },
    stop: async () => {
      await last;
      await end();
    },
  };
};
