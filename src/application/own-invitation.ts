import { giveView as decideGiveView, type GiveView } from '../casefile/decision/give-view.ts';
import {
  type GiveInformation,
  giveInformation as decideGiveInformation,
} from '../casefile/information/give-information.ts';
import {
  type AnswerInvitation,
  answerInvitation as decideAnswerInvitation,
} from '../casefile/invitation/answer-invitation.ts';
import { type SignDocument, signDocument as decideSignDocument } from '../casefile/circulation/sign-document.ts';
import type { CaseFile } from '../casefile/state.ts';
import { type Asker, invitationsOf, runs } from '../disclosure/relations.ts';
import { type Looked, addressCheck } from './address-check.ts';
import { perform } from './perform.ts';
import { protocolOfCase } from './protocol-of.ts';
import type { UseCase } from './use-case.ts';

/** Whether an invitation went to an address this person answers for. */
export const isOwnInvitation =
  (asker: Asker, invitationId: string) =>
  (state: CaseFile): boolean =>
    invitationsOf(state, asker).some(({ id }) => id === invitationId);

/** Answers one's own invitation. A deputy's address that was never used needs a second look. */
export const answerInvitation: UseCase<Omit<AnswerInvitation, 'addresses'> & Looked> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'answer-invitation',
    decide: decideAnswerInvitation,
    command: async (scene) => {
      const { answer } = ask.command;
      const emails = answer.kind === 'deputy' ? [answer.email] : [];
      return { ...ask.command, addresses: await addressCheck(scene, emails, ask.command) };
    },
    isTheirs: isOwnInvitation(person, ask.command.invitationId),
  });

/** Gives one's own agency's information. */
export const giveInformation: UseCase<GiveInformation> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'give-information',
    decide: decideGiveInformation,
    isTheirs: isOwnInvitation(person, ask.command.invitationId),
  });

/** Signs, from one's own invitation, what the protocol asks to be signed. */
export const signDocument: UseCase<SignDocument> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'sign-document',
    decide: decideSignDocument,
    isTheirs: isOwnInvitation(person, ask.command.invitationId),
  });

/** Records a view: one's own, or anybody's for those who write the record. */
export const giveView: UseCase<GiveView> = (house, person, ask) => {
  const writes = (state: CaseFile): boolean =>
    runs(person, state, protocolOfCase(house, person.authorityId, state).protocol);
  const isOwn = isOwnInvitation(person, ask.command.invitationId);
  return perform(house, person, {
    ...ask,
    act: 'give-view',
    decide: decideGiveView,
    isTheirs: (state) => writes(state) || isOwn(state),
  });
};
