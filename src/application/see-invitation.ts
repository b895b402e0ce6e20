import { factsOfCase } from '../casefile/facts-of-case.ts';
import { guidanceOn } from '../casefile/guidance-on.ts';
import { hasBooking } from '../casefile/in-status.ts';
import { type PartnerView, partnerView } from '../disclosure/partner-view.ts';
import { invitationsOf, runs } from '../disclosure/relations.ts';
import type { Guidance } from '../protocol/schema.ts';
import type { Duty } from '../timescales/duty.ts';
import { chainOf } from './chain.ts';
import { clocksInChain } from './clocks.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import type { Person } from './person.ts';

export interface InvitationSeen {
  readonly caseId: string;
  readonly view: PartnerView;
  /** This recipient's own clocks: what they are asked for, and their time for corrections. */
  readonly duties: readonly Duty[];
  /** Somebody invited who also runs the discussion: the whole of it is theirs to see. */
  readonly runsIt: boolean;
  /** What the procedure wants whoever is invited to know. */
  readonly guidance: readonly Guidance[];
}

/** One's own invitation, and nothing of the discussion beyond what somebody invited may see. */
export const seeInvitation = (
  house: House,
  person: Person,
  { caseId, invitationId }: { readonly caseId: string; readonly invitationId: string },
): Promise<Seen<InvitationSeen>> =>
  look(house, person, {
    caseId,
    act: 'read-invitation',
    read: async ({ tx, state, protocol, now }) => {
      const invitation = invitationsOf(state, person).find(({ id }) => id === invitationId);
      if (invitation === undefined || !hasBooking(state)) return null;
      const all = clocksInChain(state, protocol, { now, chain: await chainOf(tx, caseId) });
      const duties = all.filter(({ subject }) => subject === invitationId);
      const runsIt = runs(person, state, protocol.protocol);
      const guidance = guidanceOn('invitation', protocol, factsOfCase(state, protocol, now));
      const view = partnerView(state, { invitation, protocol: protocol.protocol });
      return { caseId, view, duties, runsIt, guidance };
    },
  });
