import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { bradfordWith, objection, objections } from '../testing/playing.ts';

const cited = { clauses: ['BR-082'] };
const { request, chair } = bradford.protocol;

const invitee = { name: 'Somebody', agency: 'health', need: 'expected', ...cited };

const varied = bradfordWith({
  chair: {
    ...chair,
    instead: [{ role: 'gp', deputies: ['camhs'], when: 'injury = true', because: 'A GP knows.', ...cited }],
  },
  powers: [
    {
      id: 'keep-from-family',
      title: 'Keep it',
      by: [['police', 'health'], ['team-manager']],
      when: 'incident = true',
      ...cited,
    },
  ],
  moments: [{ id: 'partner-told', title: 'told', recordedBy: ['police'], when: 'injury = true', ...cited }],
  request: {
    ...request,
    invitees: [
      { ...invitee, role: 'education', leftOut: { when: 'incident = true', because: 'They have no part.', ...cited } },
      { ...invitee, role: 'housing', insteadOf: 'education', when: 'schoolHoliday = true', because: 'It is closed.' },
      { ...invitee, role: 'gp', raised: [{ need: 'mandatory', when: 'injury = true', ...cited }] },
    ],
  },
});

const on = (steps: string) => objection(steps, varied);

describe('Who chairs', () => {
  test('is the usual chair or a deputy', () => {
    expect(
      objections(`
        team-manager may chair, citing BR-094
        service-manager may chair
        service-manager may chair as a deputy
        police may not chair
        minute-taker takes the minutes, citing BR-055`),
    ).toEqual([]);
    expect(objection('team-manager may chair as a deputy')).toBe(
      'The chair is team-manager, or as a deputy service-manager.',
    );
    expect(objection('police may chair')).toContain('The chair is team-manager');
    expect(objection('police takes the minutes')).toBe('minute-taker takes them.');
  });

  test('can be somebody else in some cases', () => {
    expect(on('injury is true\ngp may chair, citing BR-082')).toBe('');
    expect(on('injury is true\ncamhs may chair as a deputy')).toBe('');
    expect(on('injury is true\nteam-manager may chair')).toBe('The chair is gp, or as a deputy camhs. A GP knows.');
  });
});

describe('Who is invited', () => {
  test('as the protocol asks, more strongly in some cases, or not at all', () => {
    expect(on('gp is expected, citing BR-082')).toBe('');
    expect(on('injury is true\ngp is mandatory')).toBe('');
    expect(on('gp is mandatory')).toBe('It is expected.');
    expect(on('incident is true\neducation is left out')).toBe('');
    expect(on('incident is true\neducation is expected')).toBe('It is left out. They have no part.');
    expect(on('camhs is not listed')).toBe('');
    expect(on('gp is not listed')).toBe('It is expected.');
  });

  test('or somebody in their place', () => {
    expect(on('schoolHoliday is true\nhousing comes instead of education, citing BR-082')).toBe('');
    expect(on('schoolHoliday is true\neducation is left out')).toBe('');
    expect(on('housing comes instead of education')).toContain('It does when schoolHoliday = true.');
  });
});

describe('Who may', () => {
  test.each([
    'social-worker may complete-request, citing BR-041',
    'team-manager may authorise-request',
    'service-manager may agree-to-rearranging, citing BR-058',
    'service-manager may give-rationale',
    'team-manager may check-family-details',
    'team-manager may decide-corrections',
    'police may not authorise-request',
  ])('%s', (step) => {
    expect(objection(step)).toBe('');
  });

  test('a power may need a case, and others beside', () => {
    expect(on('incident is true\npolice may keep-from-family, citing BR-082')).toBe('');
    expect(on('police may keep-from-family')).toBe(
      'It is for police or health, and team-manager when incident = true.',
    );
    expect(on('incident is true\ngp may keep-from-family')).toContain('It is for police or health, and team-manager');
    expect(on('keep-from-family needs health and team-manager')).toBe('');
    expect(on('keep-from-family needs team-manager')).toBe('It needs police or health, and team-manager.');
    expect(on('incident is true\npolice agrees\nkeep-from-family is agreed')).toBe('Still to agree: team-manager.');
    expect(on('incident is true\npolice and team-manager agree\nkeep-from-family is agreed')).toBe('');
    expect(on('police and team-manager agree\nkeep-from-family is agreed')).toBe('It is not for such a case.');
  });

  test('whoever records a moment may, in the cases in which it is recorded', () => {
    expect(on('injury is true\npolice may record-partner-told')).toBe('');
    expect(on('police may record-partner-told')).toContain('when injury = true');
    expect(on('injury is true\ngp may record-partner-told')).toContain('It is for police');
  });

  test('a power that is not there is answered with the nearest', () => {
    expect(objection('team-manager may authorize-request')).toContain('Did you mean “authorise-request”');
  });
});
