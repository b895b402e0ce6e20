/** One figure of the bench: a line of JSON on standard output. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** What it should stay under, where the project has set itself an aim. */
  readonly aim?: number;
  readonly [more: string]: string | number | undefined;
}

const rounded = (value: string | number | undefined) =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

/** Prints a figure, its numbers to two places. */
export function print(figure: Figure): void {
  console.log(JSON.stringify(figure, (_key, value: string | number) => rounded(value)));
}

/** The value below which this share (0 to 1) of all lies; 0 of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
