/** A name typed under a document by somebody who took part. */
export interface Signature {
  readonly invitationId: string;
  readonly what: 'minutes' | 'action-table';
  /** Which issue of the minutes; null for the action table, which is sent once. */
  readonly issueNumber: number | null;
  readonly typedName: string;
}

export interface KeptSignature extends Signature {
  readonly at: string;
}
