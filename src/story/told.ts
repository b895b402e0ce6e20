import { factsDecided } from '../casefile/decision/facts-decided.ts';
import { factsOfTime } from '../casefile/facts-of-time.ts';
import type { Moment } from '../casefile/moments.ts';
import { factsOfFamily } from '../casefile/request/facts-of-family.ts';
import type { FamilyMember } from '../casefile/request/request-form.ts';
import { inOrder, isBefore } from '../calendar/instants.ts';
import { londonDate } from '../calendar/london.ts';
import type { Facts, FactValue, Protocol, ProtocolInForce } from '../protocol/schema.ts';
import { broughtAbout, type Decided, standing } from './decided.ts';

/** A moment as a story told it: what came about, and when it was written down; or a date that was set and lies ahead. */
export interface ToldMoment extends Moment {
  readonly recordedAt: string;
  readonly ahead: boolean;
}

/** All that a story has told so far. Times are ISO instants, people are roles. */
export interface Told {
  /** The present: the latest time at which something happened, or what the story says it is. */
  readonly now: string | null;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly children: readonly FamilyMember[];
  readonly moments: readonly ToldMoment[];
  readonly route: string | null;
  readonly agreed: readonly string[];
  readonly invited: readonly string[];
  readonly takingPart: readonly string[];
  readonly left: readonly string[];
  readonly contributed: readonly string[];
  readonly actionOwners: readonly string[];
  readonly decisions: readonly Decided[];
  readonly lateness: Readonly<Record<string, string>>;
  /** How many periods in a row a report had nothing in it. */
  readonly nothingToReport: Readonly<Record<string, number>>;
}

export const nothingTold: Told = {
  now: null,
  facts: {},
  children: [],
  moments: [],
  route: null,
  agreed: [],
  invited: [],
  takingPart: [],
  left: [],
  contributed: [],
  actionOwners: [],
  decisions: [],
  lateness: {},
  nothingToReport: {},
};

/** Something happened at this time: it is at least so late. */
export const atLeast = (now: string | null, at: string): string => (now === null || isBefore(now, at) ? at : now);

/** Every moment that has come about by the present, and every date set ahead, in the order told. */
export const momentsTold = (told: Told, protocol: Protocol): readonly Moment[] => {
  const { now } = told;
  const come = told.moments.filter(({ ahead, recordedAt }) => ahead || now === null || inOrder(recordedAt, now) <= 0);
  return [...come, ...broughtAbout(told.decisions, protocol)].map(({ name, at, subject }) => ({ name, at, subject }));
};

/** What conditions may ask at this point of a story. What somebody said outweighs what was worked out. */
export const factsTold = (told: Told, inForce: ProtocolInForce): Facts => {
  const { now, children, decisions, route } = told;
  return {
    ...(now === null ? {} : factsOfTime(now, inForce)),
    // Before anybody is told of, nobody knows about the children: they are not “none”.
    ...(children.length === 0 ? {} : factsOfFamily(children, now === null ? null : londonDate(now))),
    ...factsDecided({ decisions: standing(decisions) }, inForce.protocol),
    ...(route === null ? {} : { route }),
    ...told.facts,
  };
};
