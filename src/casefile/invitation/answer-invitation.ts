import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { emailFault } from '../email.ts';
import type { Decided } from '../events.ts';
import { lengthFault, textFault, tidy } from '../text.ts';
import { type Verdict, accepted, refused } from '../verdict.ts';
import type { Invitation, InvitationAnswer } from './invitation.ts';

export interface AnswerInvitation {
  readonly invitationId: string;
  readonly answer: InvitationAnswer;
  /** A new id for the deputy's own invitation, when one is named. */
  readonly deputyInvitationId: string;
}

const fault = (answer: InvitationAnswer): Verdict<never> | null => {
  if (answer.kind === 'decline')
    return textFault(answer.reason, { field: 'reason', what: 'why nobody can come', max: 1_000 });
  if (answer.kind === 'deputy')
    return (
      textFault(answer.name, { field: 'name', what: 'the full name of your deputy', max: 200 }) ??
      emailFault(answer.email, 'email') ??
      lengthFault(answer.telephone, { field: 'telephone', what: 'the telephone number', max: 50 })
    );
  return null;
};

const tidied = (answer: InvitationAnswer): InvitationAnswer => {
  if (answer.kind === 'decline') return { ...answer, reason: tidy(answer.reason) };
  if (answer.kind === 'deputy')
    return { ...answer, name: tidy(answer.name), email: tidy(answer.email), telephone: tidy(answer.telephone) };
  return answer;
};

type Sending = AnswerInvitation & { readonly all: readonly Invitation[] };

/** Named once more, perhaps because the meeting was moved: they have their invitation already. */
const isInvited = ({ id }: Invitation, email: string, all: readonly Invitation[]): boolean =>
  all.some((each) => each.deputyFor === id && each.email.toLowerCase() === email.toLowerCase());

const deputyOf = (invitation: Invitation, { answer, deputyInvitationId, all }: Sending): Decided[] => {
  if (answer.kind !== 'deputy' || isInvited(invitation, answer.email, all)) return [];
  const { id, role, agency, organisation, mandatory } = invitation;
  const { name, email, telephone } = answer;
  const shared = { role, agency, organisation, mandatory };
  const deputy = { ...shared, id: deputyInvitationId, name, email, telephone, deputyFor: id };
  return [{ type: 'Invited', data: { invitation: deputy } }];
};

/** Accepts, declines, or sends a deputy, who is then invited in turn. An answer can be changed until the meeting ends. */
export const answerInvitation: Decide<AnswerInvitation> = (state, command) => {
  if (state.status !== 'booked' && state.status !== 'meeting')
    return notNow('This meeting is over or was cancelled, so the invitation can no longer be answered.');
  const invitation = state.invitations.find(({ id }) => id === command.invitationId);
  if (invitation === undefined) return refused('no-such-invitation', 'You were not invited to this meeting.');
  const answer = tidied(command.answer);
  return (
    fault(answer) ??
    accepted<Decided>(
      { type: 'InvitationAnswered', data: { invitationId: invitation.id, answer } },
      ...deputyOf(invitation, { ...command, answer, all: state.invitations }),
    )
  );
};
