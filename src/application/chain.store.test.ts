import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../test/cast.ts';
import { heldMeeting, letDecisionsBePutOff } from '../../test/held-meeting.ts';
import { journeyOf } from '../../test/journey.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { childrenDecidedKey } from '../timescales/own/children-decided.ts';
import { beginRequest } from './begin-request.ts';
import { explainLateness } from './explain-lateness.ts';
import { renewClocks } from './renew-clocks.ts';
import { seeDiscussion } from './see-discussion.ts';

let bradford: Bradford;
let first: string;

const seen = async (caseId: string, id = 'manager') => {
  const found = await seeDiscussion(bradford.house, bradford.person(id), { caseId });
  if (found.kind !== 'seen') throw new Error(`${id} may not see it: ${found.kind}`);
  return found.value;
};

const dutyOf = async (caseId: string) =>
  (await seen(caseId)).duties.find(({ key }) => key === childrenDecidedKey)?.state;
const inDatabase = async <Row>(statement: ReturnType<typeof sql<Row>>) =>
  (await withinAuthority(bradford.house.db, 'bradford', (tx) => statement.execute(tx))).rows;
const kept = async (caseId: string) => ({
  phase: (
    await inDatabase(
      sql<{ phase: string }>`select phase from duty where case_id = ${caseId} and rule = ${childrenDecidedKey}`,
    )
  )[0]?.phase,
  notices: (
    await inDatabase(
      sql<{
        step: string;
      }>`select step from notice where case_id = ${caseId} and key like ${`${childrenDecidedKey}/%`} order by tell_at`,
    )
  ).map(({ step }) => step),
  toDos: (
    await inDatabase(
      sql<{ kind: string }>`select kind from to_do where case_id = ${caseId} and kind = 'decide-children'`,
    )
  ).length,
});

beforeAll(async () => {
  bradford = await openBradford();
  await letDecisionsBePutOff(bradford);
  first = await heldMeeting(bradford, 'puts-off');
});
afterAll(() => bradford.close());

describe('Given a meeting that left a child without a decision', () => {
  test('the team manager has it to do, and nobody is told yet', async () => {
    expect(await dutyOf(first)).toBe('running');
    expect(await kept(first)).toEqual({ phase: 'open', notices: [], toDos: 1 });
  });

  test.each(['drafting', 'unknown', 'other'] as const)(
    'a request cannot follow one that is not over, is not there, or is somebody else’s: %s',
    async (which) => {
      const { house, person } = bradford;
      const ids = { drafting: await journeyOf(bradford).drafting(), unknown: 'somewhere', other: first };
      const writer = person(which === 'other' ? 'other-worker' : 'worker');
      const begun = await beginRequest(house, writer, { idempotencyKey: null, follows: ids[which] });
      expect(begun.kind).toBe('not-theirs');
    },
  );

  test('a meeting that follows and decides nothing for a child either makes both late at once, also after a new start', async () => {
    const second = await heldMeeting(bradford, 'puts-off', first);
    bradford.wait('PT1S'); // the instant of a limit is still in time
    for (const caseId of [first, second]) {
      expect(await dutyOf(caseId)).toBe('overdue');
      expect(await kept(caseId)).toEqual({ phase: 'open', notices: ['late', 'up'], toDos: 1 });
    }
    const faults: unknown[] = [];
    await renewClocks(bradford.house, { isOver: () => false, report: (fault) => faults.push(fault) });
    expect(faults).toEqual([]);
    expect(await kept(first)).toEqual({ phase: 'open', notices: ['late', 'up'], toDos: 1 });

    const { house, person } = bradford;
    const command = { duty: childrenDecidedKey, reason: 'The scan is on Friday.' };
    expect((await explainLateness(house, person('manager'), { caseId: first, command })).kind).toBe('done');
  });

  test('the next that decides for every child ends it in all of them', async () => {
    const [second] = (await seen(first)).chain;
    const third = await heldMeeting(bradford, 'decides', second?.caseId ?? '');
    expect(await dutyOf(third)).toBe('met');
    for (const caseId of [first, second?.caseId ?? '']) {
      expect(await dutyOf(caseId)).toBe('met-late');
      expect(await kept(caseId)).toMatchObject({ notices: [], toDos: 0 });
    }
    const side = async (caseId: string, id?: string) => (await seen(caseId, id)).chain.map((each) => each.side);
    expect(await side(first)).toEqual(['after', 'after']);
    expect(await side(third)).toEqual(['before', 'before']);
  });
});

test('A discussion that follows none, and that none follows, is alone', async () => {
  const caseId = await heldMeeting(bradford, 'decides');
  expect(await dutyOf(caseId)).toBe('met');
  expect((await seen(caseId)).chain).toEqual([]);
});

test('whoever chaired a meeting knows the case of a request that follows it', async () => {
  const team = { 'team-manager': 'other-manager' };
  const caseId = await journeyOf(bradford).waiting({ follows: first, typed: { 'section/team': team } });
  const [row] = await inDatabase(
    sql<{
      knowCase: unknown;
    }>`select summary -> 'want' -> 'knowCase' as "knowCase" from discussion where case_id = ${caseId}`,
  );
  expect(row?.knowCase).toEqual(['other-manager', 'manager']);
});
