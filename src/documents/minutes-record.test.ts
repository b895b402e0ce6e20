import { describe, expect, test } from 'vitest';
import { exampleCase } from '../../test/example-case.ts';
import { firstIssue, secondIssue } from '../../test/example-documents.ts';

const area = (content: ReturnType<typeof firstIssue>, id: string) => content.areas.find((each) => each.id === id);

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
