import { stillToAgree } from '../casefile/power.ts';
import type { Jointly } from '../protocol/schema.ts';

/** “team-manager, and police or police-manager” */
export const sayJoint = (by: Jointly): string => by.map((group) => group.join(' or ')).join(', and ') || 'nobody';

/** Whether these roles, and none fewer, are one of every group. */
export const areNeeded = (by: Jointly, roles: readonly string[]): boolean =>
  stillToAgree(by, roles).length === 0 &&
  roles.every(
    (role) =>
      stillToAgree(
        by,
        roles.filter((each) => each !== role),
      ).length > 0,
  );

/** Whether these roles belong to the groups, and every group has one of them. */
export const areFrom = (by: Jointly, roles: readonly string[]): boolean =>
  stillToAgree(by, roles).length === 0 && roles.every((role) => by.some((group) => group.includes(role)));
