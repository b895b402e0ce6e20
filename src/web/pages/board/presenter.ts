import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../../../application/person.ts';
import type { BoardSeen, WaitingRequest } from '../../../application/see-board.ts';
import type { AuthorityCalendar } from '../../../calendar/authority-calendar.ts';
import { isBefore } from '../../../calendar/instants.ts';
import { sayDue, sayExact, sayInstant } from '../../../calendar/say.ts';
import { readied } from '../../../diary/ready.ts';
import { gathering } from '../../../protocol/gathering.ts';
import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { Notice } from '../../pieces/strip.ts';
import { type AwayLine, awayOn, dayStretch } from './away.ts';
import { unheldNotices } from './away-notices.ts';
import { type RequestCard, cardOf } from './cards.ts';
import { type DeskAsked, type DeskChoice, deskAsked, deskChoices } from './desk-filter.ts';
import { type BoardDay, boardDay } from './day.ts';
import { type Entry, type Grid, entryOf, gridOf } from './grid.ts';
import { type Looking, type Selected, proposalsFor } from './proposals.ts';
import { type QueueGroup, queueOf } from './queue.ts';
import { outsideSlots } from './slots.ts';
import { type Week, weekOf } from './week.ts';
import { stripOf } from './strip.ts';

export interface Board {
  readonly day: BoardDay;
  readonly deskName: string | null;
  /** What the procedure calls it in short: "meeting". */
  readonly word: string;
  /** "Friday 20 November 2026 at 11:20 · 4 requests waiting, the first must be held by today 13:20" */
  readonly said: string;
  readonly notices: readonly Notice[];
  /** What waits at the desk that is shown, the most pressing first. */
  readonly queue: readonly QueueGroup[];
  readonly choices: readonly DeskChoice[];
  /** Whose requests are listed; null for every desk's. */
  readonly shownDesk: DeskAsked;
  readonly ownDesk: string | null;
  readonly selected: (Selected & { readonly card: RequestCard }) | null;
  /** Another request was asked for, but it no longer waits here. */
  readonly gone: boolean;
  readonly grid: Grid;
  /** Meetings begin at the protocol's slots; otherwise at any time. */
  readonly hasSlots: boolean;
  /** Meetings of the day at other times than the protocol's slots. */
  readonly outside: readonly Entry[];
  readonly allots: boolean;
  /** Who is away on the day, and how much room the working days ahead have. */
  readonly away: readonly AwayLine[];
  readonly week: Week | null;
  /** "SD-2316 is booked for today 14:00 at West, whose desk sees to it from here." */
  readonly done: string | null;
}

export interface BoardAsked {
  readonly day: Temporal.PlainDate;
  /** The case file of the request selected; the most urgent one where none was. */
  readonly request: string | undefined;
  /** The desk whose requests are listed, or `all`; the person's own where none was asked for. */
  readonly desk?: string | undefined;
  /** The case file that this person has just booked for another desk. */
  readonly booked?: string | undefined;
  /** How many bookings this person has just asked to move, to make room for the request. */
  readonly moving?: string | undefined;
  readonly person: Pick<Person, 'desk'>;
  readonly protocol: Protocol;
  readonly calendar: AuthorityCalendar;
  readonly now: Temporal.Instant;
}

/** "9 requests waiting, 2 of them late, the next must be held by today 11:05" */
const sayWaiting = (waiting: readonly WaitingRequest[], now: Temporal.Instant): string => {
  if (waiting.length === 0) return 'no request is waiting';
  const many = waiting.length === 1 ? '1 request waiting' : `${String(waiting.length)} requests waiting`;
  const limits = waiting.map(({ meetBy }) => meetBy).filter((meetBy) => meetBy !== null);
  const late = limits.filter((meetBy) => isBefore(meetBy, now)).length;
  const next = limits.find((meetBy) => !isBefore(meetBy, now));
  const lateness = late === 0 ? '' : `, ${String(late)} of them late`;
  if (next === undefined) return `${many}${lateness}`;
  const which = waiting.length === 1 ? 'it' : late === 0 ? 'the first' : 'the next';
  return `${many}${lateness}, ${which} must be held by ${sayDue(next, now)}`;
};

const selectedOf = ({ waiting }: BoardSeen, wanted: string | undefined, looking: Looking): Selected | null => {
  const request = waiting.find(({ caseId }) => caseId === wanted);
  return request === undefined ? null : { request, ...proposalsFor(request, looking) };
};

const lookingAt = ({ diaries }: BoardSeen, { protocol, calendar, now }: BoardAsked): Looking => ({
  ...{ protocol, calendar, now },
  ready: readied(diaries),
  within: { from: now.epochMilliseconds, to: diaries.to },
});

const sayBooked = ({ slots }: BoardSeen, { booked, protocol, now }: BoardAsked): string | null => {
  const taken = slots.find(({ caseId }) => caseId === booked);
  if (taken === undefined) return null;
  const desk = protocol.desks.find(({ id }) => id === taken.desk)?.name ?? taken.desk;
  return `${taken.reference} is booked for ${sayInstant(taken.startsAt, now)} at ${desk}, whose desk sees to it from here.`;
};

const sayMoving = (request: WaitingRequest | undefined, { moving, protocol }: BoardAsked): string | null => {
  const agrees = protocol.rearranging?.agreedBy;
  if (request === undefined || agrees === undefined || !/^[1-9]$/.test(moving ?? '')) return null;
  const moves = moving === '1' ? 'The move is' : `${String(moving)} moves are`;
  return `${moves} asked for. The ${insideSentence(roleName(protocol, agrees))} has been told: once they agree, book ${request.reference} here. Its clock runs on.`;
};

/** A day's board, at this moment. */
export const boardShown = (seen: BoardSeen, asked: BoardAsked): Board => {
  const { protocol, now, person } = asked;
  const hasSlots = protocol.slots !== undefined;
  const shown = boardDay(asked.day, asked);
  const day = hasSlots ? shown : { ...shown, closed: null };
  const looking = lookingAt(seen, asked);
  const ownDesk = person.desk;
  const shownDesk = deskAsked(asked.desk, ownDesk, protocol);
  const here = seen.waiting.filter(({ desk }) => shownDesk === null || desk === shownDesk);
  const card = (request: WaitingRequest) => cardOf(request, looking);
  const queue = queueOf(here.map(card), asked);
  const selected = selectedOf(seen, asked.request ?? queue[0]?.cards[0]?.caseId, looking);
  const slots = { day: asked.day, protocol, taken: seen.slots, now };
  return {
    day,
    word: gathering(protocol),
    deskName: protocol.desks.find(({ id }) => id === ownDesk)?.name ?? null,
    said: `${sayExact(now)} · ${sayWaiting(here, now)}`,
    notices: [...stripOf(seen, { desk: ownDesk, now }), ...unheldNotices(seen, asked)],
    queue,
    choices: deskChoices(seen.waiting, protocol, ownDesk),
    ...{ shownDesk, ownDesk },
    selected: selected === null ? null : { ...selected, card: card(selected.request) },
    gone: asked.request !== undefined && selected === null,
    hasSlots,
    grid: gridOf({ ...slots, selected, ownDesk, allots: seen.allots, diaries: seen.diaries }),
    outside: outsideSlots(slots).map((taken) => entryOf(taken, { ...slots, ownDesk, diaries: seen.diaries }, null)),
    allots: seen.allots,
    away: awayOn(dayStretch(asked.day, protocol), seen.diaries, protocol),
    week: weekOf(seen.diaries, { ...asked, meetBy: selected?.request.meetBy ?? null }),
    done: sayBooked(seen, asked) ?? sayMoving(selected?.request, asked),
  };
};
