import { type Duty, hasBeenLate } from './duty.ts';
import { stateAt } from './state-at.ts';

/** Where a duty belongs, whatever the time: only an `open` one changes its state as time passes. */
export type DutyPhase = 'open' | 'waiting' | 'unexplained' | 'explained' | 'met' | 'aside';

/**
 * The phase of a duty. What is nobody's to meet is `aside`: a right that closes, what is not needed, and what would
 * have to begin in a discussion in which nothing is left to do.
 */
export const phaseOf = (
  duty: Pick<Duty, 'needed' | 'window' | 'startedAt' | 'dueAt' | 'endedAt' | 'warnSeconds' | 'reason' | 'earlier'>,
  { isOpen }: { readonly isOpen: boolean },
): DutyPhase => {
  const { needed, window, startedAt, endedAt, reason, earlier } = duty;
  if (!needed || window) return 'aside';
  if (startedAt === null) return isOpen ? 'waiting' : 'aside';
  if (endedAt === null) return 'open';
  if (!hasBeenLate({ state: stateAt(duty, endedAt), earlier })) return 'met';
  return reason === null ? 'unexplained' : 'explained';
};
