import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { bradfordWith, objection, objections } from '../testing/playing.ts';

const cited = { clauses: ['BR-024'] };

const varied = bradfordWith({
  meeting: {
    ...bradford.protocol.meeting,
    decisions: [
      {
        id: 'outcome',
        title: 'Outcome',
        question: 'What?',
        area: 'outcome',
        perChild: true,
        closesMeeting: true,
        several: true,
        fact: 'outcome',
        options: [
          { id: 'enquire', label: 'Enquire', brings: ['section-47-started'], excludes: ['nothing'] },
          { id: 'support', label: 'Support' },
          { id: 'nothing', label: 'Nothing', when: 'injury = false' },
        ],
        fields: [{ id: 'grounds', label: 'Grounds', type: 'text', requiredFor: ['enquire'] }],
        ...cited,
      },
      {
        id: 'medical',
        title: 'Medical',
        question: 'One?',
        area: 'outcome',
        when: 'injury = true',
        closesMeeting: true,
        options: [{ id: 'needed', label: 'Yes' }],
        ...cited,
      },
    ],
  },
  rules: [
    { id: 'asked', before: 'start', when: 'incident = true', needs: 'injury = true', otherwise: 'Ask.', ...cited },
    { id: 'read', before: 'share', needs: 'injury = true', otherwise: 'Read it.', blocks: true, ...cited },
  ],
});

const on = (steps: string) => objection(steps, varied);
const held = 'a child "Mia" born 2019-05-04\nmeeting-held happens at 2026-11-20 10:00\n';

describe('A decision in a story', () => {
  test('is asked, offers answers and needs fields as the case is', () => {
    expect(
      objections(
        `medical is not asked
         medical is not needed to close
         outcome does not offer nothing
         injury is false
         outcome offers nothing, citing BR-024
         injury is true
         medical is asked
         medical is needed to close
         outcome needs grounds when it is enquire
         enquire of outcome brings section-47-started
         enquire of outcome excludes nothing`,
        varied,
      ),
    ).toEqual([]);
  });

  test.each([
    ['medical is asked', 'It is not asked: injury = true.'],
    ['medical is needed to close', 'The meeting can be closed without it.'],
    ['outcome is not needed to close', 'It is needed to close.'],
    ['outcome offers nothing', 'It offers enquire, support.'],
    ['outcome offers nothin', '“nothin” is not an answer to outcome. Did you mean “nothing”?'],
    ['outcome needs grounds when it is support', 'It is needed for: enquire.'],
    ['outcome needs ground when it is support', 'Did you mean “grounds”?'],
    ['support of outcome brings section-47-started', 'It brings nothing.'],
    ['support of outcome excludes nothing', 'It excludes nothing.'],
    ['outcome is decided as nothing', 'outcome does not offer nothing in this case: it offers enquire, support.'],
    ['outcome is decided as enquire', 'no meeting or discussion has been held yet'],
  ])('%s: %s', (step, message) => {
    expect(on(step)).toContain(message);
  });

  test('brings about what follows with the latest meeting, and is known to conditions', () => {
    expect(
      objections(
        `${held}
         meeting-held happens at 2026-11-24 15:00
         it is 2026-11-25 09:00
         outcome is decided as enquire for "Mia"
         outcome is then "enquire"
         conference-held is waiting`,
        varied,
      ),
    ).toEqual([]);
    const wanted = 'conference-wanted happens at 2026-11-25 09:00\n';
    const decided = `${held}meeting-held happens at 2026-11-24 15:00\noutcome is decided as enquire\n`;
    expect(on(`${decided}${wanted}conference-held counts from 2026-11-24 15:00`)).toBe('');
  });

  test('of a later meeting stands in place of an earlier one’s, and undoes nothing that had begun', () => {
    expect(
      objections(
        `${held}
         outcome is decided as enquire
         meeting-held happens at 2026-11-24 15:00
         outcome is decided as support
         outcome is then "support"
         conference-wanted happens at 2026-11-25 09:00
         conference-held counts from 2026-11-20 10:00`,
        varied,
      ),
    ).toEqual([]);
  });

  test('can have several answers, but not two that exclude each other', () => {
    expect(on(`${held}outcome is decided as enquire\noutcome is decided as support\noutcome is then "support"`)).toBe(
      '',
    );
    expect(on(`${held}outcome is decided as enquire\noutcome is decided as support\noutcome is then "nothing"`)).toBe(
      'It is "enquire,support".',
    );
    expect(on(`${held}injury is false\noutcome is decided as enquire\noutcome is decided as nothing`)).toBe(
      'enquire cannot stand beside nothing.',
    );
  });

  test('closes the meeting when it is taken for every child', () => {
    const both = `${held}a child "Joe" born 2016-02-11\noutcome is decided as enquire for "Mia"\n`;
    expect(on(`${both}the meeting cannot be closed, citing BR-024`)).toBe('');
    expect(on(`${both}the meeting can be closed`)).toBe('Still to decide: outcome for "Joe".');
    expect(on(`${both}outcome is decided as support for "Joe"\nthe meeting can be closed`)).toBe('');
    expect(on(`${held}outcome is decided as support\ninjury is true\nthe meeting can be closed`)).toBe(
      'Still to decide: medical.',
    );
    expect(on(`${held}outcome is decided as support for "Mya"`)).toContain('Did you mean “Mia”?');
    expect(on(`${held}injury is true\nmedical is decided as needed for "Mia"`)).toBe(
      'medical is decided once, not for each child.',
    );
  });
});

describe('A rule in a story', () => {
  test('is kept, asks for a reason, or refuses', () => {
    expect(
      objections(
        `asked is kept
         nothing is missing before start
         incident is true
         asked asks for a reason, citing BR-024
         read refuses
         injury is true
         asked is kept
         read is kept
         nothing is missing before share`,
        varied,
      ),
    ).toEqual([]);
    expect(on('incident is true\nasked is kept')).toBe('It asks for a reason: Ask.');
    expect(on('read asks for a reason')).toBe('It refuses: Read it.');
    expect(on('incident is true\nnothing is missing before start')).toBe('Not kept: asked.');
    expect(on('nothing is missing before stat')).toContain('Did you mean “start”');
  });
});
