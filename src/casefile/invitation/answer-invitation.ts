import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Decided } from '../events.ts';
import { nothingYet, writtenInformation } from '../information/give-information.ts';
import type { CaseFileIn } from '../state.ts';
import { type Verdict, accepted, refused } from '../verdict.ts';
import { type AddressCheck, checkAddresses } from './check-addresses.ts';
import type { Invitation, InvitationAnswer } from './invitation.ts';
import { sayAnswer, tidyAnswer } from './say-answer.ts';

export interface AnswerInvitation {
  readonly invitationId: string;
  readonly answer: InvitationAnswer;
  /** What the agency knows, for one that contributes in writing; needed unless it gave something before. */
  readonly information?: string;
  /** A new id for the deputy's own invitation, when one is named. */
  readonly deputyInvitationId: string;
  readonly addresses: AddressCheck;
}

type Booked = CaseFileIn<'booked' | 'meeting'>;

/** Whoever sends their contribution in place of themselves has to send one. */
const contribution = (
  { invitationId, answer, information = '' }: AnswerInvitation,
  state: Booked,
): Verdict<Decided> => {
  const isWanted = answer.kind === 'contribute' && (information.trim() !== '' || nothingYet(state, invitationId));
  return isWanted ? writtenInformation({ invitationId, text: information }) : accepted();
};

/** Named once more, perhaps because the meeting was moved: they have their invitation already. */
const isInvited = (invitation: Invitation, email: string, { invitations }: Booked): boolean =>
  invitations.some((each) => each.deputyFor === invitation.id && each.email.toLowerCase() === email.toLowerCase());

const deputyOf = (invitation: Invitation, command: AnswerInvitation, state: Booked): Verdict<Decided> => {
  const answer = tidyAnswer(command.answer);
  if (answer.kind !== 'deputy' || isInvited(invitation, answer.email, state)) return accepted();
  const { name, email, telephone } = answer;
  const { refusals, events } = checkAddresses([{ name, email }], state.form.people, command.addresses);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const { id, role, agency, organisation, mandatory } = invitation;
  const shared = { role, agency, organisation, mandatory };
  const deputy = { ...shared, id: command.deputyInvitationId, name, email, telephone, deputyFor: id };
  return accepted<Decided>(...events, { type: 'Invited', data: { invitation: deputy } });
};

/** What all of them come to, or the first that stands in the way. */
const together = (...verdicts: readonly Verdict<Decided>[]): Verdict<Decided> =>
  verdicts.find(({ kind }) => kind !== 'accepted') ??
  accepted(...verdicts.flatMap((verdict) => (verdict.kind === 'accepted' ? verdict.events : [])));

/**
 * Accepts, declines, contributes in writing instead, or sends a deputy, who is then invited in turn. An answer can be
 * changed until the meeting ends.
 */
export const answerInvitation: Decide<AnswerInvitation> = (state, command) => {
  if (state.status !== 'booked' && state.status !== 'meeting')
    return notNow('This meeting is over or was cancelled, so the invitation can no longer be answered.');
  const invitation = state.invitations.find(({ id }) => id === command.invitationId);
  if (invitation === undefined) return refused('no-such-invitation', 'You were not invited to this meeting.');
  return together(
    sayAnswer(invitation.id, command.answer),
    deputyOf(invitation, command, state),
    contribution(command, state),
  );
};
