/** When at least one watch lived, as pairs of instants in milliseconds since 1970. */
export interface Lifetimes {
  /** Says how it is now. */
  readonly note: (lives: boolean) => void;
  readonly spans: () => readonly (readonly [from: number, to: number])[];
}

export function newLifetimes(): Lifetimes {
  const spans: (readonly [number, number])[] = [];
  let since: number | null = null;
  return {
    note: (lives) => {
      if (lives) since ??= Date.now();
      else if (since !== null) {
        spans.push([since, Date.now()]);
        since = null;
      }
    },
    spans: () => (since === null ? spans : [...spans, [since, Date.now()]]),
  };
}

/** For how long, at the most and in one piece, a notice waited although a watch lived. In milliseconds. */
export function longestWait(
  { tellAt, toldAt }: { readonly tellAt: number; readonly toldAt: number | null },
  { spans }: Lifetimes,
): number {
  const waits = spans().map(([from, to]) => Math.min(to, toldAt ?? to) - Math.max(from, tellAt));
  return Math.max(0, ...waits);
}
