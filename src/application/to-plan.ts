import { instantOf } from '../calendar/instants.ts';
import { serves } from '../diary/chair-and-room.ts';
import type { BookedMeeting, Diaries } from '../diary/diaries.ts';
import type { Held, PlanAsked, Waiting } from '../diary/plan/ask.ts';
import type { Candidate } from '../diary/plan/problem.ts';
import { servesDesk } from '../diary/plan/who.ts';
import type { Ready } from '../diary/ready.ts';
import type { Start } from '../diary/starts.ts';
import type { Want } from '../diary/want.ts';
import { weigh } from '../diary/weigh.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Person } from '../store/people.ts';
import type { WaitingRequest } from './see-board.ts';
import { wantOf } from './want-of.ts';

/** Half hours that a meeting may rather be later than with another chair, or without what the protocol asks for. */
const worth = { knowsCase: 4, otherChair: 8, must: 48, should: 6 } as const;
const mostChairs = 6;

const milliseconds = (at: string): number => instantOf(at).epochMilliseconds;

const limitOf = ({ meetBy, summary }: Pick<WaitingRequest, 'meetBy' | 'summary'>) => {
  const startedAt = summary.limit?.startedAt ?? null;
  return {
    meetBy: meetBy === null ? null : milliseconds(meetBy),
    limit: meetBy === null || startedAt === null ? null : milliseconds(meetBy) - milliseconds(startedAt),
  };
};

/** Whom the request names first, then who knows the case, then the other people of the role at its desk. */
const chairsOf = ({ chair, desk }: Want, people: readonly Person[]): readonly Candidate[] => {
  const costOf = ({ id }: Person): number => {
    if (id === chair.namedId) return 0;
    return chair.knowCase.includes(id) ? worth.knowsCase : worth.otherChair;
  };
  return people
    .filter((person) => person.id === chair.namedId || (chair.roles.includes(person.role) && servesDesk(person, desk)))
    .map((person) => ({ id: person.id, cost: costOf(person) }))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, mostChairs);
};

const dislikeOf =
  (want: Want, { ready, starts }: { readonly ready: Ready; readonly starts: readonly Start[] }): Waiting['dislike'] =>
  ({ from, desk }) => {
    const start = want.asks.length === 0 ? undefined : starts.find((each) => each.from === from);
    if (start === undefined) return 0;
    const { unmet } = weigh(want, start, desk, ready);
    return unmet.reduce((sum, { wish }) => sum + worth[wish.need], 0);
  };

export interface ToPlan {
  readonly waiting: readonly WaitingRequest[];
  /** What is booked in the stretch, with its limit. */
  readonly booked: readonly WaitingRequest[];
  readonly diaries: Diaries;
  readonly ready: Ready;
  readonly starts: readonly Start[];
  readonly people: readonly Person[];
  readonly protocol: Protocol;
  /** The desks whose bookings may be moved. */
  readonly desks: readonly string[];
  readonly from: number;
  readonly to: number;
}

export const wantIn = (request: WaitingRequest, protocol: Protocol): Want => {
  const { caseId, desk, meetBy, summary } = request;
  return wantOf(summary.want, { caseId, desk: desk ?? '', meetBy, namedChairId: summary.namedChairId }, protocol);
};

const waitingOf = (request: WaitingRequest, toPlan: ToPlan): Waiting => {
  const want = wantIn(request, toPlan.protocol);
  return {
    ...{ caseId: request.caseId, reference: request.reference, desk: want.desk },
    ...limitOf(request),
    ...{ mandatory: want.mandatory, expected: want.expected, minuteTakerRoles: want.minuteTakerRoles },
    chairs: chairsOf(want, toPlan.people),
    roomsAt: (desk) => toPlan.diaries.rooms.filter((diary) => serves({ diary }, want, desk)).map(({ id }) => id),
    dislike: dislikeOf(want, toPlan),
  };
};

const heldOf = (meeting: BookedMeeting, { booked, desks, from, to }: ToPlan): Held => {
  const known = booked.find(({ caseId }) => caseId === meeting.caseId);
  if (known === undefined) return { meeting, meetBy: null, limit: null, mayMove: false };
  const isOurs = desks.includes(meeting.desk) && meeting.from >= from && meeting.from < to;
  return { meeting, ...limitOf(known), mayMove: isOurs && known.summary.changeAsked === null };
};

/** What waits and what is booked, as a plan is made of it. */
export const planAskedOf = (toPlan: ToPlan): PlanAsked => ({
  ...{ from: toPlan.from, to: toPlan.to, diaries: toPlan.diaries, starts: toPlan.starts },
  waiting: toPlan.waiting.map((request) => waitingOf(request, toPlan)),
  held: toPlan.diaries.meetings.map((meeting) => heldOf(meeting, toPlan)),
  desks: toPlan.protocol.desks.map(({ id }) => id),
});
