/** The lines of a desk, counted from 1, that none of the meetings there has. */
export const linesFree = (there: readonly { readonly line: number | null }[], capacity: number): readonly number[] => {
  const taken = new Set(there.map(({ line }) => line));
  return Array.from({ length: capacity }, (_, index) => index + 1).filter((line) => !taken.has(line));
};
