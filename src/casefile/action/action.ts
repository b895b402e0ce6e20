/** Who does what by when. `byWhen` is an ISO instant. A safety-plan step is an action that keeps a child safe meanwhile. */
export interface Action {
  readonly id: string;
  readonly kind: 'action' | 'safety-plan';
  readonly what: string;
  readonly who: string;
  readonly agency: string;
  readonly invitationId: string | null;
  readonly byWhen: string;
  /** How it will be known that it was done. */
  readonly review: string;
}

export interface KeptAction extends Action {
  readonly state: 'open' | 'done' | 'withdrawn';
  readonly note: string | null;
  /** ISO instants: when it was agreed, and when it was done or withdrawn. */
  readonly agreedAt: string;
  readonly endedAt: string | null;
}
