import type { Evolution } from '../evolution.ts';
import { mustHaveBegun } from '../in-status.ts';

export const happeningEvolution: Evolution<'HappeningRecorded'> = {
  HappeningRecorded: (state, { data, recordedAt, actor }) => {
    const begun = mustHaveBegun(state);
    return { ...begun, happenings: [...begun.happenings, { ...data.happening, recordedAt, by: actor.name }] };
  },
};
