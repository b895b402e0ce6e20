import { Temporal } from 'temporal-polyfill';
import type { WaitingRequest } from '../../../application/see-board.ts';
import type { PlanSeen } from '../../../application/see-plan.ts';
import { wantIn } from '../../../application/to-plan.ts';
import { sayDue, sayInstant, sayTime } from '../../../calendar/say.ts';
import { keyOf } from '../../../diary/plan/ask.ts';
import { overlap } from '../../../diary/plan/collide.ts';
import type { Discussion, Option, Placed, Plan, PlanProblem } from '../../../diary/plan/problem.ts';
import { sayToSpare } from '../../../diary/say-weighed.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { Chosen, Move } from './choices.ts';
import { sayMissing, sayPlaced, sayUnknown } from './say-placed.ts';

/** A request and where it is put. */
export interface Line {
  readonly chosen: Chosen;
  /** "today 13:00 to 14:00, East" */
  readonly where: string;
  /** "Chair Helen Fairweather, minutes Priya Nair, Video link of the East desk" */
  readonly who: string;
  readonly toSpare: { readonly said: string; readonly isLate: boolean } | null;
  readonly why: string;
  /** "school and health": those who must come and of whom no diary tells; "" for none. */
  readonly unknown: string;
  /** Until when it could wait for a day on which all who must come can: somebody cannot here, and the limit lies after these days. */
  readonly canWait: string | null;
  /** What has to be moved before it can be booked, by reference. */
  readonly after: readonly string[];
}

/** A meeting that is booked and would move, and what that costs. */
export interface MoveLine {
  readonly move: Move;
  readonly where: string;
  readonly costs: string;
}

export interface LeftOut {
  readonly caseId: string;
  readonly reference: string;
  readonly why: string;
}

export interface PlanShown {
  readonly lines: readonly Line[];
  readonly moves: readonly MoveLine[];
  readonly leftOut: readonly LeftOut[];
}

/** What a plan is shown with. */
export interface Showing {
  readonly seen: PlanSeen;
  readonly problem: PlanProblem;
  readonly plan: Plan;
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
}

interface Put {
  readonly discussion: Discussion;
  readonly placed: Placed;
  readonly option: Option;
  /** Where it stands now, if it is booked and moves. */
  readonly stood: Option | null;
}

const iso = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toString();

const putsOf = ({ problem, plan }: Showing): readonly Put[] =>
  problem.discussions.flatMap((discussion, index) => {
    const placed = plan[index] ?? null;
    const option = placed === null ? undefined : discussion.options[placed.option];
    if (placed === null || option === undefined) return [];
    const stood = discussion.booked === null ? undefined : discussion.options[discussion.booked];
    return [{ discussion, placed, option, stood: stood === undefined || stood === option ? null : stood }];
  });

const deskName = ({ desks }: Protocol, id: string): string => desks.find((desk) => desk.id === id)?.name ?? id;

export const sayWhere = (
  { desk, from, to }: Pick<Option, 'desk' | 'from' | 'to'>,
  { protocol, now }: Pick<Showing, 'protocol' | 'now'>,
): string => `${sayInstant(iso(from), now)} to ${sayTime(iso(to))}, ${deskName(protocol, desk)}`;

const nameOf = ({ people, diaries }: PlanSeen, key: string | null): string =>
  people.find(({ id }) => id === key)?.name ?? diaries.people.find((person) => keyOf(person) === key)?.name ?? '';

const toSpareOf = ({ meetBy }: Discussion, { from }: Option): Line['toSpare'] => {
  const said = sayToSpare(from, meetBy);
  return said === null ? null : { said, isLate: meetBy !== null && from > meetBy };
};

const modeIn = { room: 'in-person', link: 'virtual', telephone: 'telephone' } as const;

/** Whoever takes the minutes: where no diary tells who can, somebody of that desk of whom there is none. */
const minuteTakerOf = ({ placed, option }: Put, { seen, protocol }: Showing): string | null => {
  const { role } = protocol.minuteTaker;
  const known = seen.diaries.people.map(({ personId }) => personId);
  const ofDesk = seen.people.find((one) => one.role === role && one.desk === option.desk && !known.includes(one.id));
  return placed.minuteTaker ?? ofDesk?.id ?? null;
};

const chosenOf = (request: WaitingRequest, put: Put, showing: Showing): Chosen => {
  const { placed, option } = put;
  const { seen, protocol } = showing;
  const minuteTaker = minuteTakerOf(put, showing);
  const room = seen.diaries.rooms.find(({ id }) => id === option.room);
  const signsIn = seen.people.some(({ id }) => id === minuteTaker);
  return {
    ...{ caseId: request.caseId, reference: request.reference, desk: option.desk, startsAt: iso(option.from) },
    mode: room === undefined ? wantIn(request, protocol).mode : modeIn[room.kind],
    place: room?.place ?? '',
    chairPersonId: placed.chair ?? '',
    minuteTakerName: nameOf(seen, minuteTaker),
    minuteTakerPersonId: signsIn ? minuteTaker : null,
    roomId: room?.id ?? null,
  };
};

const whoRuns = (put: Put, showing: Showing): string => {
  const { placed, option } = put;
  const { seen } = showing;
  const room = seen.diaries.rooms.find(({ id }) => id === option.room)?.name;
  const chair = nameOf(seen, placed.chair);
  const minutes = nameOf(seen, minuteTakerOf(put, showing));
  return [chair === '' ? null : `Chair ${chair}`, minutes === '' ? null : `minutes ${minutes}`, room]
    .filter((part) => part != null)
    .join(', ');
};

/** Whether one cannot be where the other still is. */
const standsInTheWay = (stood: Option, moved: Placed, { option, placed }: Put): boolean =>
  overlap(stood, option) &&
  ((stood.line !== null && stood.line === option.line) ||
    (stood.room !== null && stood.room === option.room) ||
    [moved.chair, moved.minuteTaker].some((key) => key !== null && [placed.chair, placed.minuteTaker].includes(key)));

const canWait = (put: Put, showing: Showing): string | null => {
  const { problem, now } = showing;
  const { meetBy } = put.discussion;
  if (sayMissing(put, showing) === null || (meetBy !== null && meetBy < problem.to)) return null;
  return meetBy === null ? 'no limit is set' : `the limit is ${sayDue(iso(meetBy), now)}`;
};

const lineOf = (put: Put, moved: readonly Put[], showing: Showing): readonly Line[] => {
  const { seen, protocol } = showing;
  const request = seen.waiting.find(({ caseId }) => caseId === put.discussion.caseId);
  if (request === undefined) return [];
  const inTheWay = moved.filter(({ stood, placed }) => stood !== null && standsInTheWay(stood, placed, put));
  return [
    {
      chosen: chosenOf(request, put, showing),
      where: sayWhere(put.option, showing),
      who: whoRuns(put, showing),
      toSpare: toSpareOf(put.discussion, put.option),
      why: sayPlaced(request, put, showing),
      unknown: sayUnknown(request, seen, protocol),
      canWait: canWait(put, showing),
      after: inTheWay.map(({ discussion }) => discussion.reference),
    },
  ];
};

const sayAskedAgain = (invited: number): string =>
  invited === 1 ? '1 person is asked again' : `${String(invited)} people are asked again`;

const moveOf = (put: Put, showing: Showing): MoveLine => {
  const { discussion, option, stood } = put;
  const { seen, now } = showing;
  const { caseId, reference } = discussion;
  const invited = seen.booked.find((each) => each.caseId === caseId)?.summary.invited ?? 0;
  const costs = [sayAskedAgain(invited), toSpareOf(discussion, option)?.said ?? null, sayMissing(put, showing)];
  return {
    move: { caseId, reference, startsAt: iso(option.from) },
    where: `from ${sayInstant(iso(stood?.from ?? option.from), now)} to ${sayInstant(iso(option.from), now)}`,
    costs: costs.filter((part) => part !== null).join(', '),
  };
};

const whyLeftOut = ({ options, meetBy }: Discussion, { problem, now }: Showing): string => {
  if (options.length === 0)
    return 'On these days there is no time at which a desk, a chair and a minute-taker are all free.';
  if (meetBy === null) return 'No limit is set, and every time goes to requests that have one.';
  if (meetBy >= problem.to) return `Can wait: the limit is ${sayDue(iso(meetBy), now)}, after these days.`;
  return 'Every time before the limit is booked, or goes to requests that have less time left.';
};

/** A plan in words: what is put where, what moves for it, and what is left out. */
export const planShown = (showing: Showing): PlanShown => {
  const puts = putsOf(showing);
  const moved = puts.filter(({ stood }) => stood !== null);
  return {
    lines: puts
      .filter(({ discussion }) => discussion.booked === null)
      .sort((one, other) => one.option.from - other.option.from)
      .flatMap((put) => lineOf(put, moved, showing)),
    moves: moved.map((put) => moveOf(put, showing)),
    leftOut: showing.problem.discussions
      .filter((discussion, index) => discussion.booked === null && showing.plan[index] == null)
      .map((discussion) => ({
        ...{ caseId: discussion.caseId, reference: discussion.reference },
        why: whyLeftOut(discussion, showing),
      })),
  };
};
