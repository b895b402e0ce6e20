import type { Paper } from '../../../casefile/request/draft.ts';

type Written = Pick<Paper, 'key' | 'version'>;

/**
 * Stands for everything that a page of the room shows, apart from the writing of its own place: it changes whenever
 * somebody records something, or writes elsewhere. What is written here has a version of its own.
 */
export const markOf = (version: number, papers: Iterable<Written>, place: string): string => {
  const elsewhere = [...papers].filter(({ key }) => key !== place);
  return `${String(version)}.${String(elsewhere.reduce((sum, paper) => sum + paper.version, 0))}`;
};

/** How far the writing of a place has got; 0 where nobody has written. */
export const versionAt = (papers: Iterable<Written>, place: string): number =>
  [...papers].find(({ key }) => key === place)?.version ?? 0;
