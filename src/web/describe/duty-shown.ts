import type { Temporal } from 'temporal-polyfill';
import { instantOf, isBefore } from '../../calendar/instants.ts';
import { sayExact, sayInstant, sayLength } from '../../calendar/say.ts';
import type { Protocol } from '../../protocol/schema.ts';
import type { Duty } from '../../timescales/duty.ts';
import { type ClockFace, clockFace } from '../pieces/clock-face.ts';

/** A duty in a table of them: the face of its clock, and what else a manager asks of it. */
export interface DutyShown extends Omit<ClockFace, 'note'> {
  /** Unique on its page, for links to the row. */
  readonly id: string;
  /** The discussion it belongs to, where the page is not about one; without `href` where it is not theirs to open. */
  readonly discussion: { readonly reference: string; readonly href: string | null } | null;
  readonly ownerName: string | null;
  /** "Expected tomorrow 11:00, after the limit", and exactly: only where it is going to be late. */
  readonly expected: { readonly said: string; readonly exact: string } | null;
  readonly refusal: string | null;
}

export interface Telling {
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
}

/** "Done 3 h late": how late it was, where the clock has stopped. */
const saysOf = ({ state, dueAt, endedAt }: Duty, face: ClockFace): string => {
  if (state !== 'met-late' || dueAt === null || endedAt === null) return face.says;
  return `Done ${sayLength(Math.floor(instantOf(dueAt).until(instantOf(endedAt)).total('minutes')))} late`;
};

const expectedOf = ({ expectedAt, dueAt, endedAt }: Duty, now: Temporal.Instant): DutyShown['expected'] => {
  if (expectedAt === null || dueAt === null || endedAt !== null || !isBefore(dueAt, expectedAt)) return null;
  return { said: `Expected ${sayInstant(expectedAt, now)}, after the limit`, exact: sayExact(expectedAt) };
};

/** A duty as a row shows it at this moment. */
export const dutyShown = (
  duty: Duty,
  about: Pick<DutyShown, 'id' | 'discussion' | 'ownerName'>,
  { protocol, now }: Telling,
): DutyShown => {
  const face = clockFace(duty, now, protocol);
  return {
    ...face,
    ...about,
    says: saysOf(duty, face),
    expected: expectedOf(duty, now),
    refusal: duty.refusal,
  };
};
