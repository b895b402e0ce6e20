import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';
import type { KeptAction } from './action.ts';

const settle = (
  actions: readonly KeptAction[],
  id: string,
  change: Pick<KeptAction, 'state' | 'note'>,
): readonly KeptAction[] => actions.map((action) => (action.id === id ? { ...action, ...change } : action));

export const actionEvolution: Evolution<'ActionAgreed' | 'ActionWithdrawn' | 'ActionCompleted'> = {
  ActionAgreed: (state, { data }) => {
    const meeting = mustBeIn(state, 'meeting');
    return { ...meeting, actions: [...meeting.actions, { ...data.action, state: 'open', note: null }] };
  },
  ActionWithdrawn: (state, { data }) => {
    const meeting = mustBeIn(state, 'meeting', 'closed');
    return { ...meeting, actions: settle(meeting.actions, data.actionId, { state: 'withdrawn', note: data.reason }) };
  },
  ActionCompleted: (state, { data }) => {
    const meeting = mustBeIn(state, 'meeting', 'closed');
    return { ...meeting, actions: settle(meeting.actions, data.actionId, { state: 'done', note: data.outcome }) };
  },
};
