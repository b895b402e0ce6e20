import { describe, expect, test } from 'vitest';
import { invitationOf, presence, stages } from '../../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import { officer } from '../../../test/bradford-people.ts';
import { type AttendanceChange, attendanceOf } from './attendance.ts';
import { confirmFamilyDetails } from './confirm-family-details.ts';
import { recordAttendance } from './record-attendance.ts';
import { stateConfidentiality } from './state-confidentiality.ts';

const police: AttendanceChange = attendanceOf(invitationOf('inv-police'), 'present');
const record = (changes: Partial<AttendanceChange> = {}) =>
  given(stages.meeting).when(recordAttendance, { attendance: { ...police, ...changes } });

describe('Who is there', () => {
  test('is recorded by agency and role, with how they take part', () => {
    const { attendance } = inStatus(record({ how: 'telephone' }).state(), 'meeting');
    expect(attendance).toEqual([{ ...police, how: 'telephone', at: '2026-03-16T17:00:00Z' }]);
  });

  test('is one line a person: leaving replaces being present', () => {
    const left = given([...record().after()]).when(recordAttendance, { attendance: { ...police, presence: 'left' } });
    expect(inStatus(left.state(), 'meeting').attendance.map(({ presence: now }) => now)).toEqual(['left']);
  });

  test('can be somebody who came without an invitation', () => {
    const guest = { id: 'guest', role: 'early-help', agency: 'early-help', name: ' Tom\u0000 Harkness ' };
    record(guest).then({
      type: 'AttendanceRecorded',
      data: { attendance: { ...police, ...guest, name: 'Tom Harkness' } },
    });
  });

  test.each<[string, Partial<AttendanceChange>, string, string]>([
    ['a role of the protocol', { role: 'king' }, 'unknown-role', 'role'],
    ['a name', { name: '' }, 'missing', 'name'],
    ['a name shorter than a page', { name: 'x'.repeat(201) }, 'too-long', 'name'],
  ])('has %s', (_, changes, code, field) => {
    record(changes).thenRefused(code);
    record(changes).thenFaults(field);
  });
});

describe('The chair', () => {
  test('confirms the family’s details with what needs correcting, if anything (BR-133, BR-154)', () => {
    const confirm = (corrections: string) => given(stages.meeting).when(confirmFamilyDetails, { corrections });
    confirm('').then({ type: 'FamilyDetailsConfirmed', data: { corrections: '' } });
    const { familyDetailsConfirmed } = inStatus(confirm(' Noah is 10 months old.\u0000').state(), 'meeting');
    expect(familyDetailsConfirmed).toMatchObject({
      corrections: 'Noah is 10 months old.',
      by: { name: 'Ruth Adeyemi' },
    });
    confirm('x'.repeat(20_001)).thenRefused('too-long');
  });

  test('says what kind of meeting it is and that it is confidential (BR-134, BR-150)', () => {
    const { confidentialityStatedAt } = inStatus(
      given(stages.meeting).when(stateConfidentiality, {}).state(),
      'meeting',
    );
    expect(confidentialityStatedAt).toBe('2026-03-16T17:00:00Z');
  });
});

test('Somebody recorded at one time was there at that time, whenever it was written down', () => {
  const event = { ...presence('inv-police'), occurredAt: '2026-03-16T14:10:00Z' };
  const { state } = given(stages.meeting, happened('2026-03-16T14:30:00Z', officer, event));
  expect(inStatus(state, 'meeting').attendance[0]?.at).toBe('2026-03-16T14:10:00Z');
});
