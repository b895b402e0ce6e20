import type { Recorded } from '../casefile/events.ts';
import type { Draft } from '../casefile/request/draft.ts';
import type { CaseFile } from '../casefile/state.ts';
import { may } from '../disclosure/may.ts';
import { type Relation, invitationsOf, relationsOf } from '../disclosure/relations.ts';
import { type Act, acts } from '../disclosure/acts.ts';
import { looksAt, type Look } from '../store/access-log.ts';
import { listPeople, type Person as KeptPerson } from '../store/people.ts';
import type { PostState } from '../store/post-tables.ts';
import { undeliveredIn } from '../store/undelivered.ts';
import type { Duty } from '../timescales/duty.ts';
import { chainOf } from './chain.ts';
import { clocksInChain } from './clocks.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import type { Person } from './person.ts';
import { type RelativeSeen, readableRelatives } from './readable-relatives.ts';
import { draftOf } from './see-request.ts';

/** A discussion as those who run it see it. */
export interface DiscussionSeen {
  readonly caseId: string;
  readonly state: CaseFile;
  readonly events: readonly Recorded[];
  readonly duties: readonly Duty[];
  /** The discussions that it follows, and that follow it, as far as this person may read them. */
  readonly chain: readonly RelativeSeen[];
  /** The writing in progress, by key: `area/<id>` while the meeting is on. */
  readonly papers: Draft;
  readonly people: readonly KeptPerson[];
  /** Who looked, for those who may know it; empty for everybody else. */
  readonly looks: readonly Look[];
  /** The addresses to which the latest message did not arrive, or perhaps not. */
  readonly undelivered: ReadonlyMap<string, PostState>;
  readonly relations: readonly Relation[];
  /** The invitations that went to this person too. */
  readonly ownInvitations: readonly string[];
  /** What this person may do, so that no page offers what would be refused. */
  readonly may: ReadonlySet<Act>;
}

const actNames = Object.keys(acts) as readonly Act[];

/** Everything about a discussion, for a person who may `act` in it (by default: read it). */
export const seeDiscussion = (
  house: House,
  person: Person,
  { caseId, act = 'read-discussion' }: { readonly caseId: string; readonly act?: Act },
): Promise<Seen<DiscussionSeen>> =>
  look(house, person, {
    caseId,
    act,
    read: async ({ tx, state, protocol, now, events }) => {
      const rules = protocol.protocol;
      const allowed = new Set(actNames.filter((each) => may(each, person, { state, protocol: rules })));
      return {
        caseId,
        state,
        events,
        duties: clocksInChain(state, protocol, { now, chain: await chainOf(tx, caseId) }),
        chain: await readableRelatives(house, person, { tx, caseId }),
        papers: await draftOf({ tx, caseId }),
        people: await listPeople(tx),
        looks: allowed.has('read-looks') ? await looksAt(tx, caseId, 50) : [],
        undelivered: await undeliveredIn(tx, caseId),
        relations: relationsOf(person, state, rules),
        ownInvitations: invitationsOf(state, person).map(({ id }) => id),
        may: allowed,
      };
    },
  });
