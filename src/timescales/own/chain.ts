/** A meeting of a case file that follows another: when it ended (ISO), and whether it left a child without a decision. */
export interface LaterMeeting {
  readonly endedAt: string;
  readonly leftUndecided: boolean;
}

/** How a case file stands to those that it follows, and that follow it. */
export interface Chain {
  /** How many meetings, one after the other up to this case file, ended with a child left without a decision. */
  readonly undecidedBefore: number;
  /** The meetings that came after, in the order in which they ended. */
  readonly later: readonly LaterMeeting[];
}

/** A case file that follows none, and that none follows. */
export const alone: Chain = { undecidedBefore: 0, later: [] };
