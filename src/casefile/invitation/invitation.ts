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
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'deputy'; readonly name: string; readonly email: string; readonly telephone: string };

export interface Invited extends Invitation {
  readonly sentAt: string;
  readonly answer: (InvitationAnswer & { readonly at: string }) | null;
}
