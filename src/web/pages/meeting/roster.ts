import type { Attendance } from '../../../casefile/attendance/attendance.ts';
import { attendanceOf } from '../../../casefile/attendance/attendance.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import type { Protocol } from '../../../protocol/schema.ts';

/** Somebody of whom the meeting knows: invited, or come without an invitation. */
export type Listed = Omit<Attendance, 'at'> & { readonly at: string | null };

/** People invited while the meeting is on are nowhere in the attendance until somebody marks them. */
const notMarkedYet = ({ invitations, attendance }: CaseFileIn<'meeting'>): readonly Listed[] =>
  invitations
    .filter(({ id, answer }) => answer?.kind !== 'deputy' && !attendance.some((one) => one.id === id))
    .map((invitation) => ({ ...attendanceOf(invitation, 'absent'), at: null }));

/** Everybody listed, agency by agency and role by role in the protocol's order. */
export const rosterOf = (meeting: CaseFileIn<'meeting'>, { agencies, roles }: Protocol): readonly Listed[] => {
  const agencyAt = ({ agency }: Listed): number => agencies.findIndex(({ id }) => id === agency);
  const roleAt = ({ role }: Listed): number => roles.findIndex(({ id }) => id === role);
  return [...meeting.attendance, ...notMarkedYet(meeting)].toSorted(
    (one, other) =>
      agencyAt(one) - agencyAt(other) || roleAt(one) - roleAt(other) || one.name.localeCompare(other.name, 'en-GB'),
  );
};

const ways = { 'in-person': 'in person', virtual: 'by video', telephone: 'by telephone' } as const;

/** "here by video", "left", "sent apologies", "not here". */
export const sayPresence = ({ presence, how }: Pick<Listed, 'presence' | 'how'>): string => {
  switch (presence) {
    case 'present':
      return how === null ? 'here' : `here ${ways[how]}`;
    case 'left':
      return 'left';
    case 'apologies':
      return 'sent apologies';
    case 'absent':
      return 'not here';
  }
};

/** Who took part, for whose information, view and actions there is a place. */
export const tookPart = ({ presence }: Pick<Listed, 'presence'>): boolean =>
  presence === 'present' || presence === 'left';
