import { Temporal } from 'temporal-polyfill';
import type { At } from '../calendar/london.ts';
import { factsOfTime } from '../casefile/facts-of-time.ts';
import { type HolderNow, holderOf } from '../casefile/holder.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { turningPoints } from './turning-points.ts';

/** Who chairs an ordinary case at an instant, and until when (ISO instant; null where nothing changes in a week). */
export interface ChairsNow extends HolderNow {
  readonly until: string | null;
}

const daysAhead = 8;

const chairAt = (inForce: ProtocolInForce, at: At): HolderNow =>
  holderOf(inForce.protocol.chair, inForce.holds, factsOfTime(at, inForce));

const who = ({ role, deputies }: HolderNow): string => [role, ...deputies].join();

/** Who chairs, whatever the case: by night it may be somebody else. */
export const whoChairs = (at: At, inForce: ProtocolInForce): ChairsNow => {
  const now = chairAt(inForce, at);
  const { officeHours } = inForce.protocol;
  const from = Temporal.Instant.from(at);
  if (officeHours === undefined) return { ...now, until: null };
  for (const point of turningPoints([officeHours], from, daysAhead)) {
    const then = Temporal.Instant.fromEpochMilliseconds(point);
    const isLater = point > from.epochMilliseconds;
    if (isLater && who(chairAt(inForce, then)) !== who(now)) return { ...now, until: then.toString() };
  }
  return { ...now, until: null };
};
