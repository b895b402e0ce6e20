import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';
import type { Attendance } from './attendance.ts';

const withAttendance = (all: readonly Attendance[], one: Attendance): readonly Attendance[] =>
  all.some(({ id }) => id === one.id) ? all.map((each) => (each.id === one.id ? one : each)) : [...all, one];

export const attendanceEvolution: Evolution<
  'MeetingStarted' | 'AttendanceRecorded' | 'FamilyDetailsConfirmed' | 'ConfidentialityStated'
> = {
  MeetingStarted: (state, { data, actor, occurredAt, recordedAt }) => ({
    ...mustBeIn(state, 'booked'),
    status: 'meeting',
    changeAsked: null,
    startedAt: occurredAt,
    startRecordedAt: recordedAt,
    startedBy: actor,
    chairPersonId: data.chairPersonId,
    attendance: [],
    familyDetailsConfirmed: null,
    confidentialityStatedAt: null,
    decisions: [],
    views: [],
    actions: [],
  }),
  AttendanceRecorded: (state, { data, occurredAt }) => {
    const meeting = mustBeIn(state, 'meeting');
    return { ...meeting, attendance: withAttendance(meeting.attendance, { ...data.attendance, at: occurredAt }) };
  },
  FamilyDetailsConfirmed: (state, { data, actor, recordedAt }) => ({
    ...mustBeIn(state, 'meeting'),
    familyDetailsConfirmed: { at: recordedAt, by: actor, corrections: data.corrections },
  }),
  ConfidentialityStated: (state, { recordedAt }) => ({
    ...mustBeIn(state, 'meeting'),
    confidentialityStatedAt: recordedAt,
  }),
};
