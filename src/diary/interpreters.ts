import type { BookedMeeting, Stretch } from './diaries.ts';
import { isOneLeft } from './one-left.ts';
import type { Person, Ready } from './ready.ts';

/** The languages, as they were typed, for which nobody is free then, and those that no diary has anybody for. */
export interface Lacking {
  readonly out: readonly string[];
  readonly unknown: readonly string[];
}

const apart = /[,;/&]|\band\b/iu;

const words = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `;

/** Whether what was typed asks for a language: capitals, spaces and what else is said do not matter. */
const asksFor = (typed: string, language: string): boolean => words(typed).includes(words(language));

interface Asked {
  /** As it was typed. */
  readonly language: string;
  /** Those of the diaries who interpret it. */
  readonly who: readonly Person[];
}

const askedOf = (typed: string, ready: Ready): readonly Asked[] => {
  const all = ready.peopleIn('interpreter');
  return typed
    .split(apart)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((language) => ({
      language,
      who: all.filter(({ diary }) => diary.languages.some((each) => asksFor(language, each))),
    }));
};

const found = new WeakMap<Ready, Map<string, readonly Asked[]>>();

/** The same request asks at every time that is weighed. */
const askedIn = (typed: string, ready: Ready): readonly Asked[] => {
  const known = found.get(ready) ?? new Map<string, readonly Asked[]>();
  found.set(ready, known);
  const asked = known.get(typed) ?? askedOf(typed, ready);
  known.set(typed, asked);
  return asked;
};

const present = (who: readonly Person[], then: Stretch): readonly Person[] => who.filter(({ isAway }) => !isAway(then));

/** For each interpreter that a booked meeting takes, those it could be: one where somebody has all of its languages. */
const takenBy = (meeting: BookedMeeting, ready: Ready): readonly (readonly Person[])[] => {
  const each = meeting.languages
    .flatMap((typed) => askedIn(typed, ready))
    .map(({ who }) => present(who, meeting))
    .filter((who) => who.length > 0);
  const [first = [], ...others] = each;
  const all = first.filter((person) => others.every((who) => who.includes(person)));
  return all.length > 0 ? [all] : each;
};

/**
 * Whether an interpreter is left for one more meeting. Every booked meeting that overlaps takes its own; two short ones,
 * one after the other, count as two, so that nobody is said to be free who is not.
 */
const canBeHad = ({ who }: Asked, held: Stretch, ready: Ready): boolean =>
  isOneLeft(
    ready.meetingsInterpreted.all(held).flatMap((meeting) => takenBy(meeting, ready)),
    present(who, held),
  );

/** Which of the languages that were typed ("Polish, Urdu (father)") an interpreter is lacking for at a time. */
export const interpretersLacking = (typed: string, held: Stretch, ready: Ready): Lacking => {
  const asked = askedIn(typed, ready);
  const isOut = (each: Asked): boolean => each.who.length > 0 && !canBeHad(each, held, ready);
  return {
    out: asked.filter(isOut).map(({ language }) => language),
    unknown: asked.filter(({ who }) => who.length === 0).map(({ language }) => language),
  };
};
