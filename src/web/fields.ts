import { plain } from './html.ts';

/** Text by name. A name that was not sent is undefined. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** Name and text in the order sent; names may repeat. */
export type Pairs = readonly (readonly [name: string, value: string])[];

const clean = (text: string): string => plain(text.replace(/\r\n?/g, '\n'));

/** Reads a parsed form, query or path: text only, line ends as `\n`, without control characters. */
export const pairsOf = (sent: unknown): Pairs => {
  if (typeof sent !== 'object' || sent === null) return [];
  return Object.entries(sent).flatMap(([name, value]: [string, unknown]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((one) => typeof one === 'string').map((one) => [clean(name), clean(one)] as const);
  });
};

/** The first value of each name. */
export const fieldsOf = (pairs: Pairs): Fields => {
  const first = new Map<string, string>();
  for (const [name, value] of pairs) if (!first.has(name)) first.set(name, value);
  return Object.fromEntries(first);
};

/** Every value of one name. */
export const allOf = (pairs: Pairs, name: string): readonly string[] =>
  pairs.filter(([other]) => other === name).map(([, value]) => value);
