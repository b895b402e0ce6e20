import type { Invitation } from '../invitation/invitation.ts';

/** Who is there. `id` is the invitation's, or a new one for somebody who came without an invitation. */
export interface Attendance {
  readonly id: string;
  readonly role: string;
  readonly agency: string;
  readonly name: string;
  readonly presence: 'present' | 'apologies' | 'absent' | 'left';
  readonly how: 'in-person' | 'virtual' | 'telephone' | null;
  readonly at: string;
}

export type AttendanceChange = Omit<Attendance, 'at'>;

/** The attendance of somebody who was invited. */
export const attendanceOf = (
  { id, role, agency, name }: Invitation,
  presence: Attendance['presence'],
): AttendanceChange => ({ id, role, agency, name, presence, how: null });
