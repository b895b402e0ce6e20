/** Where and when a meeting is to be held. `startsAt` and `endsAt` are ISO instants. */
export interface Booking {
  readonly desk: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly mode: 'virtual' | 'in-person' | 'telephone';
  /** A link for a virtual meeting, a number to ring, or a room and address. */
  readonly place: string;
  readonly chairPersonId: string;
  readonly chairName: string;
  readonly minuteTakerName: string;
  /** Of their sign-in, or of their diary where they do not sign in. Null where a name was typed that nobody has: nobody's time is then taken. */
  readonly minuteTakerPersonId: string | null;
  /** The room or link of the diary; null where the place was only typed. */
  readonly roomId: string | null;
}

export type BookingChange =
  | { readonly kind: 'cancel'; readonly reason: string }
  | { readonly kind: 'rearrange'; readonly reason: string; readonly booking: Booking };
