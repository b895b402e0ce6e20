import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../running-convenor.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Reader } from './choices.ts';
import type { Field } from './field.ts';
import type { Laid } from './lay.ts';
import { newLifetimes } from './lifetimes.ts';
import { authorities, type Ledger } from './ledger.ts';
import { type Blown, faults } from './made-faults.ts';
import type { WatchProcess } from './watch-process.ts';
import { waitOf, whatIsWrong } from './what-is-wrong.ts';

/** What a storm came to. */
export interface Storm {
  readonly seed: number;
  readonly notices: number;
  readonly digests: number;
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

const kinds = Object.keys(faults);

/** Blows once: the same seed makes the same faults at the same times and has the same notices fall due. */
export async function blow(field: Field, seed: number, { seconds, notices }: Force): Promise<Storm> {
  const chance = chanceOf(seed);
  const { ledger, watches } = field;
  await ledger.clear();
  const before = new Set(watches.flatMap((watch) => watch.told()));
  const database = { up: true };
  const abandoned = new Set<WatchProcess>();
  const lifetimes = newLifetimes();
  const noting = setInterval(() => lifetimes.note(database.up && watches.some(({ lives }) => lives())), 20);
  try {
    const laying = layAll(ledger, chanceOf(seed + 1_000_000), { seconds, notices });
    const turning = turnDays(ledger, chanceOf(seed + 2_000_000), seconds);
    const made = await makeFaults({ field, chance, database, abandoned }, seconds);
    await Promise.all([laying, turning]);
    await until(() => isAllTold(ledger), 20).catch(() => undefined);
    for (const watch of abandoned) await heal(watch);
    await wait(200);
    const [found, digests] = [await ledger.notices(), await ledger.digests()];
    const lines = watches.flatMap((watch) => watch.told()).filter((name) => !before.has(name));
    return {
      ...{ seed, faults: made, notices: found.length, digests: digests.length },
      wrong: whatIsWrong({ notices: found, digests, lines, laying: notices, lifetimes }),
      waits: found.map((each) => waitOf(each, lifetimes)).sort((one, other) => one - other),
    };
  } finally {
    clearInterval(noting);
  }
}

const isAllTold = async (ledger: Ledger): Promise<boolean> => {
  try {
    await ledger.morning();
    const queue = [...(await ledger.notices()), ...(await ledger.digests())];
    return queue.every(({ toldAt }) => toldAt !== null);
  } catch {
    return false;
  }
};

/** Most notices are there from the beginning; the others come when they are due already, so that somebody has to be called. */
async function layAll(ledger: Ledger, chance: Chance, { seconds, notices }: Force): Promise<void> {
  const began = performance.now();
  const meeting: Promise<void>[] = [];
  const ahead = Array.from({ length: notices }, () => ({
    authority: chance.pick(authorities),
    reader: chance.pick<Reader>(['daily', 'daily', 'each', 'none', 'undecided']),
    urgent: chance.between(0, 1) < 0.5,
    at: chance.between(0, seconds),
    sudden: chance.between(0, 1) < 0.25,
    metAfter: chance.between(0, 1) < 0.1 ? chance.between(0, 3000) : null,
  })).sort((one, other) => Number(one.sudden) - Number(other.sudden) || one.at - other.at);
  for (const { at, sudden, metAfter, ...rest } of ahead) {
    if (sudden) await wait(Math.max(0, at * 1000 - (performance.now() - began)));
    const inSeconds = sudden ? 0 : at - (performance.now() - began) / 1000;
    const caseId = await layInTheEnd(ledger, { ...rest, seconds: inSeconds });
    if (metAfter === null) continue;
    meeting.push(
      wait(Math.max(0, inSeconds * 1000) + metAfter)
        .then(() => ledger.meet(rest.authority, caseId))
        .catch(() => undefined),
    );
  }
  await Promise.all(meeting);
}

/** A database that is away takes nothing: whoever was writing tries again, as people do. */
const layInTheEnd = (ledger: Ledger, laying: Laid): Promise<string> =>
  ledger.lay(laying).catch(async () => {
    await wait(200);
    return layInTheEnd(ledger, laying);
  });

/** Mornings come and people choose otherwise, while it blows. */
async function turnDays(ledger: Ledger, chance: Chance, seconds: number): Promise<void> {
  const ends = performance.now() + seconds * 1000;
  while (performance.now() < ends) {
    await wait(chance.between(300, 1500));
    await chance
      .pick([ledger.morning, ledger.choose])()
      .catch(() => undefined);
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
    const undo = await faults[kind]?.({ ...blown, watch });
    made.push(kind);
    if (undo != null) undoing.push(wait(undo.after).then(undo.undo));
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
