import { describe, expect, test } from 'vitest';
import { firstIssue, secondIssue } from '../../test/example-documents.ts';
import { exampleCase } from '../../test/example-case.ts';

describe('the heading of the minutes', () => {
  test('takes the name of the meeting, the procedure and the authority from the protocol', () => {
    expect(firstIssue().heading).toMatchObject({
      word: 'Strategy meeting',
      reference: 'SD-2303',
      authority: 'Bradford',
      procedure: 'Strategy Meeting Practice Guidance (Bradford Children and Families Trust, undated)',
      protocolVersion: 1,
    });
  });

  test('says when the issue was made, in London', () => {
    expect(firstIssue().issue).toEqual({
      number: 1,
      issuedAt: '2026-11-21T10:05:00Z',
      said: 'Saturday 21 November 2026 at 10:05',
    });
  });
});

describe('the meeting', () => {
  test('held before its limit is within 24 hours, by clause', () => {
    const { timeliness } = firstIssue().meeting;
    expect(timeliness).toMatchObject({ late: false, reason: null, clauses: ['BR-014', 'BR-044', 'BR-165'] });
    expect(timeliness?.text).toBe('Within 24 hours: the limit was Friday 20 November 2026 at 15:30.');
  });

  test('held after its limit is late, with the reason that was given', () => {
    expect(secondIssue().meeting.timeliness).toMatchObject({
      late: true,
      text: 'Late: the limit of 24 hours ended Friday 20 November 2026 at 12:30.',
      reason: 'The first slot was taken by a meeting about a child at risk of death.',
    });
  });

  test('held late without a reason says that none was recorded', () => {
    expect(secondIssue({ lateness: {} }).meeting.timeliness?.reason).toBe('No reason has been recorded.');
  });

  test('recorded later than it was held says when', () => {
    const startRecordedAt = '2026-11-20T18:00:00Z';
    expect(firstIssue({ startRecordedAt }).meeting.recorded).toBe('Recorded Friday 20 November 2026 at 18:00');
    expect(firstIssue().meeting.recorded).toBeNull();
  });

  test('that took more than an hour says so, by clause', () => {
    const { meeting } = firstIssue({ endedAt: '2026-11-20T15:15:00Z' });
    expect(meeting).toMatchObject({ lasted: '1 hour 13 minutes', tooLong: { clauses: ['BR-098'] } });
    expect(firstIssue().meeting.tooLong).toBeNull();
  });

  test('held by video does not print the link to join', () => {
    expect(JSON.stringify(firstIssue())).not.toContain('meet.example.org');
  });

  test('held in person prints the room', () => {
    const booking = { ...exampleCase.booking, mode: 'in-person', place: 'Room 4, Eastfield House' } as const;
    expect(firstIssue({ booking }).meeting.place).toBe('Room 4, Eastfield House');
  });

  test('chaired by somebody other than the chair booked names that person', () => {
    const by = { personId: 'p-other', name: 'Grace Okoro', role: 'service-manager', agency: 'social-care' };
    const confirmed = { at: '2026-11-20T14:05:00Z', by, corrections: '' };
    expect(firstIssue({ chairPersonId: 'p-other', familyDetailsConfirmed: confirmed }).meeting.chair).toBe(
      'Grace Okoro',
    );
  });

  test('without a recorded confidentiality statement or check of the family says so', () => {
    const { confidentiality, familyDetails } = firstIssue({
      confidentialityStatedAt: null,
      familyDetailsConfirmed: null,
    }).meeting;
    expect(confidentiality?.given.text).toBe('The statement is not recorded as given.');
    expect(familyDetails?.text).toBe('Not recorded as checked.');
  });
});

describe('attendance', () => {
  const rows = new Map(firstIssue().attendance.map((row) => [row.name, row]));

  test('names the deputy and whom they stood for', () => {
    expect(rows.get('Amir Tolland')).toMatchObject({
      presence: 'Present, by telephone',
      deputyFor: 'Sister Jo Whitlam',
    });
    expect(rows.get('Sister Jo Whitlam')).toMatchObject({ presence: 'Sent a deputy, Amir Tolland', there: false });
  });

  test('records apologies, and somebody who left early', () => {
    expect(rows.get('Dr Helen Marsh')?.presence).toBe('Apologies');
    expect(rows.get('Dr Samuel Obi')?.presence).toBe('Present, by video, left at 14:35');
  });

  test('does not repeat why somebody could not come', () => {
    expect(JSON.stringify(firstIssue().attendance)).not.toContain('Clinic all afternoon');
  });

  test('lists somebody who came without an invitation', () => {
    expect(rows.get('Tom Harkness')).toMatchObject({ agency: 'Early help', there: true });
  });

  test('follows the order of agencies in the protocol', () => {
    expect([...new Set(firstIssue().attendance.map(({ agency }) => agency))]).toEqual([
      'Children’s social care',
      'Police',
      'Health',
      'Education',
      'Early help',
    ]);
  });
});

describe('quorum', () => {
  test('is a sentence and a seat for each rule', () => {
    const { quorate, text, seats } = firstIssue().quorum;
    expect({ quorate, text }).toEqual({ quorate: true, text: 'The meeting was quorate.' });
    expect(seats.find(({ name }) => name === 'Health')?.text).toBe('Amir Tolland and Dr Samuel Obi');
    expect(seats.find(({ name }) => name === 'Fostering or residential service')?.text).toBe(
      'Not needed. No child is in care.',
    );
  });

  test('that is missing names the empty seat with its clauses, and the departure with its reason', () => {
    const { quorum, departures } = secondIssue();
    expect(quorum).toMatchObject({ quorate: false, clauses: ['BR-007', 'BR-065'] });
    expect(quorum.text).toBe('The meeting was not quorate. Nobody attended for: Health.');
    expect(departures).toMatchObject([
      { rule: 'Quorum', clauses: ['BR-007', 'BR-065'], by: 'Ruth Adeyemi, team manager' },
    ]);
    expect(departures[0]?.reason).toContain('Health could not join in time');
  });
});

describe('the family', () => {
  const people = firstIssue().family.flatMap((group) => group.people);
  const named = (name: string) => people.find((person) => person.name === name);

  test('gives each child a date of birth and the age on the day of the meeting', () => {
    expect(named('Mina Ferrowby')).toMatchObject({ born: '2 March 2019', age: '7 years', caseNumber: '4418207' });
    expect(named('Teo Ferrowby')?.age).toBe('9 months');
  });

  test('gives an unborn baby the date it is expected', () => {
    expect(named('Unborn baby of Dana Ferrowby')).toMatchObject({ born: 'Due 9 April 2027', age: '' });
  });

  test('prints choices by their labels', () => {
    expect(named('Lewis Tarnwick')?.also).toEqual([
      { label: 'Why is this adult relevant?', text: 'Suspected of harming a child' },
    ]);
  });
});
