import { Temporal } from 'temporal-polyfill';
import { instantAt } from '../calendar/london.ts';
import type { Diaries } from '../diary/diaries.ts';
import { type Displacement, displacementsFor } from '../diary/plan/displace.ts';
import { draftPlan } from '../diary/plan/draft.ts';
import type { PlanProblem } from '../diary/plan/problem.ts';
import { problemOf } from '../diary/plan/problem-of.ts';
import { type Planned, planned } from '../diary/plan/task.ts';
import { readied } from '../diary/ready.ts';
import { type Start, regularStarts } from '../diary/starts.ts';
import { allotsSlots } from '../disclosure/board.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { bookedDiscussions } from '../store/booked-discussions.ts';
import type { Tx } from '../store/connect.ts';
import { readDiaries } from '../store/diaries.ts';
import { waitingDiscussions } from '../store/discussions.ts';
import { type Person as Somebody, listPeople } from '../store/people.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import type { Seen } from './look.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';
import type { WaitingRequest } from './see-board.ts';
import { readSummary } from './summary-of.ts';
import { planAskedOf } from './to-plan.ts';

/** Which days are planned, and whose requests. */
export interface PlanScope {
  readonly day: Temporal.PlainDate;
  /** The day alone, or seven days from it. */
  readonly reach: 'day' | 'week';
  /** The requests of one desk; null for all of them. */
  readonly desk: string | null;
  /** The one request that room is made for; nothing where all that waits is planned. */
  readonly request?: string | undefined;
}

/** What a plan is made of, and what pages say of it. */
export interface PlanSeen {
  readonly problem: PlanProblem;
  readonly diaries: Diaries;
  readonly waiting: readonly WaitingRequest[];
  readonly booked: readonly WaitingRequest[];
  readonly people: readonly Somebody[];
}

const startOf = (date: Temporal.PlainDate): number => {
  const at = instantAt(date, Temporal.PlainTime.from('00:00'));
  if (!at.ok) throw new Error(at.refusal.message);
  return at.value.epochMilliseconds;
};

const iso = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toString();

const summarised = <Row extends { readonly summary: unknown }>({ summary, ...row }: Row) => ({
  ...row,
  summary: readSummary(summary),
});

/** Without slots a meeting could begin at any quarter of an hour: for a plan, the half hours are enough. */
const startsIn = (starts: readonly Start[]): readonly Start[] => starts.filter(({ time }) => /:[03]0$/.test(time));

const fortnight = 14 * 24 * 60 * 60 * 1000;

/** Until the first time after the days that are planned: what runs out before it cannot wait for another plan. */
const stretchOf = ({ day, reach }: PlanScope, now: Temporal.Instant, inForce: ProtocolInForce) => {
  const over = startOf(day.add({ days: reach === 'day' ? 1 : 7 }));
  const [next] = regularStarts(inForce, { from: over, to: over + fortnight });
  return { from: Math.max(startOf(day), now.epochMilliseconds), to: next?.from ?? over };
};

const readScene = async (tx: Tx, house: House, person: Person, scope: PlanScope): Promise<PlanSeen> => {
  const inForce = protocolOf(house, person.authorityId);
  const { protocol } = inForce;
  const stretch = stretchOf(scope, house.clock(), inForce);
  const diaries = await readDiaries(tx, { ...stretch, protocol: inForce });
  const isWanted = ({ caseId }: { readonly caseId: string }): boolean =>
    scope.request === undefined || scope.request === caseId;
  const waiting = (await waitingDiscussions(tx, scope.desk)).filter(isWanted).map(summarised);
  const booked = (await bookedDiscussions(tx, { from: iso(stretch.from), to: iso(stretch.to) })).map(summarised);
  const people = await listPeople(tx);
  const asked = planAskedOf({
    ...stretch,
    ...{ waiting, booked, diaries, people, protocol },
    ready: readied(diaries),
    starts: startsIn(regularStarts(inForce, { from: stretch.from, to: stretch.to - 1 })),
    desks: scope.desk === null ? protocol.desks.map(({ id }) => id) : [scope.desk],
  });
  return { problem: problemOf(asked), diaries, waiting, booked, people };
};

/** What waits and what is booked, for those who book. The look is logged whether or not they may. */
export const seeToPlan = (house: House, person: Person, scope: PlanScope): Promise<Seen<PlanSeen>> => {
  const allowed = allotsSlots(person, protocolOf(house, person.authorityId).protocol);
  const now = house.clock().toString();
  return withinAuthority(house.db, person.authorityId, async (tx): Promise<Seen<PlanSeen>> => {
    await noteLook(tx, person, { caseId: null, what: allowed ? 'plan' : 'refused:plan', now });
    return allowed ? { kind: 'seen', value: await readScene(tx, house, person, scope) } : { kind: 'forbidden' };
  });
};

/** A plan for all that waits. It holds no transaction while it is worked out. */
export const planFor = ({ planner }: House, { problem }: PlanSeen): Promise<Planned> =>
  planned(problem, draftPlan(problem), planner.solve);

/** Ways to hold one request by moving what is booked, the best first. */
export const waysToMakeRoom = (
  { problem }: PlanSeen,
  caseId: string,
): { readonly problem: PlanProblem; readonly ways: readonly Displacement[] } => displacementsFor(problem, caseId);
