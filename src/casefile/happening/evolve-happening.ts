import type { Evolution } from '../evolution.ts';
import { mustHaveBegun } from '../in-status.ts';
import { alsoPutRight } from '../time/put-right.ts';

export const happeningEvolution: Evolution<'HappeningRecorded'> = {
  HappeningRecorded: (state, event) => {
    const begun = mustHaveBegun(state);
    const { happening } = event.data;
    return {
      ...begun,
      happenings: [...begun.happenings, { ...happening, recordedAt: event.recordedAt, by: event.actor.name }],
      putRight: happening.corrects === null ? begun.putRight : alsoPutRight(begun, event),
    };
  },
};
