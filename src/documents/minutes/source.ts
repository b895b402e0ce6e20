import type { CaseFileIn } from '../../casefile/state.ts';
import type { ProtocolInForce } from '../../protocol/schema.ts';
import type { Duty } from '../../timescales/duty.ts';

/** What a part of the minutes is made from. */
export interface Source {
  readonly state: CaseFileIn<'closed'>;
  readonly protocol: ProtocolInForce;
}

/** What a numbered issue of the minutes is made from. */
export interface IssueSource extends Source {
  readonly issueNumber: number;
  /** ISO instant. */
  readonly issuedAt: string;
  /** The duties of the case file at the instant of issue. */
  readonly duties: readonly Duty[];
}

/** A sentence and the clauses it rests on. */
export interface Cited {
  readonly text: string;
  readonly clauses: readonly string[];
}
