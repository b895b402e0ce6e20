import { type DutyScope, dutyScopes, runsListed } from '../disclosure/listed.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Tx } from '../store/connect.ts';
import { type DutyCount, countDuties } from '../store/count-duties.ts';
import { type DutiesOf, type ListedState, listedStates } from '../store/duties-in-sight.ts';
import {
  type DutiesWanted,
  type DutyCursor,
  type DutyFound,
  type DutyOrder,
  findDuties,
} from '../store/find-duties.ts';
import { invitationIds } from '../store/invitation-ids.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { dutiesOf } from './duties-of.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';
import { protocolOf } from './protocol-of.ts';

export { listedStates };
export type { DutiesWanted, DutyCount, DutyCursor, DutyOrder, DutyScope, ListedState };

/** A duty of a list. Its reason is there for those who run the discussion: they wrote it for each other. */
export interface DutyLine extends DutyFound {
  /** Whether this person runs the discussion, so that they may open it and say why it was late. */
  readonly runs: boolean;
  /** The page of somebody who was invited, where that is what leads to it. */
  readonly invitationId: string | null;
}

export interface DutiesSeen {
  readonly scopes: readonly DutyScope[];
  /** The one that is shown: what was asked for, or their own where that is not theirs to see. */
  readonly scope: DutyScope;
  /** How many there are of each kind, whatever is wanted of them. */
  readonly counts: readonly DutyCount[];
  readonly lines: readonly DutyLine[];
  readonly next: DutyCursor | null;
}

export interface DutiesToSee {
  readonly scope: DutyScope;
  readonly wanted: DutiesWanted;
  readonly order: DutyOrder;
  readonly after: DutyCursor | null;
}

const perPage = 30;

const ofScope = (scope: DutyScope, person: Person): DutiesOf => {
  switch (scope) {
    case 'own':
      return { kind: 'owed', by: { ...person, personId: person.id } };
    case 'named':
      return { kind: 'staff', personId: person.id };
    case 'desk':
      return { kind: 'desk', desk: person.desk ?? '' };
    case 'all':
      return { kind: 'everyone' };
  }
};

interface Reader {
  readonly person: Person;
  readonly protocol: Protocol;
}

const linesFor = async (
  tx: Tx,
  found: readonly DutyFound[],
  { person, protocol }: Reader,
): Promise<readonly DutyLine[]> => {
  const lines = found.map((duty) => ({ ...duty, runs: runsListed(person, duty, protocol) }));
  const caseIds = [...new Set(lines.filter(({ runs }) => !runs).map(({ caseId }) => caseId))];
  const invited = await invitationIds(tx, { addresses: person.addresses, caseIds });
  return lines.map((line) => ({
    ...line,
    reason: line.runs ? line.reason : null,
    invitationId: invited.get(line.caseId) ?? null,
  }));
};

/** A page of duties, with how many there are of each kind. Who may see which is `disclosure/listed.ts`. */
export const seeDuties = (house: House, person: Person, to: DutiesToSee): Promise<DutiesSeen> =>
  withinAuthority(house.db, person.authorityId, async (tx) => {
    const { protocol } = protocolOf(house, person.authorityId);
    const scopes = dutyScopes(person, protocol);
    const scope = scopes.find((each) => each === to.scope) ?? 'own';
    const of = dutiesOf(ofScope(scope, person), house.clock());
    await noteLook(tx, person, { caseId: null, what: `duties:${scope}`, now: of.now });
    const { duties, next } = await findDuties(tx, of, { ...to, limit: perPage });
    const counts = await countDuties(tx, of, listedStates);
    return { scopes, scope, counts, lines: await linesFor(tx, duties, { person, protocol }), next };
  });
