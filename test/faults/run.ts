import { blow, openField, type Storm } from './storm.ts';

/** Blows one storm after another: `SEEDS` of them (20), from `SEED` on (1). Prints one line each; a failed one can be had again. */
async function run(): Promise<number> {
  const [first, count] = [Number(process.env['SEED'] ?? 1), Number(process.env['SEEDS'] ?? 20)];
  const field = await openField();
  const storms: Storm[] = [];
  try {
    for (let seed = first; seed < first + count; seed += 1) {
      const storm = await blow(field, seed, { seconds: 12, notices: 60 });
      storms.push(storm);
      console.log(inWords(storm));
    }
  } finally {
    await field.close();
  }
  const wrong = storms.filter((storm) => storm.wrong.length > 0);
  const waits = storms.flatMap((storm) => storm.waits).toSorted((one, other) => one - other);
  console.log(
    `${String(storms.length)} seeds, ${String(waits.length)} notices, ${String(storms.flatMap((storm) => storm.faults).length)} faults: ${
      wrong.length === 0
        ? 'every notice exactly once'
        : `FAILED with the seeds ${wrong.map(({ seed }) => seed).join(', ')}`
    }; late while a watch lived: ${sayLate(waits)}`,
  );
  return wrong.length === 0 ? 0 : 1;
}

const at = (waits: readonly number[], part: number): string =>
  (waits[Math.min(waits.length - 1, Math.floor(waits.length * part))] ?? 0).toFixed(2);

const sayLate = (waits: readonly number[]): string =>
  `p50 ${at(waits, 0.5)} s, p99 ${at(waits, 0.99)} s, most ${at(waits, 1)} s`;

const inWords = ({ seed, notices, faults, waits, wrong }: Storm): string =>
  [
    `seed ${String(seed)}: ${String(notices)} notices, ${String(faults.length)} faults, ${sayLate(waits)}${wrong.length === 0 ? '' : `, WRONG after ${faults.join(', ')}`}`,
    ...wrong,
  ].join('\n  ');

process.exitCode = await run();
