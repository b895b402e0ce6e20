import type { Evolution } from '../evolution.ts';
import { mustHaveBegun } from '../in-status.ts';

export const latenessEvolution: Evolution<'LatenessExplained' | 'DepartureRecorded'> = {
  LatenessExplained: (state, { data }) => {
    const begun = mustHaveBegun(state);
    return { ...begun, lateness: { ...begun.lateness, [data.duty]: data.reason } };
  },
  DepartureRecorded: (state, { data, recordedAt, actor }) => {
    const begun = mustHaveBegun(state);
    return { ...begun, departures: [...begun.departures, { ...data.departure, at: recordedAt, by: actor }] };
  },
};
