import { setTimeout as wait } from 'node:timers/promises';
import { nextNotices } from '../../src/store/notices.ts';
import type { OwnDatabase } from '../own-database.ts';
import { until } from '../running-convenor.ts';
import type { Chance } from './chance.ts';
import type { Field } from './field.ts';
import type { WatchProcess } from './watch-process.ts';

/** What is done to a watch or the database. It is done at once, and answers how and after how many milliseconds it is undone, if it does not end by itself. */
export type Fault = (
  blown: Blown,
) => Promise<{ readonly after: number; readonly undo: () => Promise<void> | void } | null>;

export interface Blown {
  readonly field: Field;
  /** Frozen in the middle of telling, and not thawed before everything else is over. */
  readonly abandoned: Set<WatchProcess>;
  readonly watch: WatchProcess;
  readonly chance: Chance;
  readonly database: { up: boolean };
}

const nothing = Promise.resolve(null);
const undone = (after: number, undo: () => Promise<void> | void) => Promise.resolve({ after, undo });

/** Past every timeout of a watch, of its connections and of the database. */
const long: readonly [number, number] = [5500, 9000];

const databaseAway = async ({ field, database }: Blown, away: (own: OwnDatabase) => Promise<void>): Promise<null> => {
  if (!database.up) return null;
  database.up = false;
  await away(field.own);
  await until(() => answers(field));
  database.up = true;
  return null;
};

const answers = ({ ledger }: Field): Promise<boolean> =>
  nextNotices(ledger.web).then(
    () => true,
    () => false,
  );

/** Everything that is done to watches and database, by its name. */
export const faults: Readonly<Record<string, Fault>> = {
  'kill -9': async ({ watch, chance }) => {
    await watch.kill();
    return { after: chance.between(200, 2000), undo: watch.start };
  },
  'kill -9 all': async ({ field, chance, abandoned }) => {
    const all = field.watches.filter((each) => !abandoned.has(each));
    await Promise.all(all.map(({ kill }) => kill()));
    return {
      after: chance.between(200, 1500),
      undo: async () => {
        await Promise.all(all.map(({ start }) => start()));
      },
    };
  },
  'kill -9 before commit': ({ watch, chance }) => {
    watch.proxy.at('commit', false, () => void watch.kill());
    return undone(chance.between(2500, 4000), watch.start);
  },
  freeze: ({ watch, chance }) => {
    watch.freeze();
    return undone(chance.between(...long), watch.thaw);
  },
  'freeze before commit': ({ watch, chance }) => {
    watch.proxy.at('commit', false, watch.freeze);
    return undone(chance.between(...long), watch.thaw);
  },
  'freeze before commit, for good': ({ watch, abandoned }) => {
    if (abandoned.size > 0) return nothing;
    abandoned.add(watch);
    watch.proxy.at('commit', false, watch.freeze);
    return nothing;
  },
  'freeze after commit': ({ watch, chance }) => {
    watch.proxy.at('commit', true, watch.freeze);
    return undone(chance.between(...long), watch.thaw);
  },
  cut: ({ watch }) => {
    watch.proxy.cut();
    return nothing;
  },
  'cut before commit': ({ watch }) => {
    watch.proxy.cutBefore('commit');
    return nothing;
  },
  'cut after commit': ({ watch }) => {
    watch.proxy.cutAfter('commit');
    return nothing;
  },
  silence: ({ watch, chance }) => {
    watch.silence();
    return undone(chance.between(1000, 7000), watch.unsilence);
  },
  'clock moved': ({ watch }) => {
    watch.moveClock();
    return nothing;
  },
  'database crashes': (blown) =>
    databaseAway(blown, async (own) => {
      own.stopImmediately();
      await wait(100);
    }),
  'database restarts': (blown) =>
    databaseAway(blown, async (own) => {
      await own.stop();
      await own.start();
    }),
};
