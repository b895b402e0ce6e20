import type { Decide } from '../command.ts';
import { isIn } from '../in-status.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';

export interface CompleteAction {
  readonly actionId: string;
  readonly outcome: string;
}

/** Records that an action was done and what came of it. BR-080. */
export const completeAction: Decide<CompleteAction> = (state, { actionId, outcome }) => {
  if (!isIn(state, 'meeting', 'closed')) return notNow('There are no actions yet.');
  if (!state.actions.some(({ id, state: now }) => id === actionId && now === 'open'))
    return refused('no-such-action', 'This action is no longer open.');
  return (
    textFault(outcome, { field: 'outcome', what: 'what was done', max: 2_000 }) ??
    accepted({ type: 'ActionCompleted', data: { actionId, outcome: tidy(outcome) } })
  );
};
