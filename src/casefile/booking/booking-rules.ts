import type { Protocol } from '../../protocol/schema.ts';

/** The clauses by which meetings are booked: those of the slots, or of whoever books. */
export const bookingClauses = ({ slots, minuteTaker }: Protocol): readonly string[] =>
  slots?.clauses ?? minuteTaker.clauses;

/** How long a meeting is booked for: its slot, the longest it may take, or an hour. */
export const bookedMinutes = ({ slots, meeting }: Protocol): number => slots?.minutes ?? meeting.longest?.minutes ?? 60;
