import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';

export interface WithdrawAction {
  readonly actionId: string;
  readonly reason: string;
}

/** Takes an action back while the meeting is on. It stays in the record with the reason. */
export const withdrawAction: Decide<WithdrawAction> = (state, { actionId, reason }) => {
  if (state.status !== 'meeting') return notNow('Actions can be withdrawn while the meeting is on.');
  if (!state.actions.some(({ id, state: now }) => id === actionId && now === 'open'))
    return refused('no-such-action', 'This action is no longer open.');
  return (
    textFault(reason, { field: 'reason', what: 'why the action is withdrawn', max: 1_000 }) ??
    accepted({ type: 'ActionWithdrawn', data: { actionId, reason: tidy(reason) } })
  );
};
