import { sayExact, sayInstant } from '../../../../calendar/say.ts';
import { agencyName } from '../../../../protocol/agency-name.ts';
import { roleName } from '../../../../protocol/role-name.ts';
import type { Room } from '../room.ts';

export interface Contribution {
  readonly who: string;
  readonly role: string;
  readonly agency: string;
  readonly text: string;
  readonly at: { readonly said: string; readonly exact: string };
}

export interface Contributions {
  readonly given: readonly Contribution[];
  /** Those of other agencies from whom nothing has come: "GP: Dr Helen Marsh". */
  readonly nothingFrom: readonly string[];
}

/** What each agency has given, in the order of the protocol's agencies, and who gave nothing. */
export const contributionsOf = ({ meeting, protocol: { protocol }, now }: Room): Contributions => {
  const internal = protocol.request.invitees.filter((rule) => rule.internal).map(({ role }) => role);
  const given = meeting.information.flatMap(({ invitationId, text, at }) => {
    const from = meeting.invitations.find(({ id }) => id === invitationId);
    return from === undefined ? [] : [{ from, text, at }];
  });
  const agencyAt = (agency: string): number => protocol.agencies.findIndex(({ id }) => id === agency);
  const spokeFor = new Set(given.flatMap(({ from }) => [from.id, from.deputyFor]));
  const silent = meeting.invitations.filter(
    ({ id, role, answer }) => !spokeFor.has(id) && !internal.includes(role) && answer?.kind !== 'deputy',
  );
  return {
    given: given
      .toSorted(
        (one, other) => agencyAt(one.from.agency) - agencyAt(other.from.agency) || one.at.localeCompare(other.at),
      )
      .map(({ from, text, at }) => ({
        who: from.name,
        role: roleName(protocol, from.role),
        agency: agencyName(protocol, from.agency),
        text,
        at: { said: sayInstant(at, now), exact: sayExact(at) },
      })),
    nothingFrom: silent.map(({ role, name }) => `${roleName(protocol, role)}: ${name}`),
  };
};
