import { wayBetween } from './collide.ts';
import type { Column, Row } from './model.ts';
import type { Post } from './posts.ts';
import type { Option, PlanProblem } from './problem.ts';

/** Columns of which at most one is 1, and the time and place that they then take. */
interface Use {
  readonly columns: readonly number[];
  readonly at: Option;
}

const atMost = (uses: readonly Use[], upper: number): Row => {
  const columns = uses.flatMap((use) => use.columns);
  return { columns, values: columns.map(() => 1), lower: Number.NEGATIVE_INFINITY, upper };
};

const runningAt = <One extends Use>(uses: readonly One[], instant: number): readonly One[] =>
  uses.filter(({ at }) => at.from <= instant && instant < at.to);

const beginnings = (uses: readonly Use[]): readonly number[] => [...new Set(uses.map(({ at }) => at.from))];

/** At each instant at which one of them begins, at most so many of those that run then. */
const atMostAtOnce = (uses: readonly Use[], upper: number): readonly Row[] =>
  beginnings(uses).flatMap((instant) => {
    const then = runningAt(uses, instant);
    return then.length > upper ? [atMost(then, upper)] : [];
  });

/** Nobody begins at one place before there was time to come from another: those that begin there together, and what runs before. */
const travelRows = (uses: readonly Use[]): readonly Row[] => {
  const away = uses.filter(({ at }) => at.place !== null);
  const arrivals = Map.groupBy(away, ({ at: { place, travel, from } }) => [place, travel, from].join(' '));
  return [...arrivals.values()].flatMap((there) =>
    there.slice(0, 1).flatMap(({ at: arriving }) => {
      const before = away.filter(
        ({ at }) => at.from < arriving.from && wayBetween(at, arriving) > arriving.from - at.to,
      );
      return beginnings(before).map((instant) => atMost([...there, ...runningAt(before, instant)], 1));
    }),
  );
};

interface Counted extends Use {
  readonly who: ReadonlySet<string>;
}

/** Of those who can only be had from a set of people there are at each instant no more than people in the set. */
const countedRows = (uses: readonly Counted[]): readonly Row[] =>
  beginnings(uses).flatMap((instant) => {
    const then = runningAt(uses, instant);
    const sets = new Map(then.map(({ who }) => [[...who].sort().join(' '), who]));
    const all = new Set(then.flatMap(({ who }) => [...who]));
    return [...new Map([...sets, [[...all].sort().join(' '), all] as const]).values()].flatMap((set) => {
      const within = then.filter(({ who }) => [...who].every((id) => set.has(id)));
      return within.length > set.size ? [atMost(within, set.size)] : [];
    });
  });

type Said<Kind extends Column['kind']> = { readonly column: number; readonly said: Extract<Column, { kind: Kind }> };

const held = (columns: readonly Column[]): readonly Said<'held'>[] =>
  columns.flatMap((said, column) => (said.kind === 'held' ? [{ column, said }] : []));

const filled = (columns: readonly Column[]): readonly Said<'filled'>[] =>
  columns.flatMap((said, column) => (said.kind === 'filled' ? [{ column, said }] : []));

/** Each discussion is held at most once, one that is booked exactly once. */
const heldOnce = ({ discussions }: PlanProblem, all: readonly Said<'held'>[]): readonly Row[] =>
  [...Map.groupBy(all, ({ said }) => said.discussion)].map(([discussion, ways]) => ({
    columns: ways.map(({ column }) => column),
    values: ways.map(() => 1),
    lower: discussions[discussion]?.booked == null ? 0 : 1,
    upper: 1,
  }));

/** The columns that a post hangs on: it is filled only where its discussion is held at one of its options. */
type Holding = (post: Post) => readonly number[];

const holdingIn = (all: readonly Said<'held'>[]): Holding => {
  const columns = new Map(all.map(({ column, said }) => [`${String(said.discussion)} ${String(said.option)}`, column]));
  return ({ discussion, options }) =>
    options.flatMap((option) => columns.get(`${String(discussion)} ${String(option)}`) ?? []);
};

/** Whoever runs it is one; in a seat there is at most one. */
const filledOnce = (all: readonly Said<'filled'>[], holding: Holding): readonly Row[] =>
  [...Map.groupBy(all, ({ said }) => said.post)].map(([post, ways]) => {
    const where = holding(post);
    return {
      columns: [...ways.map(({ column }) => column), ...where],
      values: [...ways.map(() => 1), ...where.map(() => -1)],
      lower: typeof post.part === 'number' ? Number.NEGATIVE_INFINITY : 0,
      upper: 0,
    };
  });

const peopleRows = (all: readonly Said<'filled'>[]): readonly Row[] =>
  [...Map.groupBy(all, ({ said }) => said.by)].flatMap(([by, ways]) => {
    const uses = ways.map(({ column, said }): Use => ({ columns: [column], at: said.post.at }));
    return by === null ? [] : [...atMostAtOnce(uses, 1), ...travelRows(uses)];
  });

/** Posts without a column for each person, in groups that have nobody in common. */
const countedUses = (all: readonly Said<'filled'>[], posts: readonly Post[], holding: Holding): readonly Counted[] => {
  const columnOf = new Map(all.map(({ column, said }) => [said.post, said.by === null ? column : null]));
  return posts.flatMap((post) => {
    const column = columnOf.get(post);
    if (column === null) return [];
    const who = new Set(post.who.map(({ id }) => id));
    return [{ who, at: post.at, columns: column === undefined ? holding(post) : [column] }];
  });
};

/** Uses that share people, directly or by way of others. */
const pooled = (uses: readonly Counted[]): readonly (readonly Counted[])[] => {
  const poolOf = new Map<string, string>();
  const root = (id: string): string => {
    const above = poolOf.get(id);
    return above === undefined || above === id ? id : root(above);
  };
  for (const { who } of uses) {
    const [first, ...others] = who;
    for (const other of others) if (first !== undefined) poolOf.set(root(other), root(first));
  }
  return [...Map.groupBy(uses, ({ who }) => root([...who][0] ?? '')).values()];
};

/** Everything that must hold of a plan. */
export const constraintsOf = (
  problem: PlanProblem,
  columns: readonly Column[],
  posts: readonly Post[],
): readonly Row[] => {
  const [ways, people] = [held(columns), filled(columns)];
  const holding = holdingIn(ways);
  const places = ways.flatMap(({ column, said }) => {
    const at = problem.discussions[said.discussion]?.options[said.option];
    return at === undefined ? [] : [{ columns: [column], at }];
  });
  const rooms = Map.groupBy(
    places.filter(({ at }) => at.room !== null),
    ({ at }) => at.room,
  );
  const lines = new Map(problem.desks.map(({ id, capacity }) => [id, capacity]));
  return [
    ...heldOnce(problem, ways),
    ...filledOnce(people, holding),
    ...[...Map.groupBy(places, ({ at }) => at.line)].flatMap(([desk, uses]) =>
      desk === null ? [] : atMostAtOnce(uses, lines.get(desk) ?? 1),
    ),
    ...[...rooms.values()].flatMap((uses) => atMostAtOnce(uses, 1)),
    ...peopleRows(people),
    ...pooled(countedUses(people, posts, holding)).flatMap(countedRows),
  ];
};
