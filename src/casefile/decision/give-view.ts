import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';

export interface GiveView {
  readonly invitationId: string;
  readonly view: string;
  /** Whether the agency sees it differently from the others. */
  readonly differs: boolean;
  readonly basedOn: number;
}

/** Records what an agency thinks, and whether it differs. BR-105, BR-149. */
export const giveView: Decide<GiveView> = (state, { invitationId, view, differs, basedOn }) => {
  if (state.status !== 'meeting') return notNow('Views are recorded while the meeting is on.');
  const known = [...state.invitations, ...state.attendance].some(({ id }) => id === invitationId);
  if (!known) return refused('no-such-invitation', 'Select who this view belongs to.', [], 'invitation');
  const current = state.views.find((kept) => kept.invitationId === invitationId);
  if ((current?.version ?? 0) !== basedOn)
    return refused('stale', 'Somebody else recorded this view while you were writing.');
  return (
    textFault(view, { field: 'view', what: 'the agency’s view' }) ??
    accepted({ type: 'ViewGiven', data: { invitationId, view: tidy(view), differs } })
  );
};
