import type { CaseFileIn } from '../../casefile/state.ts';
import { agencyName } from '../../protocol/agency-name.ts';
import { roleName } from '../../protocol/role-name.ts';
import type { Source } from './source.ts';

/** Somebody of an agency, as documents name them. */
export interface Person {
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly organisation: string;
}

/** Somebody invited, or somebody who came without an invitation, by the id of either. */
export const personOf = ({ state, protocol }: Source, id: string): Person => {
  const invited = state.invitations.find((invitation) => invitation.id === id);
  const found = invited ?? state.attendance.find((attendance) => attendance.id === id);
  return {
    name: found?.name ?? 'Not named',
    role: found === undefined ? '' : roleName(protocol.protocol, found.role),
    agency: found === undefined ? '' : agencyName(protocol.protocol, found.agency),
    organisation: invited?.organisation ?? '',
  };
};

/** The name of the person who chaired: usually the one booked, otherwise whoever acted in the record under that id. */
export const chairName = (state: CaseFileIn<'closed'>): string => {
  const { booking, chairPersonId } = state;
  if (booking.chairPersonId === chairPersonId) return booking.chairName;
  const actors = [
    state.familyDetailsConfirmed?.by,
    state.begunBy,
    state.authorisation.by,
    ...state.departures.map(({ by }) => by),
    ...state.information.map(({ by }) => by),
  ];
  return actors.find((actor) => actor?.personId === chairPersonId)?.name ?? booking.chairName;
};
