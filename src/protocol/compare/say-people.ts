import { audiences } from '../language/afterwards.ts';
import { insideSentence } from '../in-a-sentence.ts';
import { roleName } from '../role-name.ts';
import type { Jointly, Protocol } from '../schema.ts';

export const sayRole = (protocol: Protocol, role: string): string => insideSentence(roleName(protocol, role));

export const sayRoles = (protocol: Protocol, roles: readonly string[], by = ' or '): string =>
  roles.map((role) => sayRole(protocol, role)).join(by);

/** “team manager or service manager, and police manager”. */
export const sayJointly = (protocol: Protocol, by: Jointly): string =>
  by.map((group) => sayRoles(protocol, group)).join(', and ');

const groups: Readonly<Record<string, string>> = {
  invitees: 'everybody invited',
  attended: 'everybody who took part',
  'action-owners': 'everybody with an action',
  contributors: 'everybody who gave information',
  'discussion-parties': 'everybody in the discussion',
  'disputing-parties': 'everybody in the disagreement',
};

/** Whom something is for: groups and roles. */
export const sayAudience = (protocol: Protocol, to: readonly string[]): string =>
  to
    .map((each) => (audiences.some((audience) => audience === each) ? (groups[each] ?? each) : sayRole(protocol, each)))
    .join(', ');
