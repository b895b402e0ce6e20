import type { FactValue } from '../../protocol/schema.ts';

/** What somebody found to be so, by the name of a fact of the protocol's own. */
export interface Finding {
  readonly fact: string;
  readonly value: Exclude<FactValue, null>;
  readonly reason: string;
}

export interface KeptFinding extends Finding {
  readonly at: string;
  readonly by: string;
}
