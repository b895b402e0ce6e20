import { startOwnDatabase } from '../own-database.ts';
import { type MailStorm, blowMail } from './storm.ts';

const asked = (name: string, usual: number): number => Number(process.env[name] ?? usual);

const inWords = ({ seed, messages, attempts, kills, ended, wrong }: MailStorm): string =>
  [
    `seed ${String(seed)}: ${String(messages)} messages, ${String(attempts)} attempts, ${String(kills)} processes killed: ${Object.entries(
      ended,
    )
      .map(([state, count]) => `${String(count)} ${state}`)
      .join(', ')}${wrong.length === 0 ? '' : ', WRONG'}`,
    ...wrong,
  ].join('\n  ');

/**
 * Blows one mail storm after another: `SEEDS` of them (10), from `SEED` on (1). Prints one line each; a failed one can be
 * had again with its seed.
 */
async function run(): Promise<number> {
  const [first, count] = [asked('SEED', 1), asked('SEEDS', 10)];
  const own = await startOwnDatabase();
  const storms: MailStorm[] = [];
  try {
    for (let seed = first; seed < first + count; seed += 1) {
      const storm = await blowMail(own.database.settings, seed, { seconds: 10, messages: 80 });
      storms.push(storm);
      console.log(inWords(storm));
    }
  } finally {
    await own.database.drop();
  }
  const wrong = storms.filter((storm) => storm.wrong.length > 0).map(({ seed }) => seed);
  const messages = storms.reduce((sum, storm) => sum + storm.messages, 0);
  console.log(
    `${String(storms.length)} seeds, ${String(messages)} messages: ${
      wrong.length === 0
        ? 'each there once, or shown to a person; none twice, none lost'
        : `FAILED with the seeds ${wrong.join(', ')}`
    }`,
  );
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await run();
