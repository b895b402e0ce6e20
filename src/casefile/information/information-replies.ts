import { isBefore } from '../../calendar/instants.ts';
import type { Protocol } from '../../protocol/schema.ts';
import type { Invited } from '../invitation/invitation.ts';
import type { CaseFileIn } from '../state.ts';
import type { Information } from './information.ts';

type Booked = CaseFileIn<'booked' | 'meeting' | 'closed' | 'cancelled'>;

/** Whose information is asked for with the invitation: every agency's but our own. Whoever comes in somebody's place answers with them. */
export const askedWithInvitation = (
  { invitations }: Pick<Booked, 'invitations'>,
  { request }: Pick<Protocol, 'request'>,
): readonly Invited[] => {
  const internal = request.invitees.filter((rule) => rule.internal).map(({ role }) => role);
  return invitations.filter(({ deputyFor, role }) => deputyFor === null && !internal.includes(role));
};

/** What was given for an invitation, by those invited or by whoever they sent. */
export const givenFor = ({ invitations, information }: Booked, invitationId: string): readonly Information[] => {
  const sent = (id: string): readonly string[] => [
    id,
    ...invitations.filter(({ deputyFor }) => deputyFor === id).flatMap((deputy) => sent(deputy.id)),
  ];
  const all = sent(invitationId);
  return information.filter((each) => all.includes(each.invitationId));
};

/** How an agency's information stands. `late`: not given by its time; `given-late`: given after it. */
export interface InformationReply {
  readonly invitation: Invited;
  readonly state: 'asked' | 'due' | 'late' | 'given' | 'given-late' | 'nothing-known';
  /** What they were asked to look up, beyond all that they know. */
  readonly what: string | null;
  readonly dueAt: string | null;
  /** When it was given. */
  readonly at: string | null;
}

interface Asking {
  readonly protocol: Pick<Protocol, 'request'>;
  /** By when the procedure wants it, by invitation; null where it gives no time. */
  readonly dueAt: (invitationId: string) => string | null;
  /** ISO instant. */
  readonly now: string;
}

const stateOf = (given: Information | undefined, dueAt: string | null, now: string): InformationReply['state'] => {
  if (given === undefined) {
    if (dueAt === null) return 'asked';
    return isBefore(dueAt, now) ? 'late' : 'due';
  }
  if (given.nothingKnown) return 'nothing-known';
  return dueAt !== null && isBefore(dueAt, given.at) ? 'given-late' : 'given';
};

/** What every agency was asked for, by when, and what came of it. Asked once more, only what came since counts. */
export const informationReplies = (state: Booked, { protocol, dueAt, now }: Asking): readonly InformationReply[] =>
  askedWithInvitation(state, protocol).map((invitation) => {
    const asked = state.informationAsked.findLast(({ invitationId }) => invitationId === invitation.id);
    const due = asked?.dueAt ?? dueAt(invitation.id);
    const given = givenFor(state, invitation.id).find(({ at }) => asked === undefined || !isBefore(at, asked.at));
    return {
      invitation,
      what: asked?.what ?? null,
      dueAt: due,
      at: given?.at ?? null,
      state: stateOf(given, due, now),
    };
  });
