import type { Evolution } from '../evolution.ts';
import { mustHaveBegun } from '../in-status.ts';

export const findingEvolution: Evolution<'FindingRecorded'> = {
  FindingRecorded: (state, { data, recordedAt, actor }) => {
    const begun = mustHaveBegun(state);
    return { ...begun, findings: [...begun.findings, { ...data.finding, at: recordedAt, by: actor.name }] };
  },
};
