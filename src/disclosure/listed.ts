import type { Protocol } from '../protocol/schema.ts';
import { maySeeBoard } from './board.ts';
import { type Asker, chairRoles } from './relations.ts';

/** What lists keep of a discussion that tells who runs it: whom the request names, and the desk it is with. */
export interface Listed {
  readonly desk: string | null;
  readonly socialWorkerId: string | null;
  readonly teamManagerId: string | null;
  readonly serviceManagerId: string | null;
}

type Named = keyof Omit<Listed, 'desk'>;

const namedRoles = ({ request, rearranging }: Protocol): readonly (readonly [string | undefined, Named])[] => [
  [request.completedBy, 'socialWorkerId'],
  [request.authorisedBy, 'teamManagerId'],
  [rearranging?.agreedBy, 'serviceManagerId'],
];

/** Those who run what is with their desk, whoever the request names. */
const runsTheirDesk = ({ role, desk }: Pick<Asker, 'role' | 'desk'>, protocol: Protocol): boolean =>
  desk !== null &&
  [
    protocol.minuteTaker.role,
    protocol.request.authorisedBy,
    ...protocol.request.orAuthorisedBy,
    protocol.rearranging?.agreedBy,
    ...chairRoles(protocol),
  ].includes(role);

/**
 * Whether somebody runs a listed discussion, so that they may read all of it. A list does not know everything: whoever
 * chairs away from their own desk is told no here, and finds the discussion from their own duties.
 */
export const runsListed = (asker: Omit<Asker, 'addresses'>, listed: Listed, protocol: Protocol): boolean =>
  namedRoles(protocol).some(([role, named]) => role === asker.role && listed[named] === asker.id) ||
  (listed.desk !== null && listed.desk === asker.desk && runsTheirDesk(asker, protocol));

/** Whose duties a list can have: one's own, those of the discussions that name one, those at one's desk, or all. */
export type DutyScope = 'own' | 'named' | 'desk' | 'all';

/**
 * The lists of duties that somebody may see, the nearest first. Everybody sees what they owe. All of an authority's are
 * for those who see the board of every desk: a reference, what is due and whose it is; what they may read of it is the
 * discussion's own question.
 */
export const dutyScopes = (asker: Pick<Asker, 'role' | 'desk'>, protocol: Protocol): readonly DutyScope[] => [
  'own',
  ...(namedRoles(protocol).some(([role]) => role === asker.role) ? (['named'] as const) : []),
  ...(runsTheirDesk(asker, protocol) ? (['desk'] as const) : []),
  ...(asker.desk === null && maySeeBoard(asker, protocol) ? (['all'] as const) : []),
];
