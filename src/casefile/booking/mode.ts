import { sentenceCase } from '../../protocol/in-a-sentence.ts';
import type { Protocol, Route } from '../../protocol/schema.ts';
import type { DepartureAsked } from '../verdict.ts';
import type { Booking } from './booking.ts';

type Mode = Booking['mode'];

const words: Readonly<Record<Mode, string>> = {
  'in-person': 'in person',
  virtual: 'by video',
  telephone: 'by telephone',
};

/** "by video" */
export const sayMode = (mode: Mode): string => words[mode];

const bookedAs = { 'in-person': 'in-person', video: 'virtual', telephone: 'telephone' } as const;

const routeIn = (id: string | null, { routes }: Protocol): Route | undefined => routes.find((route) => route.id === id);

/** How it may be held by the way that was chosen for it; where there is one way only, the procedure leaves it open. */
export const modesOf = (route: string | null, protocol: Protocol): readonly Mode[] =>
  routeIn(route, protocol)?.modes.map((mode) => bookedAs[mode]) ?? ['virtual', 'in-person'];

/** What booking it so departs from, where the way that was chosen is held otherwise. */
export const brokenModeRule = (mode: Mode, route: string | null, protocol: Protocol): readonly DepartureAsked[] => {
  const chosen = routeIn(route, protocol);
  const modes = modesOf(route, protocol);
  if (chosen === undefined || modes.includes(mode)) return [];
  const asks = `${chosen.title}: it is held ${modes.map(sayMode).join(' or ')}.`;
  return [{ rule: 'mode', clauses: chosen.clauses, asks, but: `${sentenceCase(sayMode(mode))} is another way.` }];
};
