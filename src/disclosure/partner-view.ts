import type { Booking } from '../casefile/booking/booking.ts';
import { hasMeeting } from '../casefile/in-status.ts';
import type { KeptAction } from '../casefile/action/action.ts';
import type { Invited } from '../casefile/invitation/invitation.ts';
import type { FamilyMember } from '../casefile/request/request-form.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import type { Field, Protocol } from '../protocol/schema.ts';

/** All that somebody invited sees of a case file: an allow-list, so that nothing else can slip through. */
export interface PartnerView {
  readonly reference: string;
  readonly status: 'booked' | 'cancelled' | 'meeting' | 'closed';
  readonly booking: Booking;
  readonly invitation: Invited;
  /** The deputies this invitee named. */
  readonly deputies: readonly Invited[];
  /** Whom the meeting is about: needed to look up what the agency knows. */
  readonly family: readonly FamilyMember[];
  /** The answers of the request that the protocol shows to everybody invited, in its order. */
  readonly about: readonly { readonly field: Field; readonly answer: string }[];
  /** This invitee's own information, none of the others'. */
  readonly information: readonly { readonly text: string; readonly at: string }[];
  /** What this invitee thinks, once said; `version` is what a change builds on. */
  readonly view: { readonly text: string; readonly differs: boolean; readonly version: number } | null;
  /** Actions that fall to this invitee or their agency. */
  readonly actions: readonly KeptAction[];
  readonly issues: readonly {
    readonly number: number;
    readonly issuedAt: string;
    readonly receivedAt: string | null;
  }[];
}

const viewOf = ({ views }: CaseFileIn<'meeting' | 'closed'>, { id }: Invited): PartnerView['view'] => {
  const mine = views.find(({ invitationId }) => invitationId === id);
  return mine === undefined ? null : { text: mine.view, differs: mine.differs, version: mine.version };
};

/** What one invitee may see. Once they sent a deputy or declined they still see the meeting, not more. */
export const partnerView = (
  state: CaseFileIn<'booked' | 'cancelled' | 'meeting' | 'closed'>,
  { invitation, protocol }: { readonly invitation: Invited; readonly protocol: Protocol },
): PartnerView => ({
  reference: state.reference,
  status: state.status,
  booking: state.booking,
  invitation,
  deputies: state.invitations.filter(({ deputyFor }) => deputyFor === invitation.id),
  family: state.form.people,
  about: protocol.request.sections
    .flatMap(({ fields }) => fields)
    .filter(({ forInvitees }) => forInvitees)
    .flatMap((field) =>
      (state.form.answers[field.id] ?? '') === '' ? [] : [{ field, answer: state.form.answers[field.id] ?? '' }],
    ),
  information: state.information
    .filter(({ invitationId }) => invitationId === invitation.id)
    .map(({ text, at }) => ({ text, at })),
  view: hasMeeting(state) ? viewOf(state, invitation) : null,
  actions: hasMeeting(state)
    ? state.actions.filter(({ invitationId, state: now }) => invitationId === invitation.id && now !== 'withdrawn')
    : [],
  issues:
    state.status === 'closed'
      ? state.issues
          .filter(({ invitationIds }) => invitationIds.includes(invitation.id))
          .map(({ number, issuedAt, received }) => ({ number, issuedAt, receivedAt: received[invitation.id] ?? null }))
      : [],
});
