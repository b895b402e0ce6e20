import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { withinAuthority } from '../../src/store/within-authority.ts';
import { holdWriters } from '../hold-writers.ts';
import { runNode, until, urlOf } from '../running-convenor.ts';
import { here, type TestStore } from '../store.ts';
import { type Attempt, attemptOf, attemptsEach, caseOf, lanes, racers } from './attempt.ts';

/** A meeting that has its slot when the race is over. */
export interface Standing extends Attempt {
  readonly reference: string;
}

/** Through `takeSlot`, or written into the table by somebody who never heard of it. */
export type Way = 'as we do' | 'straight';

export interface Race {
  /** What came of each attempt, and how often. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** What the racers were told they had, by the last word on each case file. */
  readonly accepted: readonly Standing[];
  /** What is in the table. */
  readonly standing: readonly Standing[];
}

const referenceOf = (racer: number, attempt: number): string =>
  `RACE-${String(racer)}-${String(caseOf(attempt)).padStart(5, '0')}`;

const layCases = (store: TestStore): Promise<unknown> =>
  store.within((tx) =>
    sql`insert into case_file (reference, begun_at)
      select 'RACE-' || racer || '-' || lpad(n::text, 5, '0'), now()
      from generate_series(0, ${sql.lit(racers - 1)}) racer, generate_series(0, ${sql.lit(attemptsEach - 1)}) n`.execute(
      tx,
    ),
  );

const acceptedOf = (outcomes: readonly (readonly string[])[]): readonly Standing[] => {
  const last = new Map<string, Standing>();
  for (const [racer, own] of outcomes.entries())
    for (const [attempt, outcome] of own.entries()) {
      const reference = referenceOf(racer, attempt);
      if (outcome === 'won') last.set(reference, { reference, ...attemptOf(racer, attempt) });
    }
  return [...last.values()];
};

const standingIn = (store: TestStore): Promise<readonly Standing[]> =>
  withinAuthority(store.owner, here, async (tx) => {
    const { rows } = await sql<Standing>`
      select c.reference, s.desk, s.starts_at as "startsAt", s.ends_at as "endsAt", s.line,
        s.chair_person_id as "chairPersonId", s.minute_taker_person_id as "minuteTakerPersonId", s.room_id as "roomId"
      from slot s join case_file c on c.id = s.case_id where not s.cancelled and c.reference like 'RACE-%'`.execute(tx);
    return rows;
  });

/** All racers stand at the line before the first goes off, and the race is run. */
export const runRace = async (store: TestStore, how: Way): Promise<Race> => {
  await layCases(store);
  const { waiting, letGo } = await holdWriters(store.settings, 'lock table slot in share mode');
  const running = Array.from({ length: racers }, (_, racer) =>
    runNode([fileURLToPath(import.meta.resolve('./racer.ts'))], {
      ...{ DATABASE_URL_WEB: urlOf(store.settings.connection('web')), RACER: String(racer), AUTHORITY: here },
      RACE_ATTEMPTS: String(racers * attemptsEach),
      STRAIGHT: how === 'straight' ? 'yes' : 'no',
    }),
  );
  await until(async () => (await waiting()).length === racers * lanes).finally(letGo);
  const outcomes = await Promise.all(
    running.map(async ({ ended, printed }) => {
      if ((await ended) !== 0) throw new Error(printed());
      return JSON.parse(printed()) as readonly string[];
    }),
  );
  const counts: Record<string, number> = {};
  for (const outcome of outcomes.flat()) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return { outcomes: counts, accepted: acceptedOf(outcomes), standing: await standingIn(store) };
};
