import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';
import type { AttendanceChange } from './attendance.ts';

/** Records who is there, in which role, from which agency. Somebody without an invitation can be added. BR-062 to BR-066. */
export const recordAttendance: Decide<{ readonly attendance: AttendanceChange }> = (
  state,
  { attendance },
  { protocol },
) => {
  if (state.status !== 'meeting') return notNow('Attendance is recorded while the meeting is on.');
  if (!protocol.protocol.roles.some(({ id }) => id === attendance.role))
    return refused('unknown-role', 'Select the role of this person', [], 'role');
  return (
    textFault(attendance.name, { field: 'name', what: 'the full name of the person', max: 200 }) ??
    accepted({ type: 'AttendanceRecorded', data: { attendance: { ...attendance, name: tidy(attendance.name) } } })
  );
};
