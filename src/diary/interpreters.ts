import type { Stretch } from './diaries.ts';
import type { Ready } from './ready.ts';

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

/** Which of the languages that were typed ("Polish, Urdu (father)") an interpreter is lacking for at a time. */
export const interpretersLacking = (typed: string, held: Stretch, ready: Ready): Lacking => {
  const all = ready.peopleIn('interpreter');
  const asked = typed
    .split(apart)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({
      part,
      who: all.filter(({ diary }) => diary.languages.some((language) => asksFor(part, language))),
    }));
  return {
    out: asked.filter(({ who }) => who.length > 0 && who.every(({ isAway }) => isAway(held))).map(({ part }) => part),
    unknown: asked.filter(({ who }) => who.length === 0).map(({ part }) => part),
  };
};
