/** The longest run of words, gaps allowed, that both have in the same order. */
const inCommon = (one: readonly string[], other: readonly string[]): number => {
  let row = other.map(() => 0);
  for (const word of one) {
    let best = 0;
    let diagonal = 0;
    row = row.map((before, index) => {
      best = word === other[index] ? diagonal + 1 : Math.max(best, before);
      diagonal = before;
      return best;
    });
  }
  return row.at(-1) ?? 0;
};

const wordsOf = (step: string): readonly string[] =>
  step
    .replaceAll(/[(),"]/g, ' ')
    .split(/[\s/]+/)
    .filter((word) => word !== '');

/** How much of a step’s own words a text has, and how little beside them. */
const likeness = (text: readonly string[], written: string): number => {
  const own = wordsOf(written).filter((word) => !word.startsWith('{'));
  const blanks = wordsOf(written).length - own.length;
  const shared = inCommon(text, own);
  const spare = Math.max(0, text.length - shared - blanks);
  return (2 * shared) / (2 * shared + (own.length - shared) + spare * 0.5);
};

/** The steps most like a text that is none, as they are written: “ Nearest: …”; empty where none is like it. */
export const nearestSteps = (text: string, steps: readonly string[]): string => {
  const words = wordsOf(text);
  const near = steps
    .map((written) => ({ written, like: likeness(words, written) }))
    .filter(({ like }) => like > 0.2)
    .toSorted((one, other) => other.like - one.like)
    .slice(0, 3);
  return near.length === 0 ? '' : ` Nearest: ${near.map(({ written }) => `“${written}”`).join(', ')}.`;
};
