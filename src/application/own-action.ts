import type { KeptAction } from '../casefile/action/action.ts';
import { type CompleteAction, completeAction as decideCompleteAction } from '../casefile/action/complete-action.ts';
import { hasMeeting } from '../casefile/in-status.ts';
import type { CaseFile } from '../casefile/state.ts';
import { invitationsOf, runs } from '../disclosure/relations.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import { perform } from './perform.ts';
import type { Person } from './person.ts';
import { protocolOfCase } from './protocol-of.ts';
import type { UseCase } from './use-case.ts';

/** An action somebody may see and settle: their own, or any of a discussion they run. */
const actionFor = (
  { person, protocol, actionId }: { person: Person; protocol: Protocol; actionId: string },
  state: CaseFile,
): KeptAction | null => {
  const action = hasMeeting(state) ? state.actions.find(({ id }) => id === actionId) : undefined;
  if (action === undefined) return null;
  const isTheirs = runs(person, state, protocol);
  const own = invitationsOf(state, person).some(({ id }) => id === action.invitationId);
  return isTheirs || own ? action : null;
};

/** Records that an action was done, by whom it falls to or by those who run the discussion. */
export const completeAction: UseCase<CompleteAction> = (house, person, ask) => {
  const { actionId } = ask.command;
  const isTheirs = (state: CaseFile): boolean => {
    const { protocol } = protocolOfCase(house, person.authorityId, state);
    return actionFor({ person, protocol, actionId }, state) !== null;
  };
  return perform(house, person, { ...ask, act: 'complete-action', decide: decideCompleteAction, isTheirs });
};

export interface ActionSeen {
  readonly action: KeptAction;
  readonly reference: string;
  /** Where this person goes on from here: their invitation, or the discussion (null). */
  readonly invitationId: string | null;
}

/** One action. */
export const seeAction = (
  house: House,
  person: Person,
  { caseId, actionId }: { readonly caseId: string; readonly actionId: string },
): Promise<Seen<ActionSeen>> =>
  look(house, person, {
    caseId,
    act: 'complete-action',
    read: ({ state, protocol: { protocol } }): ActionSeen | null => {
      const action = actionFor({ person, protocol, actionId }, state);
      if (action === null || state.status === 'none') return null;
      const isTheirs = runs(person, state, protocol);
      return { action, reference: state.reference, invitationId: isTheirs ? null : action.invitationId };
    },
  });
