import type { Action } from '../../../../casefile/action/action.ts';
import { sayDue, sayExact } from '../../../../calendar/say.ts';
import { agencyName } from '../../../../protocol/agency-name.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import { paths } from '../../../paths.ts';
import type { Room } from '../room.ts';
import { rosterOf } from '../roster.ts';

export interface ActionShown {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly agency: string;
  readonly by: { readonly said: string; readonly exact: string };
  readonly review: string;
  readonly isDone: boolean;
  readonly withdrawHref: string;
}

export interface ActionsShown {
  readonly agreed: readonly ActionShown[];
  readonly withdrawn: readonly { readonly what: string; readonly who: string; readonly reason: string }[];
  /** Whom an action can fall to: everybody listed. */
  readonly people: readonly { readonly id: string; readonly says: string }[];
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
}

/** The actions of the meeting, or the steps of its safety plan, soonest first. */
export const actionsOf = (
  { caseId, meeting, protocol: { protocol }, now }: Room,
  kind: Action['kind'],
): ActionsShown => {
  const all = meeting.actions.filter((action) => action.kind === kind);
  return {
    agreed: all
      .filter(({ state }) => state !== 'withdrawn')
      .toSorted((one, other) => one.byWhen.localeCompare(other.byWhen))
      .map(({ id, what, who, agency, byWhen, review, state }) => ({
        id,
        what,
        who,
        agency: agencyName(protocol, agency),
        by: { said: sayDue(byWhen, now), exact: sayExact(byWhen) },
        review,
        isDone: state === 'done',
        withdrawHref: paths.meetingAction(caseId, id),
      })),
    withdrawn: all
      .filter(({ state }) => state === 'withdrawn')
      .map(({ what, who, note }) => ({ what, who, reason: note ?? '' })),
    people: rosterOf(meeting, protocol).map(({ id, name, role }) => ({
      id,
      says: `${name}, ${roleName(protocol, role)}`,
    })),
    agencies: protocol.agencies,
  };
};
