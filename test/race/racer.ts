import { sql } from 'kysely';
import { connectAs, type Tx } from '../../src/store/connect.ts';
import { QueryFailed } from '../../src/store/query-failed.ts';
import { releaseSlot, takeSlot } from '../../src/store/slots.ts';
import { VersionConflict } from '../../src/store/version-conflict.ts';
import { withinAuthority } from '../../src/store/within-authority.ts';
import { type Attempt, attemptOf, attemptsEach, caseOf, lanes } from './attempt.ts';

/** One process of the race: makes its attempts, several at once, and prints what came of each. */
const { DATABASE_URL_WEB: connectionString = '', RACER = '0', AUTHORITY: authority = '', STRAIGHT } = process.env;
const racer = Number(RACER);
const db = connectAs({ connectionString, max: lanes, connectionTimeoutMillis: 60_000 }, 'web');
const outcomes: string[] = [];

const cases = await withinAuthority(db, authority, async (tx) => {
  const { rows } = await sql<{ id: string }>`select id from case_file where reference like ${`RACE-${RACER}-%`}
    order by reference`.execute(tx);
  return rows.map(({ id }) => id);
});

const asWeDo = async (tx: Tx, caseId: string, attempt: Attempt): Promise<string> => {
  const taking = await takeSlot(tx, { caseId, ...attempt });
  return taking.ok ? 'won' : taking.taken.map(({ what }) => what).join(' ');
};

/** As somebody would write it who never heard of `takeSlot`: nothing is looked at before, nothing is locked. */
const straight = async (tx: Tx, caseId: string, attempt: Attempt): Promise<string> => {
  const { desk, startsAt, endsAt, line, chairPersonId, minuteTakerPersonId, roomId } = attempt;
  await releaseSlot(tx, caseId);
  await sql`insert into slot (case_id, desk, starts_at, ends_at, line, chair_person_id, minute_taker_person_id, room_id)
    values (${caseId}, ${desk}, ${startsAt}, ${endsAt}, ${line}, ${chairPersonId}, ${minuteTakerPersonId}, ${roomId})`.execute(
    tx,
  );
  return 'won';
};

const refusedAs = (fault: unknown): string => {
  if (fault instanceof QueryFailed && fault.constraint === 'taken_once') return 'constraint';
  if (fault instanceof VersionConflict) return 'again';
  throw fault;
};

const make = async (attempt: number): Promise<void> => {
  const caseId = cases[caseOf(attempt)] ?? '';
  const take = STRAIGHT === 'yes' ? straight : asWeDo;
  outcomes[attempt] = await withinAuthority(db, authority, (tx) => take(tx, caseId, attemptOf(racer, attempt))).catch(
    refusedAs,
  );
};

const run = async (lane: number): Promise<void> => {
  for (let attempt = lane; attempt < attemptsEach; attempt += lanes) await make(attempt);
};

await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
await db.destroy();
process.stdout.write(`${JSON.stringify(outcomes)}\n`);
