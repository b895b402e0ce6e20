import { parentPort } from 'node:worker_threads';
import type { PlanTask } from '../diary/plan/task.ts';
import { solvePlan } from './solve-plan.ts';

/** Enough for any day that was tried; beyond it the best found so far is the answer. */
const effort = { branches: 2000 };

// Solving blocks its thread until it is done: in one of its own, pages are answered meanwhile, and it can be ended.
parentPort?.on('message', (task: PlanTask) => {
  void solvePlan(task, effort).then((solved) => {
    parentPort?.postMessage(solved);
  });
});
