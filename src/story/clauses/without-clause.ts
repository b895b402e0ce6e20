import type { Path } from '../../protocol/fault.ts';
import { type Protocol, protocolSchema } from '../../protocol/schema.ts';

/** What only names things for other entries: without it a story would not even be understood. */
const vocabulary: readonly unknown[] = ['agencies', 'roles', 'facts', 'moments', 'contacts'];

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const cites = (value: unknown, clause: string): boolean =>
  isMapping(value) && Array.isArray(value['clauses']) && value['clauses'].includes(clause);

/** What cannot be left out altogether is emptied instead. */
const hollow: Readonly<Record<string, (entry: Mapping) => Mapping>> = {
  chair: (entry) => ({ ...entry, role: 'taken-out', deputies: [] }),
  minuteTaker: (entry) => ({ ...entry, role: 'taken-out', deputies: [] }),
  'circulation.minutes': (entry) => ({ ...entry, to: ['taken-out'] }),
};

const required = ['request', 'request.subject', 'chair', 'minuteTaker', 'circulation.minutes'];

interface Cut {
  readonly clause: string;
  readonly spares: (path: Path) => boolean;
}

const uncite = (entry: Mapping, clause: string): Mapping => ({
  ...entry,
  clauses: Array.isArray(entry['clauses']) ? entry['clauses'].filter((each) => each !== clause) : entry['clauses'],
});

const goes = (value: unknown, path: Path, { clause, spares }: Cut): boolean =>
  cites(value, clause) && !spares(path) && !required.includes(path.join('.'));

const cut = (value: unknown, path: Path, how: Cut): unknown => {
  if (Array.isArray(value))
    return value
      .filter((each, index) => !goes(each, [...path, index], how))
      .map((each: unknown, index) => cut(each, [...path, index], how));
  if (!isMapping(value)) return value;
  const kept = cites(value, how.clause) ? uncite(hollow[path.join('.')]?.(value) ?? value, how.clause) : value;
  return Object.fromEntries(
    Object.entries(kept)
      .filter(([key, each]) => !goes(each, [...path, key], how))
      .map(([key, each]) => [key, cut(each, [...path, key], how)]),
  );
};

/** Parsed again without its limits of number: a list may be empty now. */
const asProtocol = (value: unknown, before: Protocol): Protocol => {
  const parsed = protocolSchema.safeParse(value);
  return parsed.success ? parsed.data : { ...before, ...(isMapping(value) ? value : {}) };
};

/**
 * A protocol as it would be if nothing in it honoured a clause: the entries that cite it are gone. Names that other
 * entries need stay, unless `wholly`.
 */
export const withoutClause = (protocol: Protocol, clause: string, wholly = false): Protocol =>
  asProtocol(cut(protocol, [], { clause, spares: ([chapter]) => !wholly && vocabulary.includes(chapter) }), protocol);
