import type { Protocol } from './schema.ts';

/** The reserved owner of a duty that falls to whoever is booked to chair. */
export const bookedChair = 'booked-chair';

const reserved: Readonly<Record<string, string>> = { invitee: 'Each person invited', [bookedChair]: 'Whoever chairs' };

/** What a role, or the owner of a duty, is called. The reserved owner `invitee` is each person a clock is for. */
export const roleName = ({ roles }: Protocol, id: string): string =>
  reserved[id] ?? roles.find((role) => role.id === id)?.name ?? id;
