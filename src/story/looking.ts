import { londonDate, type At } from '../calendar/london.ts';
import { sayExact } from '../calendar/say.ts';
import { instantOf } from '../calendar/instants.ts';
import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../casefile/moments.ts';
import type { Facts, Protocol } from '../protocol/schema.ts';
import { duties } from '../timescales/duties.ts';
import type { Duty } from '../timescales/duty.ts';
import { closeOf } from './read/read-time.ts';
import type { Playing } from './step.ts';
import { withSubject } from './subject.ts';
import { factsTold, momentsTold } from './told.ts';

/** What conditions may ask at this point of the story. */
export const factsOf = ({ told, inForce }: Playing): Facts => factsTold(told, inForce);

/** The present; where no time was told, a day of the protocol’s. */
export const presentOf = ({ told, protocol }: Playing): string => told.now ?? closeOf(protocol.inForceFrom);

/** What a duty’s clock hangs on: the rule of that name, or the ladder whose step it is. */
const rulesOf = ({ timescales, ladders }: Protocol, name: string) => {
  const rules = timescales.filter(({ duty }) => duty === name);
  return { timescales: rules, ladders: rules.length > 0 ? [] : ladders.filter(({ id }) => name.startsWith(`${id}-`)) };
};

const dutiesNamed = (playing: Playing, name: string, moments: readonly Moment[]): readonly Duty[] =>
  duties({
    protocol: { protocol: rulesOf(playing.protocol, name), holds: playing.inForce.holds },
    moments,
    facts: factsOf(playing),
    children: playing.told.children.map(({ id }) => id),
    now: presentOf(playing),
    calendar: playing.inForce.calendar,
    lateness: playing.told.lateness,
  }).filter(({ key }) => withSubject(key).name === name);

/** A duty as `parameters.ts` reads it, now; or a sentence that says why it cannot be told which is meant. */
export const dutyOf = (playing: Playing, read: string): Duty | string => {
  const { name, subject } = withSubject(read);
  const moments = momentsTold(playing.told, playing.protocol);
  const all = dutiesNamed(playing, name, moments);
  const [only, ...others] = subject === null ? all : all.filter((one) => one.subject === subject);
  if (only !== undefined)
    return others.length === 0
      ? only
      : `“${name}” has a clock for each of ${sayEach(all)}: say for whom, like for "Mia".`;
  if (rulesOf(playing.protocol, name).timescales.some(({ each }) => each === undefined))
    return `“${name}” has one clock for the whole case file: leave out “for”.`;
  // Nobody's clock has started but other people's: for this one it waits.
  const theirs = moments.filter((one) => one.subject === null || one.subject === subject);
  return dutiesNamed(playing, name, theirs)[0] ?? `“${name}” is not a duty here.`;
};

const sayEach = (all: readonly Duty[]): string => all.map(({ subject }) => `"${subject ?? ''}"`).join(', ');

export const sayWhen = (at: string | null): string => (at === null ? 'no time' : sayExact(at));

/** Whether two instants fall in the same minute, which is as near as people say it. */
export const sameMinute = (one: string, other: string): boolean =>
  Math.floor(instantOf(one).epochMilliseconds / 60_000) === Math.floor(instantOf(other).epochMilliseconds / 60_000);

/** Whether an instant is the close of this day in London. */
export const closes = (at: At, date: string): boolean =>
  londonDate(at).toString() === date && instantOf(at).equals(Temporal.Instant.from(closeOf(date)));
