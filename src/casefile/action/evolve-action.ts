import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';
import type { KeptAction } from './action.ts';

const settle = (
  actions: readonly KeptAction[],
  id: string,
  change: Pick<KeptAction, 'state' | 'note' | 'endedAt'>,
): readonly KeptAction[] => actions.map((action) => (action.id === id ? { ...action, ...change } : action));

export const actionEvolution: Evolution<'ActionAgreed' | 'ActionWithdrawn' | 'ActionCompleted'> = {
  ActionAgreed: (state, { data, occurredAt }) => {
    const meeting = mustBeIn(state, 'meeting');
    const kept = { ...data.action, state: 'open', note: null, agreedAt: occurredAt, endedAt: null } as const;
    return { ...meeting, actions: [...meeting.actions, kept] };
  },
  ActionWithdrawn: (state, { data, occurredAt }) => {
    const meeting = mustBeIn(state, 'meeting', 'closed');
    const change = { state: 'withdrawn', note: data.reason, endedAt: occurredAt } as const;
    return { ...meeting, actions: settle(meeting.actions, data.actionId, change) };
  },
  ActionCompleted: (state, { data, occurredAt }) => {
    const meeting = mustBeIn(state, 'meeting', 'closed');
    const change = { state: 'done', note: data.outcome, endedAt: occurredAt } as const;
    return { ...meeting, actions: settle(meeting.actions, data.actionId, change) };
  },
};
