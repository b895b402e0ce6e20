import { momentMeanings } from '../moments.ts';
import { insideSentence } from '../in-a-sentence.ts';
import type { Limit, Protocol, TimescaleRule } from '../schema.ts';
import { figureOf, sayFigure, sayLeftOut } from '../soundness/figure.ts';
import { joined } from './line.ts';
import { where } from './say-condition.ts';
import { sayRole } from './say-people.ts';

const convenors: Readonly<Record<string, string>> = momentMeanings;

const ofRoutesAndLadders = ({ routes, ladders }: Protocol, name: string): string | undefined =>
  [
    ...routes.flatMap(({ id, title }) => [
      { id: `${id}-held`, said: `the start of the ${insideSentence(title)}` },
      { id: `${id}-ended`, said: `the end of the ${insideSentence(title)}` },
    ]),
    ...ladders.map(({ id, title }) => ({ id: `${id}-raised`, said: `when “${title}” is raised` })),
  ].find(({ id }) => id === name)?.said;

/** A moment in words: “the request was authorised and went to whoever books”. */
export const sayMoment = (protocol: Protocol, name: string): string => {
  const own = protocol.moments.find(({ id }) => id === name)?.title;
  const said = own ?? ofRoutesAndLadders(protocol, name) ?? convenors[name] ?? name;
  return insideSentence(said.replace(/\.$/, '').replace(/; it lies ahead$/, ''));
};

export const sayLimitOf = (protocol: Protocol, limit: Limit): string => {
  const figure = figureOf(limit);
  if ('by' in limit) return `by the day of: ${sayMoment(protocol, limit.by)}`;
  if ('of' in limit)
    return joined([figure === null ? null : sayFigure(figure), `before: ${sayMoment(protocol, limit.of)}`], ' ');
  if (figure === null) return 'no figure given';
  return figure.amount === 0 && figure.unit === 'minute' ? 'at once' : `${sayFigure(figure)}${sayLeftOut(limit)}`;
};

type Started = Pick<TimescaleRule, 'starts' | 'anchor' | 'within'>;

const anchored = (protocol: Protocol, anchor: Started['anchor']): string => {
  if (anchor === 'first') return '';
  return anchor === 'last' ? ' (the last)' : ` (the one at which ${sayMoment(protocol, anchor.that)})`;
};

const counted = (protocol: Protocol, { starts, anchor, within }: Started): string => {
  const limit = sayLimitOf(protocol, within);
  if ('by' in within || 'of' in within) return limit;
  return `${limit} from when ${starts.map((start) => sayMoment(protocol, start)).join(' or ')}${anchored(protocol, anchor)}`;
};

const goesUp = (protocol: Protocol, { after, to }: TimescaleRule['escalates'][number]): string => {
  const later = sayLimitOf(protocol, { elapsed: after });
  return `when late, ${later === 'at once' ? later : `${later} after`} to ${sayRole(protocol, to)}`;
};

/** A timescale in words: how long from when, other limits, whose it is, and whom it goes up to. */
export const sayClock = (protocol: Protocol, rule: TimescaleRule): string =>
  joined(
    [
      joined([counted(protocol, rule), where(protocol, rule.when)]),
      ...rule.instead.map((other) => `${counted(protocol, other)}, ${where(protocol, other.when)}`),
      ...rule.also.map((other) => joined([`at most ${counted(protocol, other)}`, where(protocol, other.when)])),
      rule.beside === undefined ? null : `shown beside it: the same counted from ${rule.beside.title}`,
      rule.target === undefined ? null : `aim: ${sayLimitOf(protocol, rule.target.within)}`,
      `owed by ${sayRole(protocol, rule.owner)}`,
      ...rule.escalates.map((each) => goesUp(protocol, each)),
    ],
    '; ',
  );
