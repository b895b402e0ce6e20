import type { Facts, Jointly, Power, ProtocolInForce } from '../protocol/schema.ts';

/** The groups of which nobody has agreed yet: one of every group must. */
export const stillToAgree = (by: Jointly, agreed: readonly string[]): Jointly =>
  by.filter((group) => !group.some((role) => agreed.includes(role)));

/** Whether everybody has agreed who must. */
export const isAgreed = (by: Jointly, agreed: readonly string[]): boolean => stillToAgree(by, agreed).length === 0;

/** Whether a power is a role's in this case: alone, or together with the other groups. */
export const hasPower = (
  { by, when }: Pick<Power, 'by' | 'when'>,
  role: string,
  { holds, facts }: { readonly holds: ProtocolInForce['holds']; readonly facts: Facts },
): boolean => holds(when, facts) && by.some((group) => group.includes(role));
