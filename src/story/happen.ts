import { nearest } from '../protocol/nearest.ts';
import type { Protocol } from '../protocol/schema.ts';
import { type Outcome, type Playing, tell, wrong } from './step.ts';
import { atLeast, type ToldMoment } from './told.ts';

/** Something that a story says came about. */
export interface Happening {
  readonly name: string;
  readonly at: string;
  readonly subject: string | null;
  readonly recordedAt: string;
}

const gatheringOf = (name: string): 'held' | 'ended' | null =>
  name === 'meeting-held' ? 'held' : name === 'meeting-ended' ? 'ended' : null;

/** A moment of the meeting is one of the route by which it is held as well. */
const andOfRoute = (happening: Happening, route: string | null): readonly Happening[] => {
  const what = gatheringOf(happening.name);
  if (what === null || route === null || `${route}-${what}` === happening.name) return [happening];
  return [happening, { ...happening, name: `${route}-${what}` }];
};

/** What is wrong with whom it came about for; null where nothing is. */
const subjectFault = ({ name, subject }: Happening, { children }: Playing['told'], { moments }: Protocol) => {
  const each = moments.find(({ id }) => id === name)?.each;
  if (subject === null)
    return each === undefined ? null : `“${name}” is for each ${each}: say for whom, like for "Mia".`;
  const names = children.map(({ id }) => id);
  if (each !== 'child' || names.length === 0 || names.includes(subject)) return null;
  return `No child “${subject}” is in this story.${nearest(subject, names)}`;
};

/** These things came about, in this order. */
export const happen = (playing: Playing, happenings: readonly Happening[]): Outcome => {
  const { told, protocol } = playing;
  const fault = happenings.map((one) => subjectFault(one, told, protocol)).find((each) => each !== null);
  if (fault !== undefined) return wrong(fault);
  const moments = happenings
    .flatMap((one) => andOfRoute(one, told.route))
    .map((one): ToldMoment => ({ ...one, ahead: false }));
  const now = happenings.reduce<string | null>((latest, { recordedAt }) => atLeast(latest, recordedAt), told.now);
  return tell(playing, { moments: [...told.moments, ...moments], now });
};
