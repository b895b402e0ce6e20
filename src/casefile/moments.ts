import type { MomentName } from '../protocol/schema.ts';

/** Something that came about in a case file and from which, or at which, a clock can start or stop. */
export interface Moment {
  readonly name: MomentName;
  /** The instant it happened, which may be earlier than when it was recorded. ISO 8601 in UTC. */
  readonly at: string;
  /** Whom it concerns (an invitation's id), or null where it concerns the whole case file. */
  readonly subject: string | null;
}
