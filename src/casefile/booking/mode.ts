import { sentenceCase } from '../../protocol/in-a-sentence.ts';
import { gathering } from '../../protocol/gathering.ts';
import type { Protocol } from '../../protocol/schema.ts';
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

/** What the procedure says of how it is held: by the way that was chosen, or where there is only one. Null: nothing. */
const ruleFor = (route: string | null, protocol: Protocol) => {
  const chosen = protocol.routes.find(({ id }) => id === route);
  if (chosen !== undefined) return { ...chosen, says: `${chosen.title}: it is held` };
  const { held } = protocol.meeting;
  return held === undefined ? null : { ...held, says: `A ${gathering(protocol)} is held` };
};

/** How it may be held; where the procedure leaves it open, by video or in person. */
export const modesOf = (route: string | null, protocol: Protocol): readonly Mode[] =>
  ruleFor(route, protocol)?.modes.map((mode) => bookedAs[mode]) ?? ['virtual', 'in-person'];

/** What booking it so departs from, where the procedure says that it is held otherwise. */
export const brokenModeRule = (mode: Mode, route: string | null, protocol: Protocol): readonly DepartureAsked[] => {
  const rule = ruleFor(route, protocol);
  const modes = modesOf(route, protocol);
  if (rule === null || modes.includes(mode)) return [];
  const asks = `${rule.says} ${modes.map(sayMode).join(' or ')}.`;
  return [{ rule: 'mode', clauses: rule.clauses, asks, but: `${sentenceCase(sayMode(mode))} is another way.` }];
};
