import type { Temporal } from 'temporal-polyfill';
import { instantOf } from '../../calendar/instants.ts';
import { sayLength } from '../../calendar/say.ts';
import type { Protocol } from '../../protocol/schema.ts';
import type { Duty } from '../../timescales/duty.ts';
import { type ClockFace, clockFace, noLimit } from '../pieces/clock-face.ts';

/** A duty in a table of them: the face of its clock, and what else a manager asks of it. */
export interface DutyShown extends Omit<ClockFace, 'note'> {
  /** Unique on its page, for links to the row. */
  readonly id: string;
  /** The discussion it belongs to, where the page is not about one; without `href` where it is not theirs to open. */
  readonly discussion: { readonly reference: string; readonly href: string | null } | null;
  /** The person who answers for it, or whom it concerns. */
  readonly person: string | null;
  /** Why it has no limit, or why it is not needed. */
  readonly because: string | null;
}

/** "Done 3 h late": how late it was, where the clock has stopped. */
const saysOf = ({ state, dueAt, endedAt }: Duty, face: ClockFace): string => {
  if (state !== 'met-late' || dueAt === null || endedAt === null) return face.says;
  return `Done ${sayLength(Math.floor(instantOf(dueAt).until(instantOf(endedAt)).total('minutes')))} late`;
};

/** A duty as a row shows it at this moment. */
export const dutyShown = (
  duty: Duty,
  about: Pick<DutyShown, 'id' | 'discussion' | 'person'>,
  { protocol, now }: { readonly protocol: Protocol; readonly now: Temporal.Instant },
): DutyShown => {
  const face = clockFace(duty, now, protocol);
  return { ...face, ...about, says: saysOf(duty, face), because: duty.because ?? noLimit(duty) };
};
