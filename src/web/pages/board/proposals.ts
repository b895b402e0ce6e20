import { Temporal } from 'temporal-polyfill';
import type { WaitingRequest } from '../../../application/see-board.ts';
import { wantOf } from '../../../application/want-of.ts';
import type { AuthorityCalendar } from '../../../calendar/authority-calendar.ts';
import { instantOf, isBefore } from '../../../calendar/instants.ts';
import { sayDay } from '../../../calendar/say.ts';
import { besideFor } from '../../../diary/beside.ts';
import { type Search, bestSlots, hasInTime } from '../../../diary/best-slots.ts';
import { passedOver } from '../../../diary/passed-over.ts';
import type { Ready } from '../../../diary/ready.ts';
import { sayCause } from '../../../diary/say-cause.ts';
import * as said from '../../../diary/say-weighed.ts';
import type { Weighed } from '../../../diary/weigh.ts';
import { isWhole } from '../../../diary/weigh.ts';
import { whyNothing } from '../../../diary/why-nothing.ts';
import { sayAttendees } from '../../../diary/say-who.ts';
import type { Protocol } from '../../../protocol/schema.ts';

/** A time worth choosing for a request, and why, in words. */
export interface Proposal {
  readonly slot: { readonly desk: string; readonly time: string; readonly startsAt: string };
  /** "today", "tomorrow", "Monday 23 November" */
  readonly day: string;
  /** 1 is the best. */
  readonly place: number;
  /** In time with everybody; in time, but somebody is missing; after the limit. */
  readonly kind: 'good' | 'but' | 'late';
  readonly why: string;
  /** The same in three or four words, for the grid. */
  readonly brief: string;
}

/** What is said where no time in time has everybody. */
export interface Nothing {
  /** Who or what stands in the way, a sentence each. */
  readonly causes: readonly string[];
  /** What can be done instead, the telephone where the procedure allows it. */
  readonly beside: readonly Proposal[];
}

/** The request whose time is being looked for, and the best there is. */
export interface Selected {
  readonly request: WaitingRequest;
  readonly proposals: readonly Proposal[];
  /** Null where a time in time has everybody. */
  readonly nothing: Nothing | null;
}

export interface Looking {
  readonly protocol: Protocol;
  readonly calendar: AuthorityCalendar;
  readonly ready: Ready;
  /** From now to the end of what the diaries tell. */
  readonly within: Search['within'];
  readonly now: Temporal.Instant;
}

const isoAt = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toString();

export const isLate = ({ startsAt }: { readonly startsAt: string }, meetBy: string | null): boolean =>
  meetBy !== null && isBefore(meetBy, startsAt);

/** "1 h 30 to spare", "40 min late"; null where no limit is given. */
export const sayToSpare = ({ startsAt }: { readonly startsAt: string }, meetBy: string | null): string | null =>
  said.sayToSpare(instantOf(startsAt).epochMilliseconds, meetBy === null ? null : instantOf(meetBy).epochMilliseconds);

const searchFor = (
  { caseId, desk, meetBy, summary }: WaitingRequest,
  { protocol, calendar, ready, within }: Looking,
): Search => ({
  want: wantOf(summary.want, { caseId, desk: desk ?? '', meetBy, namedChairId: summary.namedChairId }, protocol),
  ready,
  within,
  inForce: { protocol, calendar },
});

const kindOf = (one: Weighed): Proposal['kind'] => {
  if (one.isLate) return 'late';
  return isWhole(one) && (one.chair.kind === 'named' || one.chair.kind === 'unknown') ? 'good' : 'but';
};

const dayOf = ({ day }: Weighed, now: Temporal.Instant): string => sayDay(Temporal.PlainDate.from(day), now);

const proposalOf =
  (search: Search, { protocol, now }: Looking) =>
  (one: Weighed, index: number): Proposal => ({
    slot: { desk: one.desk, time: one.time, startsAt: isoAt(one.from) },
    day: dayOf(one, now),
    place: index + 1,
    kind: kindOf(one),
    why: said.sayWhy(one, passedOver(search, one), { want: search.want, protocol }),
    brief: said.sayBrief(one, { want: search.want, protocol }),
  });

const nothingFor = (search: Search, looking: Looking): Nothing | null => {
  const { protocol, now } = looking;
  const { want } = search;
  const causes = whyNothing(search);
  if (causes.length === 0) return null;
  return {
    causes: causes.map((cause) => sayCause(cause, { want, protocol, now })),
    beside: besideFor(search).map(({ kind, weighed }, index): Proposal => {
      const one = proposalOf(search, looking)(weighed, index);
      const how = kind === 'telephone' ? 'By telephone' : 'Outside the usual times, with a reason';
      return { ...one, why: `${how}. ${one.why}` };
    }),
  };
};

/** The best times for a request, at most three, and what to do where none in time has everybody. */
export const proposalsFor = (request: WaitingRequest, looking: Looking): Omit<Selected, 'request'> => {
  const search = searchFor(request, looking);
  return {
    proposals: bestSlots(search).map(proposalOf(search, looking)),
    nothing: nothingFor(search, looking),
  };
};

const sayWhen = (one: Weighed, now: Temporal.Instant): string => `${dayOf(one, now)} ${one.time}`;

/** What a card says where nothing fits in time: "Nothing is free before the limit: the first is today 16:00, 2 h late". */
export const sayTooLate = (request: WaitingRequest, looking: Looking): string | null => {
  const { protocol, now } = looking;
  const search = searchFor(request, looking);
  const { want } = search;
  if (want.meetBy === null || hasInTime(search)) return null;
  const [best] = bestSlots(search);
  if (best === undefined) return 'Nothing is free';
  if (best.isLate)
    return `Nothing is free before the limit: the first is ${sayWhen(best, now)}, ${said.sayToSpare(best.from, want.meetBy) ?? ''}`;
  if (best.mandatoryOut.length === 0) return 'Nobody can chair before the limit';
  return `Every time before the limit leaves somebody out: ${sayWhen(best, now)} ${sayAttendees(best.mandatoryOut, want, protocol)}`;
};
