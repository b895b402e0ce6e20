import { describe, expect, test } from 'vitest';
import { firstIssue, secondIssue } from '../../test/example-documents.ts';
import { exampleCase } from '../../test/example-case.ts';

const area = (content: ReturnType<typeof firstIssue>, id: string) => content.areas.find((each) => each.id === id);

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
    expect(confidentiality.text).toBe('The statement is not recorded as given.');
    expect(familyDetails.text).toBe('Not recorded as checked.');
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

describe('the record', () => {
  test('covers the nine areas in the protocol’s order', () => {
    expect(firstIssue().areas.map(({ title }) => title)).toEqual([
      'Reason for the meeting',
      'Social care information',
      'Agency information',
      'Summary and analysis',
      'What it means for the child',
      'Partners’ views and decisions',
      'SMART actions',
      'Safety plan',
      'Outcome',
    ]);
  });

  test('puts a differing view first and marks it', () => {
    expect(area(firstIssue(), 'views-and-decisions')?.views.map(({ name, differs }) => [name, differs])).toEqual([
      ['Amir Tolland', true],
      ['DS Priya Nandakumar', false],
      ['Nadia Crewe', false],
    ]);
  });

  test('prints why agreement was not asked, by clause', () => {
    const decision = area(firstIssue(), 'social-care-information')?.decisions.find(
      ({ title }) => title === 'Agreement to contact agencies',
    );
    expect(decision?.answer?.clauses).toEqual(['BR-036', 'BR-037']);
    expect(decision?.details[0]?.text).toContain('lose telephone evidence');
  });

  test('has the threshold decision of every child, the child elsewhere too', () => {
    const outcome = area(firstIssue(), 'outcome');
    expect(outcome?.children.map(({ child, decisions }) => [child, decisions[0]?.answer?.text])).toEqual([
      ['Mina Ferrowby', 'Yes, social care and the police enquire jointly'],
      ['Teo Ferrowby', 'Yes, social care and the police enquire jointly'],
      ['Unborn baby of Dana Ferrowby', 'No, the threshold is not met'],
      ['Isla Tarnwick', 'No, the threshold is not met'],
    ]);
  });

  test('says on which day a section 47 enquiry started', () => {
    const mina = area(firstIssue(), 'outcome')?.children[0]?.decisions[0];
    expect(mina?.brings).toEqual(['A section 47 enquiry started on Friday 20 November 2026.']);
  });

  test('prints a decision that closes the meeting as missing where none is recorded', () => {
    const outcome = area(firstIssue({ decisions: [] }), 'outcome');
    expect(outcome?.children[0]?.decisions.map(({ title, answer }) => [title, answer])).toEqual([
      ['Threshold and section 47', null],
    ]);
  });

  test('lists actions by when they are due, and leaves out what was withdrawn', () => {
    const [first, ...others] = exampleCase.actions;
    const withdrawn = first === undefined ? [] : [{ ...first, state: 'withdrawn' as const }];
    const actions = area(firstIssue({ actions: [...others, ...withdrawn] }), 'actions')?.actions;
    expect(actions?.map(({ byDay, byTime }) => `${byDay} ${byTime}`)).toEqual([
      'Friday 20 November 2026 17:00',
      'Monday 23 November 2026 12:00',
      'Tuesday 24 November 2026 17:00',
      'Friday 4 December 2026 17:00',
    ]);
  });
});

describe('a later issue', () => {
  test('says what changed since the one before; the first says nothing', () => {
    expect(firstIssue().changes).toBeNull();
    expect(secondIssue().changes).toMatchObject({ since: 1, changes: [{ area: 'Social care information' }] });
  });

  test('lists accepted corrections, and only counts those that were declined', () => {
    const content = secondIssue();
    expect(content.corrections).toMatchObject({ declined: 1, clauses: ['BR-118', 'BR-119'] });
    expect(content.corrections.accepted).toMatchObject([
      { askedBy: 'DS Priya Nandakumar, Police', acceptedBy: 'Ruth Adeyemi' },
    ]);
    expect(JSON.stringify(content)).not.toContain('An enquiry starts for the unborn baby too');
  });

  test('marks who was not sent the issue before', () => {
    const fresh = secondIssue().circulation.recipients.filter(({ isNew }) => isNew);
    expect(fresh.map(({ name }) => name)).toEqual(['Eve Langton']);
    expect(firstIssue().circulation.recipients.some(({ isNew }) => isNew)).toBe(false);
  });
});

describe('what happens next', () => {
  test('is the conference, at the end of the fifteenth working day', () => {
    expect(firstIssue().next).toEqual([
      {
        text: 'Hold the child protection conference',
        clauses: ['BR-039'],
        due: 'the end of Friday 11 December 2026',
        owner: 'Social worker',
        started: '15 working days from Friday 20 November 2026 at 14:02',
      },
    ]);
  });

  test('includes how long corrections can be asked for', () => {
    expect(firstIssue().circulation.correcting).toEqual({
      text: 'You can ask for a correction within 24 hours of first opening these minutes.',
      clauses: ['BR-118', 'BR-119'],
    });
  });

  test('says whether the first issue itself was in time', () => {
    expect(firstIssue().circulation.timeliness).toMatchObject({ late: false, clauses: ['BR-114', 'BR-115', 'BR-116'] });
  });
});
