import type { Protocol } from '../../../protocol/schema.ts';

export interface Citation {
  /** Which part of the protocol, in a word: "timescales". */
  readonly chapter: string;
  /** What the entry is called there. */
  readonly title: string;
  readonly assumed: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const titleOf = (entry: Readonly<Record<string, unknown>>, fallback: string): string => {
  for (const name of ['title', 'label', 'name', 'text']) {
    const value = entry[name];
    if (typeof value === 'string') return value;
  }
  return fallback;
};

const cites = (entry: Readonly<Record<string, unknown>>, id: string): boolean =>
  Array.isArray(entry['clauses']) && entry['clauses'].includes(id);

const walk = (value: unknown, chapter: string, id: string): readonly Citation[] => {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => walk(one, chapter, id));
  if (!isRecord(value)) return [];
  const here = cites(value, id)
    ? [{ chapter, title: titleOf(value, chapter), assumed: value['assumed'] === true }]
    : [];
  return [...here, ...Object.entries(value).flatMap(([, inner]) => walk(inner, chapter, id))];
};

/** Every entry of a protocol that honours a clause, wherever it stands. */
export const citationsOf = (protocol: Protocol, id: string): readonly Citation[] =>
  Object.entries(protocol).flatMap(([chapter, value]) => walk(value, chapter, id));
