/** One thing that a protocol says, in words. The same key in two protocols is about the same thing. */
export interface Line {
  readonly key: string;
  /** What it is about: “Chair”. */
  readonly what: string;
  /** What the protocol says about it: “team manager, or a service manager as deputy”. */
  readonly said: string;
  readonly clauses: readonly string[];
  readonly assumed: boolean;
}

/** A part of a protocol: its lines in order. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

interface Entry {
  readonly clauses?: readonly string[] | undefined;
  readonly assumed?: boolean | undefined;
}

export const line = (key: string, what: string, said: string, entry: Entry = {}): Line => ({
  key,
  what,
  said,
  clauses: entry.clauses ?? [],
  assumed: entry.assumed ?? false,
});

/** Parts of a sentence that are there, joined. */
export const joined = (parts: readonly (string | null | undefined)[], by = ', '): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(by);
