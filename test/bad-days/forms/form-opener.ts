import { expect } from 'vitest';
import type { Place } from '../everyone/addresses.ts';
import type { Everybody, Visitors } from '../everyone/everybody.ts';
import { at } from '../everyone/everybody.ts';
import type { KnownForm } from './known-form.ts';
import { type OpenForm, openForm } from './open-form.ts';
import { placeOf } from '../record/places.ts';
import { type Stage, stagesOf } from '../record/stages.ts';

/** Opens known forms in case files that are still where the form can be used, bringing another one there when needed. */
export const formOpener = (all: Everybody, visitors: Visitors) => {
  const stages = stagesOf(all);
  const places = new Map<Stage, Place>();
  const another = async (stage: Stage): Promise<Place> => placeOf(all, await stages[stage]());
  return async (
    known: KnownForm,
    where: 'any case file' | 'one of its own' = 'any case file',
  ): Promise<{ readonly open: OpenForm; readonly place: Place }> => {
    const visitor = at(visitors, known.who);
    const before = where === 'any case file' ? places.get(known.stage) : undefined;
    const still = before === undefined ? null : await openForm(known, visitor, before);
    if (before !== undefined && still !== null) return { open: still, place: before };
    const place = await another(known.stage);
    if (where === 'any case file') places.set(known.stage, place);
    const open = await openForm(known, visitor, place);
    expect(open, `the form for ${known.name} is not on its page`).not.toBeNull();
    if (open === null) throw new Error('not reached');
    return { open, place };
  };
};
