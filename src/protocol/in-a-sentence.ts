/** Words with their first letter large, as at the beginning of a sentence. */
export const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Words as they stand inside a sentence: "Team manager" becomes "team manager", "A manager" "a manager"; "GP" and "A&E" stay as they are. */
export const insideSentence = (text: string): string =>
  /^[A-Z] ?[a-z]/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
