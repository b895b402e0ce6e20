import type { Candidate, Option, PlanProblem } from './problem.ts';

/** What somebody is wanted for in one meeting: to chair it, to take its minutes, or to sit in a seat of it. */
export type Part = 'chair' | 'minuteTaker' | number;

/** A part to be filled at one time and place by one of the same people, at whichever of these options that is. */
export interface Post {
  readonly discussion: number;
  readonly options: readonly number[];
  readonly part: Part;
  readonly who: readonly Candidate[];
  /** The first of its options: they are at one time and in one place. */
  readonly at: Option;
}

const seat = (id: string): Candidate => ({ id, cost: 0 });

const partsOf = ({ chairs, minuteTakers, seats }: Option): readonly (readonly [Part, readonly Candidate[]])[] => [
  ...(chairs.length === 0 ? [] : [['chair', chairs] as const]),
  ...(minuteTakers.length === 0 ? [] : [['minuteTaker', minuteTakers] as const]),
  ...seats.flatMap(({ who }, index) => (who.length === 0 ? [] : [[index, who.map(seat)] as const])),
];

/** Everything that somebody is wanted for. Options that differ only in their desk share their posts. */
export const postsOf = ({ discussions }: PlanProblem): readonly Post[] =>
  discussions.flatMap(({ options }, discussion) => {
    const each = options.flatMap((at, option) => partsOf(at).map(([part, who]) => ({ part, who, at, option })));
    const together = Map.groupBy(each, ({ part, who, at }) =>
      [part, at.from, at.to, at.place, at.travel, ...who.map(({ id }) => id)].join(' '),
    );
    return [...together.values()].flatMap((posts) =>
      posts.slice(0, 1).map(({ part, who, at }) => ({
        ...{ discussion, part, who, at },
        options: posts.map(({ option }) => option),
      })),
    );
  });
