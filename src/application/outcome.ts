import type { CaseFile } from '../casefile/state.ts';
import type { DepartureAsked, Refusal } from '../casefile/verdict.ts';

/** What came of something asked for. Callers switch on `kind`. */
export type Outcome =
  | { readonly kind: 'done'; readonly caseId: string; readonly state: CaseFile }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Allowed as a departure: say why. */
  | { readonly kind: 'needs-reason'; readonly departures: readonly DepartureAsked[] }
  /** Known, but not theirs. */
  | { readonly kind: 'forbidden' }
  /** Not there, or another authority's: the same answer, so that nothing about it is given away. */
  | { readonly kind: 'not-found' };
