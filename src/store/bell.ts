import { setTimeout as wait } from 'node:timers/promises';

/** Somebody sleeps until a time is over or the bell rings; a ring while they are awake keeps them from the next sleep. */
export interface Bell {
  readonly ring: () => void;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export function newBell(): Bell {
  let rung = new AbortController();
  return {
    ring: () => rung.abort(),
    sleep: async (milliseconds) => {
      await wait(milliseconds, undefined, { signal: rung.signal }).catch(() => undefined);
      rung = new AbortController();
    },
  };
}
