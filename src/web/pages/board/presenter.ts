import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../../../application/person.ts';
import type { BoardSeen, WaitingRequest } from '../../../application/see-board.ts';
import type { AuthorityCalendar } from '../../../calendar/authority-calendar.ts';
import { sayDue, sayExact } from '../../../calendar/say.ts';
import { gathering } from '../../../protocol/gathering.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { Notice } from '../../pieces/strip.ts';
import { type RequestCard, cardOf } from './cards.ts';
import { type BoardDay, boardDay } from './day.ts';
import { type Entry, type Grid, entryOf, gridOf } from './grid.ts';
import { type Proposal, type Selected, proposalsFor } from './proposals.ts';
import { type Slot, outsideSlots, slotsOf } from './slots.ts';
import { stripOf } from './strip.ts';

export interface Board {
  readonly day: BoardDay;
  readonly deskName: string | null;
  /** What the procedure calls it in short: "meeting". */
  readonly word: string;
  /** "Friday 20 November 2026 at 11:20 · 4 requests waiting, the first must be held by today 13:20" */
  readonly said: string;
  readonly notices: readonly Notice[];
  readonly cards: readonly RequestCard[];
  readonly selected: { readonly card: RequestCard; readonly proposals: readonly Proposal[] } | null;
  /** Another request was asked for, but it no longer waits here. */
  readonly gone: boolean;
  readonly grid: Grid;
  /** Meetings begin at the protocol's slots; otherwise at any time. */
  readonly hasSlots: boolean;
  /** Meetings of the day at other times than the protocol's slots. */
  readonly outside: readonly Entry[];
  readonly allots: boolean;
}

export interface BoardAsked {
  readonly day: Temporal.PlainDate;
  /** The case file of the request selected; the most urgent one where none was. */
  readonly request: string | undefined;
  readonly person: Pick<Person, 'desk'>;
  readonly protocol: Protocol;
  readonly calendar: AuthorityCalendar;
  readonly now: Temporal.Instant;
}

const sayWaiting = (waiting: readonly WaitingRequest[], now: Temporal.Instant): string => {
  const [first] = waiting;
  if (first === undefined) return 'no request is waiting';
  const many = waiting.length === 1 ? '1 request waiting' : `${String(waiting.length)} requests waiting`;
  if (first.meetBy === null) return many;
  return `${many}${waiting.length === 1 ? ', it' : ', the first'} must be held by ${sayDue(first.meetBy, now)}`;
};

const selectedOf = (seen: BoardSeen, asked: BoardAsked, slots: readonly Slot[] | null): Selected | null => {
  const { protocol, request: wanted } = asked;
  const request = wanted === undefined ? seen.waiting[0] : seen.waiting.find(({ caseId }) => caseId === wanted);
  if (request === undefined) return null;
  return {
    request,
    proposals:
      slots !== null
        ? proposalsFor({ request: { ...request, chairId: request.summary.namedChairId }, slots, protocol })
        : [],
  };
};

/** Every slot of the day, at every desk; null on a day on which nothing is booked. */
const allSlots = (seen: BoardSeen, { protocol, day, now }: BoardAsked, { closed }: BoardDay): readonly Slot[] | null =>
  closed === null ? protocol.desks.flatMap(({ id }) => slotsOf(id, { day, protocol, taken: seen.slots, now })) : null;

/** A day's board, at this moment. */
export const boardShown = (seen: BoardSeen, asked: BoardAsked): Board => {
  const { protocol, now, person } = asked;
  const hasSlots = protocol.slots !== undefined;
  const shown = boardDay(asked.day, asked);
  const day = hasSlots ? shown : { ...shown, closed: null };
  const all = allSlots(seen, asked, day);
  const selected = selectedOf(seen, asked, all);
  const card = (request: WaitingRequest) => cardOf(request, { protocol, now, slots: hasSlots ? all : null });
  const slots = { day: asked.day, protocol, taken: seen.slots, now };
  const ownDesk = person.desk;
  return {
    day,
    word: gathering(protocol),
    deskName: protocol.desks.find(({ id }) => id === ownDesk)?.name ?? null,
    said: `${sayExact(now)} · ${sayWaiting(seen.waiting, now)}`,
    notices: stripOf(seen, { desk: ownDesk, now }),
    cards: seen.waiting.map(card),
    selected: selected === null ? null : { card: card(selected.request), proposals: selected.proposals },
    gone: asked.request !== undefined && selected === null,
    hasSlots,
    grid: gridOf({ ...slots, selected, ownDesk, allots: seen.allots }),
    outside: outsideSlots(slots).map((taken) => entryOf(taken, { ownDesk, now, protocol }, null)),
    allots: seen.allots,
  };
};
