import { mustHaveBegun } from '../casefile/in-status.ts';
import { may } from '../disclosure/may.ts';
import { type NoticeKept, noticesOfCase } from '../store/notices-of-case.ts';
import { type Person as KeptPerson, listPeople } from '../store/people.ts';
import type { Duty } from '../timescales/duty.ts';
import { chainOf } from './chain.ts';
import { clocksInChain } from './clocks.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import type { Person } from './person.ts';

/** The duties of a discussion, for those who run it. */
export interface DiscussionDutiesSeen {
  readonly caseId: string;
  readonly state: ReturnType<typeof mustHaveBegun>;
  readonly duties: readonly Duty[];
  /** Who was told of them and who will be. */
  readonly notices: readonly NoticeKept[];
  readonly people: readonly KeptPerson[];
  readonly mayExplain: boolean;
}

export type { NoticeKept };

/** Every duty of a discussion, also those that are not needed, with who was told of it. */
export const seeDiscussionDuties = (
  house: House,
  person: Person,
  caseId: string,
): Promise<Seen<DiscussionDutiesSeen>> =>
  look(house, person, {
    caseId,
    act: 'read-discussion',
    read: async ({ tx, state, protocol, now }) => ({
      caseId,
      state: mustHaveBegun(state),
      duties: clocksInChain(state, protocol, { now, chain: await chainOf(tx, caseId) }),
      notices: await noticesOfCase(tx, caseId),
      people: await listPeople(tx),
      mayExplain: may('explain-lateness', person, { state, protocol: protocol.protocol }),
    }),
  });
