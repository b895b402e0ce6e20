import { sayInstant } from '../calendar/say.ts';
import type { Correction } from '../casefile/minutes/minutes.ts';
import { type ProposeCorrection, proposeCorrection as decidePropose } from '../casefile/minutes/propose-correction.ts';
import { stateAt } from '../timescales/state-at.ts';
import { protocolClocks } from './clocks.ts';
import { isOwnInvitation } from './own-invitation.ts';
import { perform } from './perform.ts';
import type { Scene } from './scene.ts';
import type { UseCase } from './use-case.ts';

/** When this recipient's time for corrections ended, if it has. */
const closedWindow = (invitationId: string, { state, protocol, now }: Scene): ProposeCorrection['closed'] => {
  const window = protocolClocks(state, protocol, now).find((duty) => duty.window && duty.subject === invitationId);
  if (window?.dueAt == null || stateAt(window, now) !== 'met') return null;
  return { said: sayInstant(window.dueAt, now), clauses: window.clauses };
};

/** Asks for a correction of minutes that one was sent. */
export const proposeCorrection: UseCase<Correction> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'propose-correction',
    decide: decidePropose,
    isTheirs: isOwnInvitation(person, ask.command.invitationId),
    command: (scene) =>
      Promise.resolve({ correction: ask.command, closed: closedWindow(ask.command.invitationId, scene) }),
  });
