import type { Facts, Holder, ProtocolInForce } from '../protocol/schema.ts';
import { factsOfCase } from './facts-of-case.ts';
import type { CaseFile, CaseFileIn } from './state.ts';

/** Who does something in this case, and who may in their place. */
export interface HolderNow {
  readonly role: string;
  readonly deputies: readonly string[];
  readonly clauses: readonly string[];
  /** Why it is not whoever it usually is; null where it is. */
  readonly because: string | null;
}

/** Who does it: the usual holder, or the first in their place whose condition holds. */
export const holderOf = (holder: Holder, holds: ProtocolInForce['holds'], facts: Facts): HolderNow => {
  const { role, deputies, clauses, because } = holder.instead.find(({ when }) => holds(when, facts)) ?? {
    ...holder,
    because: undefined,
  };
  return { role, deputies, clauses, because: because ?? null };
};

/** Who chairs, at an instant (ISO): by night it may be somebody else. */
export const chairOf = (
  state: Exclude<CaseFile, CaseFileIn<'none' | 'drafting'>>,
  inForce: ProtocolInForce,
  at: string,
): HolderNow => holderOf(inForce.protocol.chair, inForce.holds, factsOfCase(state, inForce, at));
