import type { Outcome } from '../../../src/application/outcome.ts';

/** For what a test needs done before it begins. */
export const must = (outcome: Outcome, what: string): void => {
  if (outcome.kind !== 'done') throw new Error(`could not ${what}: ${JSON.stringify(outcome)}`);
};
