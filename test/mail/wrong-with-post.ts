import type { Received } from './mail-server.ts';
import type { Kept } from './post-ledger.ts';

const idOf = ({ raw }: Received): string => /^Message-ID: <([^@]+)@/imu.exec(raw)?.[1] ?? 'no name';

/** How often each message is at the server, by its id. */
export const arrivals = (received: readonly Received[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const each of received) counts.set(idOf(each), (counts.get(idOf(each)) ?? 0) + 1);
  return counts;
};

const allowed: Readonly<Partial<Record<Kept['state'], readonly number[]>>> = {
  sent: [1],
  unsure: [0, 1],
  refused: [0],
};

/**
 * What must never be, in words, once everything has come to rest and no person has decided anything: a message that is
 * at the server twice, or is said to be sent and is not there, or is forgotten.
 */
export const wrongWithPost = (kept: readonly Kept[], received: readonly Received[]): readonly string[] => {
  const counts = arrivals(received);
  const known = new Set(kept.map(({ id }) => id));
  return [
    ...[...counts.keys()].filter((id) => !known.has(id)).map((id) => `${id} arrived and is not known here`),
    ...received
      .filter(({ recipients }) => recipients.length !== 1)
      .map((each) => `${idOf(each)} has several recipients`),
    ...kept.flatMap(({ id, state, attempts }) => {
      const count = counts.get(id) ?? 0;
      if (allowed[state]?.includes(count) === true) return [];
      return [`${id} is ${state} after ${String(attempts)} attempts, and ${String(count)} times at the server`];
    }),
  ];
};
