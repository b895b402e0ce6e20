/** Milliseconds that each run of a task takes. */
export const times = (runs: number, task: () => void): readonly number[] =>
  Array.from({ length: runs }, () => {
    const began = performance.now();
    task();
    return performance.now() - began;
  });
