import type { Booking } from '../casefile/booking/booking.ts';
import type { KeptSignature, Signature } from '../casefile/circulation/signature.ts';
import { signatureOf, toSign } from '../casefile/circulation/signatures.ts';
import { hasMeeting } from '../casefile/in-status.ts';
import type { KeptAction } from '../casefile/action/action.ts';
import type { Invited, InvitationAnswer } from '../casefile/invitation/invitation.ts';
import type { FamilyMember, RequestForm } from '../casefile/request/request-form.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import type { Field, Protocol } from '../protocol/schema.ts';

/** Somebody sent in another's place, as the one who sent them sees it. */
interface Deputy extends Pick<Invited, 'id' | 'name'> {
  readonly answer: { readonly kind: InvitationAnswer['kind'] } | null;
}

/** All that somebody invited sees of a case file: an allow-list, so that nothing else can slip through. */
export interface PartnerView {
  readonly reference: string;
  readonly status: 'booked' | 'cancelled' | 'meeting' | 'closed';
  readonly booking: Booking;
  readonly invitation: Invited;
  /** The deputies this invitee named, and whether they come: not whom they sent in their turn, nor why they cannot. */
  readonly deputies: readonly Deputy[];
  /** Whom the meeting is about: needed to look up what the agency knows. */
  readonly family: readonly FamilyMember[];
  /** The answers of the request that the protocol shows to everybody invited, in its order. */
  readonly about: readonly { readonly field: Field; readonly answer: string }[];
  /** What this invitee was asked to look up with a time of its own, the latest. */
  readonly asked: { readonly what: string; readonly dueAt: string } | null;
  /** This invitee's own information, none of the others'. */
  readonly information: readonly { readonly text: string; readonly at: string }[];
  /** What this invitee thinks, once said; `version` is what a change builds on. */
  readonly view: { readonly text: string; readonly differs: boolean; readonly version: number } | null;
  /** Actions that fall to this invitee. */
  readonly actions: readonly KeptAction[];
  /** The table of actions went to this invitee. */
  readonly hasActionTable: boolean;
  readonly issues: readonly {
    readonly number: number;
    readonly issuedAt: string;
    readonly receivedAt: string | null;
  }[];
  /** What this invitee is asked to sign, and their own signature once it is there. */
  readonly signing: (Pick<Signature, 'what' | 'issueNumber'> & { readonly signature: KeptSignature | null }) | null;
}

const viewOf = ({ views }: CaseFileIn<'meeting' | 'closed'>, { id }: Invited): PartnerView['view'] => {
  const mine = views.find(({ invitationId }) => invitationId === id);
  return mine === undefined ? null : { text: mine.view, differs: mine.differs, version: mine.version };
};

const deputiesOf = (invitations: readonly Invited[], { id: sentBy }: Invited): readonly Deputy[] =>
  invitations
    .filter(({ deputyFor }) => deputyFor === sentBy)
    .map(({ id, name, answer }) => ({ id, name, answer: answer === null ? null : { kind: answer.kind } }));

/** The answers of the request that the protocol shows to everybody invited. */
const aboutOf = ({ answers }: RequestForm, { request }: Protocol): PartnerView['about'] =>
  request.sections
    .flatMap(({ fields }) => fields)
    .filter(({ forInvitees }) => forInvitees)
    .map((field) => ({ field, answer: answers[field.id] ?? '' }))
    .filter(({ answer }) => answer !== '');

const askedOf = (
  { informationAsked }: Pick<CaseFileIn<'booked'>, 'informationAsked'>,
  { id }: Invited,
): PartnerView['asked'] => {
  const last = informationAsked.findLast(({ invitationId }) => invitationId === id);
  return last === undefined ? null : { what: last.what, dueAt: last.dueAt };
};

const issuesOf = ({ issues }: CaseFileIn<'closed'>, { id }: Invited): PartnerView['issues'] =>
  issues
    .filter(({ invitationIds }) => invitationIds.includes(id))
    .map(({ number, issuedAt, received }) => ({ number, issuedAt, receivedAt: received[id] ?? null }));

const signingOf = (closed: CaseFileIn<'closed'>, { id }: Invited, protocol: Protocol): PartnerView['signing'] => {
  const document = toSign(closed, protocol);
  if (!document?.signers.some((signer) => signer.id === id)) return null;
  const { what, issueNumber } = document;
  return { what, issueNumber, signature: signatureOf(closed, document, id) };
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
  deputies: deputiesOf(state.invitations, invitation),
  family: state.form.people,
  about: aboutOf(state.form, protocol),
  asked: askedOf(state, invitation),
  information: state.information
    .filter(({ invitationId }) => invitationId === invitation.id)
    .map(({ text, at }) => ({ text, at })),
  view: hasMeeting(state) ? viewOf(state, invitation) : null,
  actions: hasMeeting(state)
    ? state.actions.filter(({ invitationId, state: now }) => invitationId === invitation.id && now !== 'withdrawn')
    : [],
  hasActionTable: state.status === 'closed' && state.actionTableTo.includes(invitation.id),
  issues: state.status === 'closed' ? issuesOf(state, invitation) : [],
  signing: state.status === 'closed' ? signingOf(state, invitation, protocol) : null,
});
