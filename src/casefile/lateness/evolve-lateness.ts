import type { Evolution } from '../evolution.ts';

export const latenessEvolution: Evolution<'LatenessExplained' | 'DepartureRecorded'> = {
  LatenessExplained: (state, { data }) =>
    state.status === 'none' ? state : { ...state, lateness: { ...state.lateness, [data.duty]: data.reason } },
  DepartureRecorded: (state, { data, recordedAt, actor }) =>
    state.status === 'none'
      ? state
      : { ...state, departures: [...state.departures, { ...data.departure, at: recordedAt, by: actor }] },
};
