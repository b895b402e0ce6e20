import { Temporal } from 'temporal-polyfill';
import type { AuthorityCalendar } from '../../../calendar/authority-calendar.ts';
import { isBefore } from '../../../calendar/instants.ts';
import { instantAt, londonDate } from '../../../calendar/london.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { RequestCard } from './cards.ts';
import { startsOn } from './slots.ts';

export type GroupName = 'now' | 'today' | 'later';

/** Requests that wait, put together by what has to happen to them next. */
export interface QueueGroup {
  readonly name: GroupName;
  readonly cards: readonly RequestCard[];
}

export interface QueueAsked {
  readonly protocol: Protocol;
  readonly calendar: AuthorityCalendar;
  readonly now: Temporal.Instant;
}

const midnight = Temporal.PlainTime.from('00:00');

/** When the next working day gives out its first slot; where any time can be booked, when today is over. */
const nextChance = ({ protocol, calendar, now }: QueueAsked): string | null => {
  const today = londonDate(now);
  if (protocol.slots === undefined) {
    const over = instantAt(today.add({ days: 1 }), midnight);
    return over.ok ? over.value.toString() : null;
  }
  const next = calendar.exceptClosures.nextWorkingDay(today);
  return next.ok ? (startsOn(next.value, protocol)[0]?.startsAt ?? null) : null;
};

const groupFor = ({ tone, meetBy }: RequestCard, chance: string | null): GroupName => {
  if (tone === 'late' || tone === 'soon') return 'now';
  return meetBy !== null && chance !== null && isBefore(meetBy, chance) ? 'today' : 'later';
};

/** The most urgent kind first among what cannot wait: what is late already is not saved by going first. */
const byUrgency =
  ({ urgencies }: Protocol) =>
  (one: RequestCard, other: RequestCard): number => {
    const rank = ({ urgencyId }: RequestCard) => urgencies.findIndex(({ id }) => id === urgencyId);
    return rank(one) - rank(other);
  };

/**
 * The queue of a desk, from cards in order of their limits: what is late or runs out within two hours, what cannot
 * wait for the next working day, and the rest. Groups without a card are left out.
 */
export const queueOf = (cards: readonly RequestCard[], asked: QueueAsked): readonly QueueGroup[] => {
  const chance = nextChance(asked);
  const of = (name: GroupName) => cards.filter((card) => groupFor(card, chance) === name);
  const groups: readonly QueueGroup[] = [
    { name: 'now', cards: of('now').toSorted(byUrgency(asked.protocol)) },
    { name: 'today', cards: of('today') },
    { name: 'later', cards: of('later') },
  ];
  return groups.filter((group) => group.cards.length > 0);
};
