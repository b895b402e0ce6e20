import { collide } from './collide.ts';
import type { PlanModel } from './model.ts';
import { type Part, type Post, postsOf } from './posts.ts';
import type { Placed, Plan, PlanProblem } from './problem.ts';

/** Who fills which post, while it is being found out. */
type Filling = Map<Post, string>;

/** Finds somebody for a post, moving others to other posts' people where that helps. Changes nothing where it cannot. */
const fill = (post: Post, filling: Filling, tried: Set<string>): boolean => {
  for (const { id } of post.who) {
    if (tried.has(id)) continue;
    tried.add(id);
    const inTheWay = [...filling]
      .filter(([other, by]) => by === id && collide(other.at, post.at))
      .map(([other]) => other);
    const [first] = inTheWay;
    if (first !== undefined && (inTheWay.length > 1 || first.part === 'chair' || !fill(first, filling, tried)))
      continue;
    filling.set(post, id);
    return true;
  }
  return false;
};

const partFilled = (filling: Filling, discussion: number, part: Part): string | null =>
  [...filling].find(([post]) => post.discussion === discussion && post.part === part)?.[1] ?? null;

interface Chosen {
  /** By discussion. */
  readonly option: ReadonlyMap<number, number>;
  readonly filling: Filling;
}

const chosenIn = ({ columns }: PlanModel, values: readonly number[]): Chosen => {
  const on = columns.filter((_, index) => (values[index] ?? 0) > 0.5);
  return {
    option: new Map(
      on.flatMap((column) => (column.kind === 'held' ? [[column.discussion, column.option] as const] : [])),
    ),
    filling: new Map(
      on.flatMap((column) =>
        column.kind === 'filled' && column.by !== null ? [[column.post, column.by] as const] : [],
      ),
    ),
  };
};

/** What runs a meeting before what comes to it, mandatory before expected: in the order of the seats. */
const rank = ({ part }: Post): number => (typeof part === 'number' ? part + 1 : 0);

/**
 * The plan that the values of the columns stand for, with somebody for each post that was only counted. Null where nobody
 * can be found who runs a meeting: then the counting was not enough.
 */
export const planFrom = (problem: PlanProblem, model: PlanModel, values: readonly number[]): Plan | null => {
  const { option, filling } = chosenIn(model, values);
  const wanted = postsOf(problem)
    .filter(({ discussion, options }) => options.includes(option.get(discussion) ?? -1))
    .toSorted((one, other) => rank(one) - rank(other));
  const filledAlready = new Set(
    [...filling.keys()].map(({ discussion, part }) => `${String(discussion)} ${String(part)}`),
  );
  for (const post of wanted) {
    if (filledAlready.has(`${String(post.discussion)} ${String(post.part)}`)) continue;
    if (!fill(post, filling, new Set()) && typeof post.part !== 'number') return null;
  }
  return problem.discussions.map(({ options }, discussion): Placed | null => {
    const at = option.get(discussion);
    const held = at === undefined ? undefined : options[at];
    if (at === undefined || held === undefined) return null;
    const by = (part: Part) => partFilled(filling, discussion, part);
    return {
      option: at,
      chair: by('chair'),
      minuteTaker: by('minuteTaker'),
      seated: held.seats.map((_, seat) => by(seat)),
    };
  });
};
