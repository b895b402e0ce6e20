import { bradford } from '../../bradford.ts';
import type { Bradford } from '../../cast.ts';
import type { Place } from '../everyone/addresses.ts';
import { type Stage, stagesOf } from './stages.ts';
import { stateOf } from './state-of.ts';

/** A case file at a stage. */
export type Places = (stage: Stage) => Place;

/** The place of a case file as it is now. */
export const placeOf = async ({ house }: Bradford, caseId: string): Promise<Place> => ({
  caseId,
  state: await stateOf(house, caseId),
  protocol: bradford.protocol,
});

/** Brings a case file to each of these stages. */
export const placesAt = async (all: Bradford, wanted: readonly Stage[]): Promise<Places> => {
  const stages = stagesOf(all);
  const places = new Map<Stage, Place>();
  for (const stage of wanted) places.set(stage, await placeOf(all, await stages[stage]()));
  return (stage) => {
    const found = places.get(stage);
    if (found === undefined) throw new Error(`no case file is ${stage}`);
    return found;
  };
};
