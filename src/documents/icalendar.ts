import { Temporal } from 'temporal-polyfill';

const mostOctets = 75;

/** How many octets a character takes in UTF-8. */
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Cuts a line into pieces of 75 octets at most, never within a character; each but the first begins with a blank. RFC 5545, 3.1. */
const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
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
