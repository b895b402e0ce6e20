import type { Path, Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';
import { canHoldIn } from './can-hold.ts';

/** A clock with a figure, as far as it matters whether another is for the same thing. */
interface Clock {
  readonly duty: string;
  readonly path: Path;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly each: string | undefined;
  readonly when: string | undefined;
}

const clocksOf = ({ timescales, ladders }: Protocol): readonly Clock[] => [
  ...timescales.flatMap(({ duty, starts, ends, each, when, within, window }, index) =>
    window || 'noFigure' in within ? [] : [{ duty, path: ['timescales', index], starts, ends, each, when }],
  ),
  ...ladders.flatMap(({ id, steps }, ladder) =>
    steps.flatMap((step, index) =>
      step.within === undefined
        ? []
        : [
            {
              duty: `${id}-${step.id}`,
              path: ['ladders', ladder, 'steps', index],
              starts: step.starts ?? [],
              ends: [`${id}-${step.id}`],
              each: undefined,
              when: step.when,
            },
          ],
    ),
  ),
];

const among = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));

/** A clock that its own moment starts again is a reminder, whatever ends it in the end. */
const isRepeated = ({ duty, starts }: Clock): boolean => starts.includes(duty);

/** Both are done by the same thing, their first end, and neither begins when the other is done. */
const forTheSame = (one: Clock, other: Clock): boolean =>
  one.each === other.each &&
  one.ends[0] === other.ends[0] &&
  !isRepeated(one) &&
  !isRepeated(other) &&
  !among(one.starts, other.ends) &&
  !among(other.starts, one.ends);

/** Two clocks that the same moment ends must not run in one case: nobody would know which limit counts. */
export const checkTwoLimits = (protocol: Protocol): readonly Problem[] => {
  const canHold = canHoldIn(protocol);
  const clocks = clocksOf(protocol);
  return clocks.flatMap((one, index) => {
    const other = clocks
      .slice(0, index)
      .find((earlier) => forTheSame(one, earlier) && canHold({ hold: [one.when, earlier.when] }));
    if (other === undefined) return [];
    const message = `“${one.duty}” and “${other.duty}” both end with ${one.ends.join(' or ')}, and both can run in one case. Say which limit counts: exclude one with “when”, or make them one duty with “instead” or “also”.`;
    return [{ path: one.path, message }];
  });
};
