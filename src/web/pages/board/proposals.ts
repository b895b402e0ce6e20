import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import type { SlotTaken, WaitingRequest } from '../../../application/see-board.ts';
import { inOrder, isBefore } from '../../../calendar/instants.ts';
import { sayLength } from '../../../calendar/say.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { forecastOf } from '../../../timescales/forecast.ts';
import type { Slot } from './slots.ts';

/** A slot worth choosing for a request, and why, in words. */
export interface Proposal {
  readonly slot: Slot;
  /** 1 is the best. */
  readonly place: number;
  /** In time; in time, but the chair is elsewhere; after the limit. */
  readonly kind: 'good' | 'but' | 'late';
  readonly why: string;
  /** The same in three or four words, for the grid. */
  readonly brief: string;
}

/** The request whose slot is being looked for, and the best of the day's slots. */
export interface Selected {
  readonly request: WaitingRequest;
  readonly proposals: readonly Proposal[];
}

const most = 3;

export interface Wanted {
  readonly request: Pick<WaitingRequest, 'desk' | 'meetBy'> & { readonly chairId: string | null };
  /** Every slot of the day, at every desk. */
  readonly slots: readonly Slot[];
  readonly protocol: Protocol;
}

/** The meeting that whoever is named to chair already chairs at that time, wherever it is. */
const chairingThen = (slot: Slot, { request, slots }: Wanted): SlotTaken | undefined =>
  request.chairId === null
    ? undefined
    : slots
        .filter(({ startsAt }) => startsAt === slot.startsAt)
        .flatMap(({ taken }) => taken)
        .find(({ summary }) => summary.chairPersonId === request.chairId);

export const isLate = ({ startsAt }: Pick<Slot, 'startsAt'>, meetBy: string | null): boolean =>
  meetBy !== null && isBefore(meetBy, startsAt);

/** "1 h 30 to spare", "40 min late"; null where no limit is given. */
export const sayToSpare = ({ startsAt }: Pick<Slot, 'startsAt'>, meetBy: string | null): string | null => {
  const forecast = forecastOf(meetBy, startsAt);
  if (forecast === null) return null;
  const said = sayLength(forecast.minutes);
  if (forecast.isLate) return `${said} late`;
  return forecast.minutes === 0 ? 'just in time' : `${said} to spare`;
};

/** This desk before the limit; another desk lends a slot only where this one has none left; once it is late, whoever is soonest. */
const poolOf = ({ request, slots }: Wanted): readonly Slot[] => {
  const free = slots.filter(({ taken, isPast }) => !isPast && taken.length === 0);
  const inTime = free.filter((slot) => !isLate(slot, request.meetBy));
  const own = (some: readonly Slot[]) => some.filter(({ desk }) => desk === request.desk);
  const pools = [own(inTime), inTime, free];
  return pools.find((pool) => pool.length > 0) ?? [];
};

/** What the day has for a request when nothing of it is in time: "The only free slot of the day is after the limit: 16:00, 2 h late". */
export const sayTooLate = (wanted: Wanted): string | null => {
  const { meetBy } = wanted.request;
  const free = wanted.slots.filter(({ taken, isPast }) => !isPast && taken.length === 0);
  const [first] = free.toSorted((one, other) => inOrder(one.startsAt, other.startsAt));
  if (meetBy === null || free.some((slot) => !isLate(slot, meetBy))) return null;
  if (first === undefined) return 'No slot of the day is free';
  const says = `after the limit: ${first.time}, ${sayToSpare(first, meetBy) ?? ''}`;
  return free.length === 1 ? `The only free slot of the day is ${says}` : `The first free slot of the day is ${says}`;
};

const whyOf = (slot: Slot, wanted: Wanted): Pick<Proposal, 'kind' | 'why' | 'brief'> => {
  const { request, protocol } = wanted;
  const lender = slot.desk === request.desk ? undefined : protocol.desks.find(({ id }) => id === slot.desk);
  const chairing = chairingThen(slot, wanted);
  const reasons = [
    lender === undefined ? null : `${lender.name} lends it`,
    sayToSpare(slot, request.meetBy),
    chairing === undefined ? null : `but the chair is at ${chairing.reference} then`,
  ].filter((reason) => reason !== null);
  const kind = isLate(slot, request.meetBy) ? 'late' : chairing === undefined ? 'good' : 'but';
  const brief = [sayToSpare(slot, request.meetBy) ?? 'Free', chairing === undefined ? null : 'chair elsewhere'];
  return {
    kind,
    brief: brief.filter((part) => part !== null).join(', '),
    why: reasons.length === 0 ? 'The soonest' : sentenceCase(reasons.join(', ')),
  };
};

const order = { good: 0, but: 1, late: 2 } as const;

/** The best slots of the day for a request, at most three: in time, with the chair free, soonest. */
export const proposalsFor = (wanted: Wanted): readonly Proposal[] =>
  poolOf(wanted)
    .map((slot) => ({ slot, ...whyOf(slot, wanted) }))
    .sort(
      (one, other) =>
        order[one.kind] - order[other.kind] ||
        inOrder(one.slot.startsAt, other.slot.startsAt) ||
        Number(other.slot.desk === wanted.request.desk) - Number(one.slot.desk === wanted.request.desk),
    )
    .slice(0, most)
    .map((proposal, index) => ({ ...proposal, place: index + 1 }));
