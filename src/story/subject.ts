/** A duty or moment and whom it is for, as `parameters.ts` reads it: `name` or `name:Mia`. */
export const withSubject = (read: string): { readonly name: string; readonly subject: string | null } => {
  const at = read.indexOf(':');
  return at < 0 ? { name: read, subject: null } : { name: read.slice(0, at), subject: read.slice(at + 1) };
};

/** The roles of a list, as `parameters.ts` reads it. */
export const listed = (read: string): readonly string[] => read.split(',');

/** Those of before and these, each once. */
export const joined = (before: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...before, ...more]),
];

export const without = (all: readonly string[], some: readonly string[]): readonly string[] =>
  all.filter((each) => !some.includes(each));
