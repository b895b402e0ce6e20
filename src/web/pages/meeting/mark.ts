import type { Paper } from '../../../casefile/request/draft.ts';

/** Stands for everything the room shows: it changes whenever somebody records or writes something. */
export const markOf = (version: number, papers: Iterable<Pick<Paper, 'version'>>): string =>
  `${String(version)}.${String([...papers].reduce((sum, paper) => sum + paper.version, 0))}`;
