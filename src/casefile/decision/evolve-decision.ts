import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';

export const decisionEvolution: Evolution<'DecisionMade' | 'ViewGiven'> = {
  DecisionMade: (state, { data: { decision }, recordedAt, version, actor }) => {
    const meeting = mustBeIn(state, 'meeting');
    const others = meeting.decisions.filter(
      ({ decisionId, childId }) => decisionId !== decision.decisionId || childId !== decision.childId,
    );
    return { ...meeting, decisions: [...others, { ...decision, at: recordedAt, version, by: actor.name }] };
  },
  ViewGiven: (state, { data, recordedAt, version }) => {
    const meeting = mustBeIn(state, 'meeting');
    const others = meeting.views.filter(({ invitationId }) => invitationId !== data.invitationId);
    return { ...meeting, views: [...others, { ...data, at: recordedAt, version }] };
  },
};
