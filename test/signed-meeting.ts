import { issueMinutes } from '../src/application/issue-minutes.ts';
import { recordAttendance } from '../src/application/use-cases.ts';
import type { Bradford } from './cast.ts';
import { bradfordBut } from './changed-protocol.ts';
import { journeyOf } from './journey.ts';
import { meetingRoomOf } from './meeting-room.ts';
import { ownSigning } from './protocol-of-its-own.ts';

/** Puts a protocol in force under which whoever took part signs, and holds meetings to be signed for. */
export const signedMeetingsOf = async (bradford: Bradford, what: 'minutes' | 'action-table') => {
  await bradford.join(bradfordBut({ version: 2, inForceFrom: '2026-11-19', circulation: ownSigning(what) }));
  const { house, person } = bradford;
  const typed = { 'invitee/team-manager': { email: 'manager@example.org' } };
  const room = meetingRoomOf(bradford, (startsAt) => journeyOf(bradford).booked(startsAt, { typed }));

  /** The team manager, police and health came, and somebody nobody had invited; education did not. */
  const closed = async (): Promise<string> => {
    const caseId = await room.on();
    await room.comes(caseId, 'team-manager', 'police', 'health');
    const rowan = { id: `walked-in-${caseId}`, role: 'probation', agency: 'probation', name: 'Rowan Ashby' };
    const attendance = { ...rowan, presence: 'present', how: 'virtual' } as const;
    const { kind } = await recordAttendance(house, person('manager'), { caseId, command: { attendance } });
    if (kind !== 'done') throw new Error('nobody could be added');
    await room.end(caseId);
    return caseId;
  };

  /** As `closed`, with the minutes sent. */
  const issued = async (): Promise<string> => {
    const caseId = await closed();
    const { kind } = await issueMinutes(house, person('minutes-east'), { caseId, command: {} });
    if (kind !== 'done') throw new Error('the minutes could not be issued');
    return caseId;
  };

  return { closed, issued, invitedAs: room.invitedAs };
};
