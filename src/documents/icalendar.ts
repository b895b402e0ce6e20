import { Temporal } from 'temporal-polyfill';

const mostOctets = 75;
const encoder = new TextEncoder();
const octetsIn = (text: string): number => encoder.encode(text).length;

/** Cuts a line into pieces of 75 octets at most, never within a character; each but the first begins with a blank. RFC 5545, 3.1. */
const fold = (line: string): string => {
  const pieces: string[] = [''];
  for (const character of line) {
    const piece = pieces.at(-1) ?? '';
    if (octetsIn(piece) + octetsIn(character) <= mostOctets) pieces[pieces.length - 1] = `${piece}${character}`;
    else pieces.push(` ${character}`);
  }
  return pieces.join('\r\n');
};

/** A value of the type TEXT: what would end it, or the line, is escaped. RFC 5545, 3.3.11. */
export const icalText = (value: string): string =>
  value
    .replaceAll(/\r\n?|\n/gu, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** The value of a parameter, in quotes, which nothing can escape within: what must not stand there is left out. */
export const icalParameter = (value: string): string => `"${value.replaceAll(/["\p{Cc}]/gu, '')}"`;

/** An instant (ISO 8601) in UTC, to the second. */
export const icalTime = (at: string): string =>
  Temporal.Instant.from(at).toString({ smallestUnit: 'second' }).replaceAll(/[-:]/gu, '');

/** An iCalendar file of these lines, folded and ended as RFC 5545 asks. Values must have been made safe before. */
export const icalendar = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join('');
