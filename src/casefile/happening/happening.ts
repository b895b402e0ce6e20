/** A telephone call: who was rung, at which number, who answered, and what was agreed. Empty where it is not known. */
export interface Call {
  /** Who answers then by the rota of the procedure. */
  readonly unit: string;
  readonly number: string;
  readonly spokeTo: string;
  /** The role of whoever answered. */
  readonly as: string;
  readonly agreed: string;
}

/** Something that the case file does not know by itself: a moment of the protocol's own, when it came about, and for whom. */
export interface Happening {
  readonly id: string;
  readonly moment: string;
  /** ISO instant. */
  readonly at: string;
  /** The child, agency, person or recipient it came about for, by id; null for the whole case file. */
  readonly subject: string | null;
  readonly note: string;
  readonly call?: Call;
  /** The happening that this one puts right, which no longer counts. */
  readonly corrects: string | null;
}

export interface KeptHappening extends Happening {
  readonly recordedAt: string;
  readonly by: string;
}
