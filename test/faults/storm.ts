import { setTimeout as wait } from 'node:timers/promises';
import { nextNotices } from '../../src/store/notices.ts';
import { type OwnDatabase, startOwnDatabase } from '../own-database.ts';
import { until } from '../running-convenor.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Lifetimes, longestWait, newLifetimes } from './lifetimes.ts';
import { authorities, type Laid, type Ledger, openLedger } from './notices-to-tell.ts';
import { type WatchProcess, watchProcess } from './watch-process.ts';

/** A PostgreSQL and three watches in processes of their own, the clocks of two of them three hours off either way. */
export interface Field {
  readonly own: OwnDatabase;
  readonly ledger: Ledger;
  readonly watches: readonly [WatchProcess, ...WatchProcess[]];
  readonly close: () => Promise<void>;
}

export async function openField(): Promise<Field> {
  const own = await startOwnDatabase();
  const { settings, drop } = own.database;
  const ledger = await openLedger(settings);
  const first = await watchProcess(settings, 3);
  const watches = [first, await watchProcess(settings, -3), await watchProcess(settings, 0)] as const;
  for (const watch of watches) await watch.start();
  return {
    ...{ own, ledger, watches: [...watches] },
    close: async () => {
      for (const watch of watches) await watch.close();
      await ledger.close();
      await drop();
    },
  };
}

/** What a storm came to. */
export interface Storm {
  readonly seed: number;
  readonly notices: number;
  /** The faults in the order they were made. */
  readonly faults: readonly string[];
  /** For how many seconds each notice waited although a watch lived, the shortest first. */
  readonly waits: readonly number[];
  /** What must never be, in words; none when all is well. */
  readonly wrong: readonly string[];
}

/** How long a storm blows, and how many notices fall due in it. */
export interface Force {
  readonly seconds: number;
  readonly notices: number;
}

const mostSecondsLate = 15;

/** A fault: it is done at once, and answers how and after how many milliseconds it is undone, if it does not end by itself. */
type Fault = (blown: Blown) => Promise<{ readonly after: number; readonly undo: () => Promise<void> | void } | null>;

interface Blown {
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

const faults: Readonly<Record<string, Fault>> = {
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
const kinds = Object.keys(faults);

/** Blows once: the same seed makes the same faults at the same times and has the same notices fall due. */
export async function blow(field: Field, seed: number, { seconds, notices }: Force): Promise<Storm> {
  const chance = chanceOf(seed);
  const { ledger, watches } = field;
  await ledger.clear();
  const told = new Set(watches.flatMap((watch) => watch.told()));
  const database = { up: true };
  const abandoned = new Set<WatchProcess>();
  const lifetimes = newLifetimes();
  const note = () => lifetimes.note(database.up && watches.some(({ lives }) => lives()));
  const noting = setInterval(note, 20);
  try {
    const laying = layAll(ledger, chanceOf(seed + 1_000_000), { seconds, notices });
    const made = await makeFaults({ field, chance, database, abandoned }, seconds);
    await laying;
    await until(async () => (await ledger.read().catch(() => [])).every(({ toldAt }) => toldAt !== null), 20).catch(
      () => undefined,
    );
    note();
    const laid = await ledger.read();
    for (const watch of abandoned) await heal(watch);
    await wait(200);
    const lines = watches.flatMap((watch) => watch.told()).filter((name) => !told.has(name));
    return {
      ...{ seed, notices: laid.length, faults: made, wrong: whatIsWrong(laid, lines, { notices, lifetimes }) },
      waits: laid.map((each) => longestWait(each, lifetimes) / 1000).sort((one, other) => one - other),
    };
  } finally {
    clearInterval(noting);
  }
}

/** Most notices are there from the beginning; the others come when they are due already, so that somebody has to be called. */
async function layAll(ledger: Ledger, chance: Chance, { seconds, notices }: Force): Promise<void> {
  const began = performance.now();
  const ahead = Array.from({ length: notices }, () => ({
    authority: chance.pick(authorities),
    at: chance.between(0, seconds),
    sudden: chance.between(0, 1) < 0.25,
  })).sort((one, other) => Number(one.sudden) - Number(other.sudden) || one.at - other.at);
  for (const { authority, at, sudden } of ahead) {
    if (sudden) await wait(Math.max(0, at * 1000 - (performance.now() - began)));
    // Nobody could have been told of what the database, crashing, did not take.
    await ledger.lay(authority, sudden ? 0 : at - (performance.now() - began) / 1000).catch(() => undefined);
  }
}

async function makeFaults(blown: Omit<Blown, 'watch'>, seconds: number): Promise<string[]> {
  const { field, chance, abandoned } = blown;
  const made: string[] = [];
  const undoing: Promise<void>[] = [];
  const ends = performance.now() + seconds * 1000;
  while (performance.now() < ends) {
    await wait(chance.between(150, 1200));
    const kind = chance.pick(['freeze', ...kinds]);
    const watch = chance.pick(field.watches);
    if (abandoned.has(watch)) continue;
    const undo = await (faults[kind] ?? (() => nothing))({ ...blown, watch });
    made.push(kind);
    if (undo !== null) undoing.push(wait(undo.after).then(undo.undo));
  }
  await Promise.all(undoing);
  for (const watch of field.watches) if (!abandoned.has(watch)) await heal(watch);
  return made;
}

const heal = (watch: WatchProcess): Promise<void> => {
  watch.proxy.letPass();
  watch.thaw();
  watch.unsilence();
  return watch.start();
};

function whatIsWrong(
  laid: readonly Laid[],
  lines: readonly string[],
  { notices, lifetimes }: { readonly notices: number; readonly lifetimes: Lifetimes },
): readonly string[] {
  const twice = lines.filter((name, index) => lines.indexOf(name) !== index);
  return [
    ...(laid.length < notices / 2 ? [`only ${String(laid.length)} notices of ${String(notices)} were laid`] : []),
    ...twice.map((name) => `told twice, by their own account: ${name}`),
    ...laid.flatMap((each) => {
      const late = longestWait(each, lifetimes) / 1000;
      return [
        ...(each.toldAt === null ? ['was never told'] : []),
        ...(each.messages === 1 ? [] : [`is ${String(each.messages)} times in the outbox`]),
        ...(each.toldAt !== null && each.toldAt < each.tellAt ? ['was told before its time'] : []),
        ...(each.writtenAt === each.toldAt ? [] : ['was marked at another time than it was written']),
        ...(late > mostSecondsLate ? [`waited ${late.toFixed(1)} s although a watch lived`] : []),
      ].map((fault) => `${each.name} ${fault}`);
    }),
  ];
}
