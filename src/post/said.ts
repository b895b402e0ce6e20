const longest = 300;

/** What a server said, on one line and no longer than anybody reads. */
export const said = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longest);
