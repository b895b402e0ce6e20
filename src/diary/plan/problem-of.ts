import type { BookedMeeting, Stretch } from '../diaries.ts';
import type { Held, PlanAsked, Waiting } from './ask.ts';
import { type Options, bookedOption, movedOptions, waitingOptions } from './options.ts';
import type { Discussion, Option, Placed, PlanProblem } from './problem.ts';
import { type Taken, canHold, nothingTaken, release, take } from './taken.ts';
import { whoIn } from './who.ts';

const day = 24 * 60 * 60_000;

/** What a minute of lateness counts: as many as the limit goes into a day, so that an hour is worse for a two-hour limit. */
const weightOf = (limit: number | null): number =>
  limit === null || limit <= 0 ? 1 : Math.max(1, Math.round(day / limit));

const headOf = (
  { caseId, reference }: Pick<BookedMeeting, 'caseId' | 'reference'>,
  { meetBy, limit }: Pick<Waiting, 'meetBy' | 'limit'>,
): Omit<Discussion, 'options' | 'booked'> => ({ caseId, reference, meetBy, weight: weightOf(limit) });

/** What a booking takes whoever comes to it. */
const holding = ({ chairs, minuteTakers }: Option): Placed => ({
  option: 0,
  chair: chairs[0]?.id ?? null,
  minuteTaker: minuteTakers[0]?.id ?? null,
  seated: [],
});

/** A booking as it stands. One that collides with another was booked knowingly: it stays, and takes nothing of its own. */
const standing = (option: Option, taken: Taken): Option => {
  const kept = canHold(taken, option) ? option : { ...option, line: null, room: null, chairs: [], minuteTakers: [] };
  take(taken, kept, holding(kept));
  return kept;
};

const isIn = ({ from }: Stretch, { from: start, to }: Stretch): boolean => start <= from && from < to;

/** Only to what is free as things are, so that each move can be made by itself, whatever comes of the others. */
const waysToMove = (
  held: Held,
  stays: Option,
  { taken, options }: { readonly taken: Taken; readonly options: Options },
) => {
  release(taken, stays, holding(stays));
  const ways = movedOptions(held, stays, options).filter((option) => canHold(taken, option));
  take(taken, stays, holding(stays));
  return ways;
};

/** The problem that a stretch of days comes to. */
export const problemOf = (asked: PlanAsked): PlanProblem => {
  const { desks } = asked.diaries;
  const options: Options = { ...asked, who: whoIn(asked.diaries) };
  const [taken, staying] = [nothingTaken({ desks }), nothingTaken({ desks })];
  const meetings = asked.held.map((held) => ({
    held,
    stays: standing(bookedOption(held.meeting, options), taken),
    mayMove: held.mayMove && isIn(held.meeting, asked),
  }));
  for (const { stays, mayMove } of meetings) if (!mayMove) take(staying, stays, holding(stays));
  const booked = meetings.map(({ held, stays, mayMove }): Discussion => {
    const moves = mayMove ? waysToMove(held, stays, { taken, options }) : [];
    return { ...headOf(held.meeting, held), options: [stays, ...moves], booked: 0 };
  });
  const waiting = asked.waiting.map(
    (request): Discussion => ({
      ...headOf(request, request),
      options: waitingOptions(request, staying, options),
      booked: null,
    }),
  );
  return { from: asked.from, to: asked.to, desks, discussions: [...booked, ...waiting] };
};
