import type { Protocol } from './schema.ts';

/** What a role, or the owner of a duty, is called. The reserved owner `invitee` is each person a clock is for. */
export const roleName = ({ roles }: Protocol, id: string): string =>
  id === 'invitee' ? 'Each person invited' : (roles.find((role) => role.id === id)?.name ?? id);
