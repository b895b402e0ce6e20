import type { Begun } from '../state.ts';
import type { KeptHappening } from './happening.ts';

/** What was recorded as having happened and has not been put right since. */
export const standingHappenings = ({ happenings }: Pick<Begun, 'happenings'>): readonly KeptHappening[] => {
  const corrected = new Set(happenings.map(({ corrects }) => corrects));
  return happenings.filter(({ id }) => !corrected.has(id));
};
