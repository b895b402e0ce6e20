import { describe, expect, test } from 'vitest';
import { bradfordWith, objection, objections } from '../testing/playing.ts';

const cited = { clauses: ['BR-120'] };

const varied = bradfordWith({
  circulation: {
    minutes: { to: ['attended', 'action-owners', 'contributors', 'fostering'], ...cited },
    signing: { what: 'minutes', by: ['attended'], attestation: 'Type your name.', ...cited },
    never: { to: ['the family'], ...cited },
  },
  guidance: [{ id: 'alone', on: 'meeting', text: 'Ask.', when: 'injury = true', clauses: ['BR-155'] }],
});

const on = (steps: string) => objection(steps, varied);

const there = `
  police, health, gp, housing and education are invited
  police and health take part
  health leaves
  gp contributes
  housing owns an action
`;

describe('What is sent', () => {
  test('goes to the audiences that the protocol names', () => {
    expect(
      objections(
        `${there}
         the minutes go to police, health, gp and housing, citing BR-120
         the minutes go to fostering
         the minutes do not go to education
         the action table does not go to police
         nothing goes to "the family", citing BR-120`,
        varied,
      ),
    ).toEqual([]);
    expect(on(`${there}the minutes go to education`)).toContain('It reaches police, health, gp, housing, fostering');
    expect(on(`${there}the minutes do not go to police and education`)).toContain('It reaches police');
    expect(on(`${there}the action table goes to police`)).toBe('The protocol sends it to nobody.');
    expect(on('nothing goes to "the press"')).toBe('Nothing goes to: the family.');
  });

  test('is signed by those it is for', () => {
    expect(on(`${there}police and health sign, citing BR-120`)).toBe('');
    expect(on(`${there}gp does not sign`)).toBe('');
    expect(on(`${there}gp signs`)).toContain('It reaches police, health');
    expect(objection('police signs')).toBe('Nothing is signed.');
  });

  test('is corrected by whom the protocol names, or by nobody', () => {
    expect(objection('corrections are decided by team-manager, citing BR-118')).toBe('');
    expect(objection('corrections are decided by police')).toBe('By team-manager.');
    expect(objection('there are no corrections')).toBe('They are decided by team-manager.');
    expect(on('there are no corrections')).toBe('');
  });
});

describe('What is said', () => {
  test('stands on its page in its cases', () => {
    expect(on('injury is true\nmeeting says alone, citing BR-155')).toBe('');
    expect(on('meeting does not say alone')).toBe('');
    expect(on('meeting says alone')).toBe('It says nothing.');
    expect(on('injury is true\nrequest says alone')).toBe('It says nothing.');
    expect(on('meting says alone')).toContain('Did you mean “meeting”');
    expect(on('the meeting covers outcome')).toBe('');
    expect(on('the meeting covers outcomes')).toContain('Did you mean “outcome”');
  });
});
