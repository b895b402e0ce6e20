import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';

export const informationEvolution: Evolution<'InformationAsked' | 'InformationGiven'> = {
  InformationAsked: (state, { data, recordedAt, actor }) => {
    const booked = mustBeIn(state, 'booked', 'meeting');
    return { ...booked, informationAsked: [...booked.informationAsked, { ...data, at: recordedAt, by: actor }] };
  },
  InformationGiven: (state, { data, recordedAt, actor }) => {
    const booked = mustBeIn(state, 'booked', 'meeting');
    const given = { ...data, nothingKnown: data.nothingKnown === true, at: recordedAt, by: actor };
    return { ...booked, information: [...booked.information, given] };
  },
};
