import { instantOf, isBefore } from '../../calendar/instants.ts';
import type { KeptAction } from '../../casefile/action/action.ts';
import type { CaseFileIn } from '../../casefile/state.ts';
import type { Duty } from '../duty.ts';
import type { LookingAfter } from './looking-after.ts';
import { ownDuty } from './own-duty.ts';

const dayInSeconds = 86_400;

export const actionKey = (id: string): string => `action:${id}`;

/** One withdrawn in time was never missed; one withdrawn after its time was late all the same. */
const because = ({ state, endedAt, byWhen }: KeptAction): string | null =>
  state === 'withdrawn' && endedAt !== null && !isBefore(byWhen, endedAt) ? 'The action was withdrawn.' : null;

/** A day ahead, or a quarter of the time there is: nobody is reminded of what they have just agreed. */
const warnSeconds = ({ agreedAt, byWhen }: KeptAction): number =>
  Math.max(0, Math.min(dayInSeconds, Math.floor(instantOf(agreedAt).until(instantOf(byWhen)).total('seconds') / 4)));

/** Every action that was agreed is due at its time, from whoever it was given to. What it is stays out of the title. */
export const actionsAgreed = (looking: LookingAfter<CaseFileIn<'meeting' | 'closed'>>): readonly Duty[] => {
  const { state, protocol, now } = looking;
  return state.actions.map((action) =>
    ownDuty(
      {
        ...{ key: actionKey(action.id), title: 'Carry out an action', owner: protocol.protocol.request.completedBy },
        ...{ subject: action.invitationId, startedAt: action.agreedAt, startedBy: null },
        ...{ within: { by: 'action-date' }, dueAt: action.byWhen, endedAt: action.endedAt },
        warnSeconds: warnSeconds(action),
        because: because(action),
      },
      { lateness: state.lateness, now },
    ),
  );
};
