import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { formOf, typedWith } from '../../../test/bradford-request.ts';
import { meetingWith } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import type { CaseFileIn } from '../state.ts';
import type { Attendance } from './attendance.ts';
import { quoracyNow, quoracyOfRecord } from './quoracy.ts';

type Meeting = CaseFileIn<'meeting'>;

/** Meetings about families for whom each of the conditional seats is needed or not. */
const meetings: readonly Meeting[] = [false, true].flatMap((inCare) =>
  ['no', 'open', 'recently-closed'].map((youthJustice) => {
    const reason = 'Not this time.';
    const request = typedWith({
      'person/child/ida': { 'in-care': inCare ? 'yes' : 'no' },
      'section/circumstances': { 'youth-justice': youthJustice },
      'invitee/fostering': { invite: 'no', reason },
      'invitee/residential': { invite: 'no', reason },
      'invitee/youth-justice': { name: 'Lee Marsh', email: 'lee@yjs.example.org' },
    });
    return inStatus(given(meetingWith(formOf(request))).state, 'meeting');
  }),
);

const role = fc.constantFrom(...bradford.protocol.roles.map(({ id }) => id));
const presence = fc.constantFrom<Attendance['presence']>('present', 'left', 'apologies', 'absent');
const personOf = (who: string, now: Attendance['presence']): Omit<Attendance, 'id'> => ({
  role: who,
  presence: now,
  agency: 'any',
  name: who,
  how: null,
  at: '2026-03-16T14:10:00Z',
});
const someone = fc.record({ role, presence }).map((each) => personOf(each.role, each.presence));
const required = ['social-worker', 'team-manager', 'police', 'health', 'residential', 'youth-justice'];
const attended = fc
  .record({
    meeting: fc.constantFrom(...meetings),
    // Most of those who must come, and anybody else: about half of these meetings are quorate.
    came: fc.subarray(required, { minLength: 4 }),
    others: fc.array(someone, { maxLength: 6 }),
  })
  .map(({ meeting, came, others }): Meeting => {
    const people = [...came.map((who) => personOf(who, 'present')), ...others];
    return { ...meeting, attendance: people.map((each, index) => ({ ...each, id: String(index) })) };
  });

const withSomebody = (meeting: Meeting, who: string): Meeting => ({
  ...meeting,
  attendance: [...meeting.attendance, { ...personOf(who, 'present'), id: 'new' }],
});

test('Somebody who comes in never makes a quorate meeting inquorate (BR-062 to BR-066)', () => {
  fc.assert(
    fc.property(attended, role, (meeting, who) => {
      if (quoracyNow(meeting, bradford).quorate)
        expect(quoracyNow(withSomebody(meeting, who), bradford).quorate).toBe(true);
    }),
  );
});

test('Somebody who goes never makes an inquorate meeting quorate (BR-062 to BR-066)', () => {
  fc.assert(
    fc.property(attended, fc.nat(), (meeting, index) => {
      const without = { ...meeting, attendance: meeting.attendance.filter((_, at) => at !== index % 12) };
      if (!quoracyNow(meeting, bradford).quorate) expect(quoracyNow(without, bradford).quorate).toBe(false);
    }),
  );
});

test('A meeting is quorate if, and only if, no seat is empty; each seat that is needed is filled or empty', () => {
  fc.assert(
    fc.property(attended, (meeting) => {
      const { quorate, seats } = quoracyNow(meeting, bradford);
      expect(quorate).toBe(seats.every(({ state }) => state !== 'empty'));
      expect(seats.every(({ state, by }) => (state === 'filled') === by.length > 0)).toBe(true);
    }),
  );
});

test('A meeting that is quorate at any moment was quorate as a whole', () => {
  fc.assert(
    fc.property(attended, (meeting) => {
      if (quoracyNow(meeting, bradford).quorate) expect(quoracyOfRecord(meeting, bradford).quorate).toBe(true);
    }),
  );
});

test('These meetings are quorate often enough for the above to mean something', () => {
  const found = fc
    .sample(attended, { numRuns: 1_000, seed: 1 })
    .filter((meeting) => quoracyNow(meeting, bradford).quorate);
  expect(found.length).toBeGreaterThan(250);
  expect(found.length).toBeLessThan(750);
});
