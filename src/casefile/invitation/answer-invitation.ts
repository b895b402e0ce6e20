import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Decided } from '../events.ts';
import { nothingYet, writtenInformation } from '../information/give-information.ts';
import type { CaseFileIn } from '../state.ts';
import { type Verdict, accepted, refused, together } from '../verdict.ts';
import type { InvitationAnswer } from './invitation.ts';
import { type DeputyInvited, inviteDeputy } from './invite-deputy.ts';
import { sayAnswer } from './say-answer.ts';

export interface AnswerInvitation extends DeputyInvited {
  readonly invitationId: string;
  readonly answer: InvitationAnswer;
  /** What the agency knows, for one that contributes in writing; needed unless it gave something before. */
  readonly information?: string;
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
    inviteDeputy({ invitation, answer: command.answer }, state, command),
    contribution(command, state),
  );
};
