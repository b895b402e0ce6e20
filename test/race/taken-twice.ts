import { linesOf } from './attempt.ts';
import type { Standing } from './race.ts';

/** Everything a meeting has to itself, by name. */
const has = ({ desk, line, chairPersonId, minuteTakerPersonId, roomId }: Standing): ReadonlySet<string> => {
  const all = [line === null ? null : `line ${String(line)} of ${desk}`, chairPersonId, minuteTakerPersonId, roomId];
  return new Set(all.filter((each) => each !== null));
};

const overlap = (one: Standing, other: Standing): boolean =>
  Date.parse(one.startsAt) < Date.parse(other.endsAt) && Date.parse(other.startsAt) < Date.parse(one.endsAt);

/** What two meetings have at once, found by looking at every two of them: must be nothing. */
export const takenTwice = (meetings: readonly Standing[]): readonly string[] =>
  meetings.flatMap((one, index) =>
    meetings
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .flatMap((other) => [...has(one)].filter((each) => has(other).has(each))),
  );

/** Desks at which more meetings begin or run at one instant than they can hold. */
export const overfull = (meetings: readonly Standing[]): readonly string[] =>
  meetings
    .filter(({ line }) => line !== null)
    .filter(({ desk, startsAt }) => {
      const at = Date.parse(startsAt);
      const then = meetings.filter(
        (other) =>
          other.desk === desk &&
          other.line !== null &&
          Date.parse(other.startsAt) <= at &&
          at < Date.parse(other.endsAt),
      );
      return then.length > linesOf(desk);
    })
    .map(({ desk, startsAt }) => `${desk} ${startsAt}`);
