import { instantOf } from '../calendar/instants.ts';
import { hasBooking } from '../casefile/in-status.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { type Answering, whoAnswers } from '../diary/who-answers.ts';
import { type Contact, listContacts } from '../store/contacts.ts';
import { dutyRota } from '../store/duty-rota.ts';
import type { Duty } from '../timescales/duty.ts';
import { chainOf } from './chain.ts';
import { clocksInChain } from './clocks.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import type { Person } from './person.ts';

/** Who answers for an agency now, and at the time of the meeting. */
export interface AgencyAnswering {
  readonly now: Answering<Contact>;
  readonly then: Answering<Contact>;
}

export interface InvitationsSeen {
  readonly caseId: string;
  readonly state: CaseFileIn<'booked' | 'cancelled' | 'meeting' | 'closed'>;
  readonly duties: readonly Duty[];
  readonly contacts: readonly Contact[];
  readonly answering: (agency: string) => AgencyAnswering;
}

/** Everybody invited to a meeting, agency by agency, and who answers for each agency; for those who invite. */
export const seeInvitations = (house: House, person: Person, caseId: string): Promise<Seen<InvitationsSeen>> =>
  look(house, person, {
    caseId,
    act: 'invite',
    read: async ({ tx, state, protocol, now }) => {
      if (!hasBooking(state)) return null;
      const [at, starts] = [instantOf(now), instantOf(state.booking.startsAt)];
      const end = (at.epochMilliseconds < starts.epochMilliseconds ? starts : at).add({ minutes: 1 });
      const rota = await dutyRota(tx, { from: now, to: end.toString() });
      const contacts = await listContacts(tx);
      const known = { rota, contacts, protocol: protocol.protocol };
      return {
        caseId,
        state,
        duties: clocksInChain(state, protocol, { now, chain: await chainOf(tx, caseId) }),
        contacts,
        answering: (agency) => ({
          now: whoAnswers(known, { agency }, at.epochMilliseconds),
          then: whoAnswers(known, { agency }, starts.epochMilliseconds),
        }),
      };
    },
  });
