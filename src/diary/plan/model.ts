import { type Level, leftOutCosts, ofLevels, optionCosts } from './costs.ts';
import { constraintsOf } from './model-rows.ts';
import { type Post, postsOf } from './posts.ts';
import type { Plan, PlanProblem } from './problem.ts';

/**
 * What one column of the model says when it is 1: that a discussion is held at an option, that somebody fills a post, or,
 * where only their number is counted, that the post is filled by one of those who can.
 */
export type Column =
  | { readonly kind: 'held'; readonly discussion: number; readonly option: number }
  | { readonly kind: 'filled'; readonly post: Post; readonly by: string | null };

/** Σ coefficient × column lies between `lower` and `upper`. */
export interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** A plan as a mixed integer programme: every column is 0 or 1, and what is to be least is given level by level. */
export interface PlanModel {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The cost of each column. A level's constant part is left out. */
  readonly costs: Readonly<Record<Level, readonly number[]>>;
}

/**
 * `counted`: of people who are as good as each other only the number is asked, which is much smaller and almost always
 * enough. `named`: each by themselves, which is the whole truth.
 */
export type Detail = 'counted' | 'named';

const filledBy = (post: Post, detail: Detail): readonly Column[] => {
  const named = post.who.map(({ id }): Column => ({ kind: 'filled', post, by: id }));
  if (detail === 'named' || post.part === 'chair') return named;
  return post.part === 'minuteTaker' ? [] : [{ kind: 'filled', post, by: null }];
};

const columnsOf = (problem: PlanProblem, posts: readonly Post[], detail: Detail): readonly Column[] => [
  ...problem.discussions.flatMap(({ options }, discussion) =>
    options.map((_, option): Column => ({ kind: 'held', discussion, option })),
  ),
  ...posts.flatMap((post) => filledBy(post, detail)),
];

const filledCost = ({ part, who, at }: Post, by: string | null, level: Level): number => {
  if (typeof part !== 'number') return level === 'liking' ? (who.find(({ id }) => id === by)?.cost ?? 0) : 0;
  return level === (at.seats[part]?.isMandatory === true ? 'missing' : 'missingExpected') ? -1 : 0;
};

const costIn = ({ discussions, to }: PlanProblem, column: Column, level: Level): number => {
  if (column.kind === 'filled') return filledCost(column.post, column.by, level);
  const discussion = discussions[column.discussion];
  if (discussion === undefined) return 0;
  const held = optionCosts(discussion, column.option)[level];
  return discussion.booked === null ? held - leftOutCosts(discussion, to)[level] : held;
};

/** The model of a problem: the same problem gives the same model, column for column. */
export const modelOf = (problem: PlanProblem, detail: Detail): PlanModel => {
  const posts = postsOf(problem);
  const columns = columnsOf(problem, posts, detail);
  const costs = (level: Level) => columns.map((column) => costIn(problem, column, level));
  return { columns, rows: constraintsOf(problem, columns, posts), costs: ofLevels(costs) };
};

const isFilled = ({ discussion, options, part }: Post, by: string | null, plan: Plan): boolean => {
  const placed = plan[discussion] ?? null;
  if (placed === null || !options.includes(placed.option)) return false;
  const filling = typeof part === 'number' ? (placed.seated[part] ?? null) : placed[part];
  return by === null ? filling !== null : filling === by;
};

const isSo = (plan: Plan, column: Column): boolean =>
  column.kind === 'held' ? plan[column.discussion]?.option === column.option : isFilled(column.post, column.by, plan);

/** A plan as the values of the columns, to begin from. */
export const valuesOf = ({ columns }: PlanModel, plan: Plan): readonly number[] =>
  columns.map((column) => (isSo(plan, column) ? 1 : 0));
