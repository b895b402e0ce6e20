import type { DutyCount, ListedState } from '../../../application/see-duties.ts';
import { type Asked, type Due, dues, toDo } from './asked.ts';

type Narrowing = Partial<Pick<Asked, 'state' | 'duty' | 'desk' | 'owner' | 'due'>>;

const isIn = (kind: DutyCount, { state, duty, desk, owner, due }: Asked): boolean => {
  const periods: readonly number[] | null = due === null ? null : dues[due];
  return (
    (state === null ? toDo : [state]).includes(kind.state) &&
    (duty === null || kind.rule === duty) &&
    (desk === null || kind.desk === desk) &&
    (owner === null || kind.ownerRole === owner) &&
    (periods === null || periods.includes(kind.period))
  );
};

const sum = (counts: readonly DutyCount[]): number => counts.reduce((total, { count }) => total + count, 0);

/** How many duties the list would have if it were narrowed in this way instead. */
export const countIf = (counts: readonly DutyCount[], asked: Asked, instead: Narrowing = {}): number =>
  sum(counts.filter((kind) => isIn(kind, { ...asked, ...instead })));

/** How many of a state are so only by a figure that no procedure gives. */
export const assumedIn = (counts: readonly DutyCount[], asked: Asked, state: ListedState): number =>
  countIf(
    counts.filter(({ assumed }) => assumed),
    asked,
    { state },
  );

/** One way to narrow a list down, and how many duties it would have. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What `instead` can be, each once, that leaves at least one duty; and what is chosen now even if it leaves none. */
export const choicesOf = (
  counts: readonly DutyCount[],
  asked: Asked,
  { of, label }: { readonly of: 'duty' | 'desk' | 'owner'; readonly label: (kind: DutyCount) => string },
): readonly Choice[] => {
  const valueOf = ({ rule, desk, ownerRole }: DutyCount) => ({ duty: rule, desk, owner: ownerRole })[of];
  const found = new Map(counts.map((kind) => [valueOf(kind), label(kind)]));
  return [...found]
    .flatMap(([value, said]) => (value === null ? [] : [{ value, label: said }]))
    .map((each) => ({ ...each, count: countIf(counts, asked, { [of]: each.value }) }))
    .filter(({ value, count }) => count > 0 || value === asked[of])
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'));
};

const dueLabels: Readonly<Record<Due, string>> = {
  today: 'Today',
  'next-7': 'In the next 7 days',
  'past-7': 'In the last 7 days',
  'past-30': 'In the last 30 days',
  older: 'Longer ago',
  later: 'Later, or no date',
};

/** The periods in which something is due. */
export const dueChoices = (counts: readonly DutyCount[], asked: Asked): readonly Choice[] =>
  (Object.keys(dueLabels) as readonly Due[])
    .map((due) => ({ value: due, label: dueLabels[due], count: countIf(counts, asked, { due }) }))
    .filter(({ value, count }) => count > 0 || value === asked.due);
