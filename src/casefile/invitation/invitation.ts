/** An invitation to an agency's representative. A deputy gets one of their own, naming whom they stand in for. */
export interface Invitation {
  readonly id: string;
  readonly role: string;
  readonly agency: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly telephone: string;
  readonly mandatory: boolean;
  readonly deputyFor: string | null;
}

export type InvitationAnswer =
  /** `cannotDecide`: they come, and are not senior enough to decide for their agency. HA-026, KN-131, SA-023. */
  | { readonly kind: 'accept'; readonly cannotDecide?: true }
  | { readonly kind: 'decline'; readonly reason: string }
  /** Their agency's information comes in writing instead of anybody. */
  | { readonly kind: 'contribute' }
  | { readonly kind: 'deputy'; readonly name: string; readonly email: string; readonly telephone: string };

export interface Invited extends Invitation {
  readonly sentAt: string;
  /** `byTelephone`: who said so on the telephone, where it was written down for them. */
  readonly answer: (InvitationAnswer & { readonly at: string; readonly byTelephone?: string }) | null;
}
