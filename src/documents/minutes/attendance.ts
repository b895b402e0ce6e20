import { sayTime } from '../../calendar/say.ts';
import type { Attendance } from '../../casefile/attendance/attendance.ts';
import type { Invited } from '../../casefile/invitation/invitation.ts';
import { agencyName } from '../../protocol/agency-name.ts';
import { roleName } from '../../protocol/role-name.ts';
import type { Source } from './source.ts';

/** One person in the attendance table. */
export interface Attender {
  readonly agency: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly presence: string;
  readonly there: boolean;
  readonly deputyFor: string | null;
}

const ways = { 'in-person': 'in person', virtual: 'by video', telephone: 'by telephone' } as const;

const presenceInWords = ({ presence, how, at }: Attendance): string => {
  const way = how === null ? '' : `, ${ways[how]}`;
  switch (presence) {
    case 'present':
      return `Present${way}`;
    case 'left':
      return `Present${way}, left at ${sayTime(at)}`;
    case 'apologies':
      return 'Apologies';
    case 'absent':
      return 'Not present';
  }
};

const answerInWords = ({ answer }: Invited): string => {
  switch (answer?.kind) {
    case 'deputy':
      return `Sent a deputy, ${answer.name}`;
    case 'decline':
      return 'Apologies';
    case 'contribute':
      return 'Contributed in writing';
    case 'accept':
    case undefined:
      return 'Not present';
  }
};

/** Whoever said that they would write and did not come either sent more than apologies. */
const saysPresence = (invited: Invited | undefined, came: Attendance | undefined): string => {
  const isThere = came?.presence === 'present' || came?.presence === 'left';
  if (invited !== undefined && !isThere && (came === undefined || invited.answer?.kind === 'contribute'))
    return answerInWords(invited);
  return came === undefined ? '' : presenceInWords(came);
};

const rowOf = (source: Source, invited: Invited | undefined, came: Attendance | undefined): Attender | null => {
  const someone = came ?? invited;
  if (someone === undefined) return null;
  const { protocol } = source.protocol;
  const principal = source.state.invitations.find(({ id }) => id === invited?.deputyFor);
  return {
    agency: agencyName(protocol, someone.agency),
    name: someone.name,
    role: roleName(protocol, someone.role),
    organisation: invited?.organisation ?? '',
    presence: saysPresence(invited, came),
    there: came?.presence === 'present' || came?.presence === 'left',
    deputyFor: principal?.name ?? invited?.deputyFor ?? null,
  };
};

/** Everybody invited and everybody who came, agency by agency in the protocol's order, those who were there first. */
export const attendanceTable = (source: Source): readonly Attender[] => {
  const { invitations, attendance } = source.state;
  const uninvited = attendance.filter(({ id }) => !invitations.some((invitation) => invitation.id === id));
  const rows = [
    ...invitations.map((invited) =>
      rowOf(
        source,
        invited,
        attendance.find(({ id }) => id === invited.id),
      ),
    ),
    ...uninvited.map((came) => rowOf(source, undefined, came)),
  ].filter((row) => row !== null);
  const order = source.protocol.protocol.agencies.map(({ name }) => name);
  return rows.toSorted(
    (one, other) => order.indexOf(one.agency) - order.indexOf(other.agency) || Number(other.there) - Number(one.there),
  );
};

/** Somebody the protocol expects who was not invited, and why. */
export const notInvited = ({ state, protocol }: Source): readonly { readonly who: string; readonly reason: string }[] =>
  state.form.notInvited.map(({ role, reason }) => ({ who: roleName(protocol.protocol, role), reason }));
