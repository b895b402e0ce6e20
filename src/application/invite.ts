import { type Invite, invite as decideInvite } from '../casefile/invitation/invite.ts';
import { type Looked, addressCheck } from './address-check.ts';
import { perform } from './perform.ts';
import type { UseCase } from './use-case.ts';

/** Invites one more person. An address that was never used needs a second look. */
export const invite: UseCase<Pick<Invite, 'invitation'> & Looked> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'invite',
    decide: decideInvite,
    command: async (scene) => {
      const { invitation } = ask.command;
      return { invitation, addresses: await addressCheck(scene, [invitation.email], ask.command) };
    },
  });
