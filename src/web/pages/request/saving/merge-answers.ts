import type { Answers } from '../../../../casefile/request/request-form.ts';

/** Which part of a paper a field belongs to: fields of one part stand or fall together. */
export type PartOf = (name: string) => string;

/** "None known" belongs to the question beside which it stands. */
export const byQuestion: PartOf = (name) => name.replace(/-unless$/, '');

interface Versions {
  /** What both began with. */
  readonly base: Answers;
  readonly mine: Answers;
  readonly theirs: Answers;
}

export interface Merged {
  /** Everything on which the two do not differ, and mine where they do. */
  readonly answers: Answers;
  /** The parts that both changed, each in another way. */
  readonly clashing: readonly string[];
}

const isSame = (one: Answers, other: Answers, names: readonly string[]): boolean =>
  names.every((name) => (one[name] ?? '') === (other[name] ?? ''));

const only = (answers: Answers, names: readonly string[]): Answers =>
  Object.fromEntries(names.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])));

/** Puts two versions of a paper together: a part that only one of them changed is taken from that one. */
export const mergeAnswers = ({ base, mine, theirs }: Versions, partOf: PartOf = byQuestion): Merged => {
  const names = [...new Set([base, mine, theirs].flatMap((version) => Object.keys(version)))];
  const parts = [...Map.groupBy(names, partOf)].map(([part, within]) => {
    const isTheirs = isSame(mine, base, within);
    const clashes = !isTheirs && !isSame(theirs, base, within) && !isSame(mine, theirs, within);
    return { part, clashes, answers: only(isTheirs ? theirs : mine, within) };
  });
  return {
    answers: Object.fromEntries(parts.flatMap(({ answers }) => Object.entries(answers))),
    clashing: parts.filter(({ clashes }) => clashes).map(({ part }) => part),
  };
};
