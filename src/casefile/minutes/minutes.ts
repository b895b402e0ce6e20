/** A numbered issue of the minutes. The bytes are kept beside the record; the hashes bind them to it. */
export interface MinutesIssue {
  readonly number: number;
  readonly pdfSha256: string;
  readonly docxSha256: string;
  /** Who it was circulated to, by invitation. */
  readonly invitationIds: readonly string[];
}

/** A change somebody asks for. `area` is an area of the record; `shouldSay` is what it should say instead. */
export interface Correction {
  readonly id: string;
  readonly issueNumber: number;
  readonly invitationId: string;
  readonly area: string;
  readonly shouldSay: string;
  readonly reason: string;
}

export type CorrectionRuling =
  | { readonly correctionId: string; readonly accepted: true; readonly reason: string; readonly newText: string }
  | { readonly correctionId: string; readonly accepted: false; readonly reason: string };

export interface KeptCorrection extends Correction {
  readonly proposedAt: string;
  readonly proposedBy: string;
  /** `version` is the stream version that recorded it: minutes issued at a later one have it in them. */
  readonly ruling: (CorrectionRuling & { readonly at: string; readonly by: string; readonly version: number }) | null;
}

export interface KeptIssue extends MinutesIssue {
  readonly issuedAt: string;
  /** The stream version of the issue: the case file folded up to it is what this issue said. */
  readonly version: number;
  /** First opening by each recipient: invitation id to instant. */
  readonly received: Readonly<Record<string, string>>;
}
