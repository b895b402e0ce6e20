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

const gathering = /^(.+)-(held|ended)$/;

/** The route by which something was held or ended, if it is a moment of one. */
const routeOf = ({ name }: Happening, { routes }: Protocol): string | null =>
  routes.find(({ id }) => id === gathering.exec(name)?.[1])?.id ?? null;

/** A moment of the meeting is one of the route by which it is held as well, and the other way round. */
const andOfRoute = (happening: Happening, route: string | null, protocol: Protocol): readonly Happening[] => {
  const [, what = '', how = ''] = gathering.exec(happening.name) ?? [];
  const isRoutes = routeOf(happening, protocol) !== null;
  if (what !== 'meeting' && !isRoutes) return [happening];
  const names = new Set([`meeting-${how}`, isRoutes ? happening.name : `${route ?? 'meeting'}-${how}`]);
  return [...names].map((name) => ({ ...happening, name }));
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
  let { route } = told;
  const moments = happenings.flatMap((one): readonly ToldMoment[] => {
    route = routeOf(one, protocol) ?? route;
    return andOfRoute(one, route, protocol).map((each) => ({ ...each, ahead: false }));
  });
  const now = happenings.reduce<string | null>((latest, { recordedAt }) => atLeast(latest, recordedAt), told.now);
  return tell(playing, { moments: [...told.moments, ...moments], now, route });
};
