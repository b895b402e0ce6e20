import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted } from '../verdict.ts';

export interface ExplainLateness {
  /** The key of the duty that is or was late. */
  readonly duty: string;
  readonly reason: string;
}

/** Gives the reason why a duty is or was late. The lateness itself stays as it is. */
export const explainLateness: Decide<ExplainLateness> = (state, { duty, reason }) => {
  if (state.status === 'none') return notNow('There is nothing to explain yet.');
  return (
    textFault(reason, { field: 'reason', what: 'why it is late', max: 2_000 }) ??
    accepted({ type: 'LatenessExplained', data: { duty, reason: tidy(reason) } })
  );
};
