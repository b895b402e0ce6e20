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
