import { instantOf } from '../calendar/instants.ts';
import { hasBooking } from '../casefile/in-status.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { familyAddress } from '../casefile/invitation/check-addresses.ts';
import { notWrittenTo, whyHeldBack } from '../casefile/invitation/not-written-to.ts';
import { type Answering, whoAnswers } from '../diary/who-answers.ts';
import { type Contact, listContacts } from '../store/contacts.ts';
import { dutyRota } from '../store/duty-rota.ts';
import { knownAddresses } from '../store/known-addresses.ts';
import type { Tx } from '../store/connect.ts';
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

/** Somebody to whom nothing was sent, and why. */
export interface Unwritten {
  /** Of their row of the request, or of their invitation. */
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly email: string;
  readonly telephone: string;
  readonly why: string;
  /** Or a person of concern: somebody else is to be invited. */
  readonly isOfTheFamily: boolean;
}

type Booked = CaseFileIn<'booked' | 'cancelled' | 'meeting' | 'closed'>;

export interface InvitationsSeen {
  readonly caseId: string;
  readonly state: Booked;
  readonly unwritten: readonly Unwritten[];
  readonly duties: readonly Duty[];
  readonly contacts: readonly Contact[];
  /** Of an agency, or of one role of it. */
  readonly answering: (agency: string, role?: string) => AgencyAnswering;
}

const unwrittenIn = async (tx: Tx, state: Booked): Promise<readonly Unwritten[]> => {
  const { heldBack, withoutAddress } = notWrittenTo(state);
  const emails = heldBack.map(({ email }) => email);
  const known = await knownAddresses(tx, emails);
  const held = { family: state.form.people, lookedAt: state.addressesLookedAt, known };
  return [
    ...heldBack.map((each) => {
      const why = whyHeldBack(each, held);
      const isOfTheFamily = why?.code === familyAddress;
      return { ...each, why: why?.message ?? 'Their address is known by now', isOfTheFamily };
    }),
    ...withoutAddress.map((each) => ({ ...each, why: 'No email address is known', isOfTheFamily: false })),
  ];
};

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
        unwritten: await unwrittenIn(tx, state),
        duties: clocksInChain(state, protocol, { now, chain: await chainOf(tx, caseId) }),
        contacts,
        answering: (agency, role) => ({
          now: whoAnswers(known, { agency, role }, at.epochMilliseconds),
          then: whoAnswers(known, { agency, role }, starts.epochMilliseconds),
        }),
      };
    },
  });
