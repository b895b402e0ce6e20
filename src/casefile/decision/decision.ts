/** A decision the meeting took: about one child (`childId`) or about the meeting as a whole (`null`). */
export interface DecisionMade {
  readonly decisionId: string;
  readonly childId: string | null;
  readonly answer: string;
  /** What was written beside the answer, by field id of the protocol: grounds, rationale, plan, … */
  readonly details: Readonly<Record<string, string>>;
}

export interface KeptDecision extends DecisionMade {
  readonly at: string;
  /** The stream version that recorded it: a later save must name it. */
  readonly version: number;
  readonly by: string;
}
