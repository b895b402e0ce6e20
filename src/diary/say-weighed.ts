import { sayLength } from '../calendar/say.ts';
import { sentenceCase } from '../protocol/in-a-sentence.ts';
import type { Protocol } from '../protocol/schema.ts';
import { sayAll, sayAttendee, sayAttendees } from './say-who.ts';
import type { Asked, Want } from './want.ts';
import type { Weighed } from './weigh.ts';

const minute = 60_000;

/** "1 h 30 to spare", "40 min late"; null where no limit is given. */
export const sayToSpare = (from: number, meetBy: number | null): string | null => {
  if (meetBy === null) return null;
  const said = sayLength(Math.floor(Math.abs(meetBy - from) / minute));
  if (from > meetBy) return `${said} late`;
  return meetBy - from < minute ? 'just in time' : `${said} to spare`;
};

interface Saying {
  readonly want: Want;
  readonly protocol: Protocol;
}

/** "all mandatory agencies free", as far as anybody's diary tells; null where none does. */
const sayThere = ({ mandatoryOut, unknown }: Weighed, { want, protocol }: Saying): string | null => {
  if (mandatoryOut.length > 0) return `leaves ${sayAttendees(mandatoryOut, want, protocol)} out`;
  if (want.mandatory.length === unknown.length) return null;
  const gaps = unknown.length === 0 ? '' : ` (no diary for ${sayAttendees(unknown, want, protocol)})`;
  return `all mandatory agencies free${gaps}`;
};

const sayChair = ({ chair }: Weighed, { want }: Saying): string | null => {
  if (chair.kind === 'named' || chair.kind === 'unknown') return null;
  const where = chair.elsewhere === null ? 'is away' : `is at ${chair.elsewhere}`;
  const why = want.chair.namedId === null ? null : `the chair ${where} then`;
  if (chair.kind === 'none') return why === null ? 'but nobody can chair' : `but ${why}`;
  const knows = chair.kind === 'knows' ? ', who knows the case,' : '';
  const instead = `${chair.name ?? 'somebody else'}${knows} could chair`;
  return why === null ? instead : `but ${why}: ${instead}`;
};

/** What is asked for and not had. In a term of which nobody has said when it ends, a holiday counts as one of its days. */
const sayUnmet = ({ wish, language }: Asked, { isSchoolDay }: Weighed): string | null => {
  switch (wish.asks) {
    case 'hospital':
      return 'no room at a hospital is free';
    case 'in-person':
      return 'no room is free';
    case 'interpreter':
      return `no interpreter for ${language ?? ''} is free`;
    case 'hours':
      if (!wish.inTerm) return `not within ${wish.from} to ${wish.to}`;
      return `not within ${wish.from} to ${wish.to} in term${isSchoolDay === null ? ' (school holidays not known)' : ''}`;
    case 'known-chair':
      return null;
  }
};

const sayRoom = ({ room, unmet }: Weighed, { want }: Saying): string | null => {
  const asked = want.asks.map(({ wish }) => wish.asks);
  if (room.kind === 'unknown')
    return asked.includes('hospital') ? 'no diary has a room at a hospital: ask for one' : null;
  const isSaid = unmet.some(({ wish }) => wish.asks === 'hospital' || wish.asks === 'in-person');
  if (room.kind === 'free' || isSaid) return null;
  return want.mode === 'in-person' ? 'no room is free' : 'no line is free';
};

/** "police: Sam Reid could come instead" */
const sayOthers = ({ others }: Weighed, { want, protocol }: Saying): readonly string[] =>
  others.map(({ attendee, name }) => `${sayAttendee(attendee, want, protocol)}: ${name} could come instead`);

const deskName = ({ desks }: Protocol, id: string): string => desks.find((desk) => desk.id === id)?.name ?? id;

/**
 * Why a time is proposed, in words: "All mandatory agencies free, 3 h 20 to spare; 11:00 would leave police out". What is
 * not said is well. `over` is a time that it was preferred to.
 */
export const sayWhy = (one: Weighed, over: Weighed | null, saying: Saying): string => {
  const { want, protocol } = saying;
  const parts = [
    one.isLent ? `${deskName(protocol, one.desk)} lends it` : null,
    sayThere(one, saying),
    sayToSpare(one.from, want.meetBy),
    ...sayOthers(one, saying),
    one.expectedOut.length === 0 ? null : `${sayAttendees(one.expectedOut, want, protocol)} cannot come`,
    sayChair(one, saying),
    ...one.unmet.map((each) => sayUnmet(each, one)),
    one.noInterpreter.length === 0 ? null : `no diary has an interpreter for ${sayAll(one.noInterpreter)}`,
    sayRoom(one, saying),
    one.hasMinuteTaker === false ? 'no minute taker is free' : null,
  ].filter((part) => part !== null);
  const why = parts.length === 0 ? 'the soonest' : parts.join(', ');
  const other =
    over === null ? '' : `; ${over.time} would leave ${sayAttendees(over.mandatoryOut, want, protocol)} out`;
  return sentenceCase(`${why}${other}`);
};

/** The same in three or four words, for the grid. */
export const sayBrief = (one: Weighed, { want, protocol }: Saying): string =>
  [
    sayToSpare(one.from, want.meetBy) ?? 'Free',
    one.mandatoryOut.length === 0 ? null : `without ${sayAttendees(one.mandatoryOut, want, protocol)}`,
    one.chair.kind === 'none' ? 'no chair' : null,
    one.chair.kind === 'knows' || one.chair.kind === 'other' ? 'another chair' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
