import { type Field, openField } from './field.ts';
import { faults } from './made-faults.ts';
import { blow, type Storm } from './storm.ts';

const asked = (name: string, usual: number): number => Number(process.env[name] ?? usual);

/**
 * Blows one storm after another: `SEEDS` of them (20), from `SEED` on (1), on so many `FIELDS` at once (1). Prints one line
 * each; a failed one can be had again with its seed.
 */
async function run(): Promise<number> {
  const [first, count, wide] = [asked('SEED', 1), asked('SEEDS', 20), asked('FIELDS', 1)];
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  const storms: Storm[] = [];
  await Promise.all(
    Array.from({ length: wide }, async () => {
      const field = await openField();
      try {
        await blowAll(field, seeds, storms);
      } finally {
        await field.close();
      }
    }),
  );
  return sayAll(storms);
}

/** Takes seeds until there are none left. */
async function blowAll(field: Field, seeds: number[], storms: Storm[]): Promise<void> {
  for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
    const storm = await blow(field, seed, { seconds: 10, notices: 60 });
    storms.push(storm);
    console.log(inWords(storm));
  }
}

function sayAll(storms: readonly Storm[]): number {
  const wrong = storms.filter((storm) => storm.wrong.length > 0).map(({ seed }) => seed);
  const waits = storms.flatMap((storm) => storm.waits).toSorted((one, other) => one - other);
  const made = storms.flatMap((storm) => storm.faults);
  for (const kind of Object.keys(faults))
    console.log(`${String(made.filter((each) => each === kind).length).padStart(6)} × ${kind}`);
  const digests = storms.reduce((sum, storm) => sum + storm.digests, 0);
  console.log(
    `${String(storms.length)} seeds, ${String(waits.length)} notices, ${String(digests)} digests, ${String(made.length)} faults: ${
      wrong.length === 0 ? 'every one exactly once' : `FAILED with the seeds ${wrong.join(', ')}`
    }; late while a watch lived: ${sayLate(waits)}`,
  );
  return wrong.length === 0 ? 0 : 1;
}

const at = (waits: readonly number[], part: number): string =>
  (waits[Math.min(waits.length - 1, Math.floor(waits.length * part))] ?? 0).toFixed(2);

const sayLate = (waits: readonly number[]): string =>
  `p50 ${at(waits, 0.5)} s, p99 ${at(waits, 0.99)} s, most ${at(waits, 1)} s`;

const inWords = ({ seed, notices, digests, faults: made, waits, wrong }: Storm): string =>
  [
    `seed ${String(seed)}: ${String(notices)} notices, ${String(digests)} digests, ${String(made.length)} faults, ${sayLate(waits)}${wrong.length === 0 ? '' : `, WRONG after ${made.join(', ')}`}`,
    ...wrong,
  ].join('\n  ');

process.exitCode = await run();
