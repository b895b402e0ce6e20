/** How many letters must be changed, left out or put in to make one word of another. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [at, against] of Array.from(other).entries())
      next.push(Math.min((row[at] ?? 0) + (letter === against ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The names nearest to one that is not known, as a sentence after the fault: “Did you mean …?”; `otherwise` if none is near. */
export const nearest = (name: string, known: readonly string[], otherwise = ''): string => {
  const near = known
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ far, each }) => far <= Math.max(2, Math.min(name.length, each.length) / 3))
    .toSorted((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({ each }) => `“${each}”`);
  return near.length === 0 ? otherwise : ` Did you mean ${near.join(' or ')}?`;
};
