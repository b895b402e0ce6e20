import type { Protocol } from '../protocol/schema.ts';
import type { Asker } from './relations.ts';

/**
 * Whether somebody may see what waits at a desk and which of its slots are taken: those who allot them, and those who
 * authorise requests or agree to moving meetings. Everybody else sees only the discussions that are theirs.
 */
export const maySeeBoard = ({ role }: Pick<Asker, 'role'>, { minuteTaker, request, rearranging }: Protocol): boolean =>
  [minuteTaker.role, request.authorisedBy, ...request.orAuthorisedBy, rearranging?.agreedBy].includes(role);

/** Whether somebody allots the slots of a desk. */
export const allotsSlots = ({ role, desk }: Pick<Asker, 'role' | 'desk'>, { minuteTaker }: Protocol): boolean =>
  role === minuteTaker.role && desk !== null;
