import { describe, expect, test } from 'vitest';
import { bradfordWith, objection, objections } from '../testing/playing.ts';

const cited = { clauses: ['BR-081'] };
const contact = (id: string) => ({ id, name: id, agency: 'police', needs: ['telephone'], ...cited });
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

const varied = bradfordWith({
  contacts: ['sergeant', 'night-unit', 'inspector'].map(contact),
  rotas: [
    {
      id: 'police',
      title: 'The police',
      shifts: [
        { who: 'sergeant', days: weekdays, from: '08:00', to: '18:00', ...cited },
        { who: 'night-unit', days: weekdays, from: '17:00', to: '08:00', ...cited },
      ],
      otherwise: { who: 'inspector', ...cited },
      ...cited,
    },
  ],
  ladders: [
    {
      id: 'dispute',
      title: 'A dispute',
      raisedBy: ['police'],
      steps: [
        { id: 'talk', title: 'Talk', by: [['team-manager']], ...cited },
        { id: 'lead', title: 'Leads', by: [['health', 'gp'], ['police']], when: 'injury = true', ...cited },
        {
          id: 'meeting',
          title: 'Meet',
          by: [['service-manager']],
          within: { elapsed: 'PT24H' },
          meeting: { invites: ['police', 'health'], chair: 'service-manager' },
          decides: true,
          ...cited,
        },
      ],
      ...cited,
    },
  ],
  reports: [
    {
      id: 'disputes',
      title: 'Disputes',
      by: 'service-manager',
      to: 'Partnership',
      every: 'quarter',
      within: { workingDays: 10 },
      nilReturn: true,
      afterNil: { periods: 2, then: 'Review it.', clauses: ['BR-080'] },
      ...cited,
    },
  ],
});

const on = (steps: string) => objection(steps, varied);

describe('A rota in a story', () => {
  test('says whom to ring first and second, by night as well', () => {
    expect(on('sergeant is on call for police at Monday 2026-11-23 17:30, citing BR-081')).toBe('');
    expect(on('night-unit is second on call for police at Monday 2026-11-23 17:30')).toBe('');
    expect(on('night-unit is on call for police at Saturday 2026-11-21 07:59')).toBe('');
    expect(on('inspector is on call for police at Saturday 2026-11-21 08:00')).toBe('');
    expect(on('inspector is on call for police at Friday 2026-12-25 12:00')).toBe('');
    expect(on('sergeant is on call for police at Saturday 2026-11-21 12:00')).toBe('On call: first inspector.');
  });
});

describe('A ladder in a story', () => {
  test('is at the step to be taken next, past those that are for other cases', () => {
    expect(
      objections(
        `dispute has not begun
         dispute-raised happens at 2026-11-20 10:00
         dispute is at the step talk
         dispute-talk is running
         dispute-talk happens at 2026-11-20 11:00
         dispute is at the step meeting, citing BR-081
         dispute-meeting is waiting
         injury is true
         dispute is at the step lead
         dispute-meeting happens at 2026-11-21 11:00
         dispute is at an end`,
        varied,
      ),
    ).toEqual([]);
    expect(on('dispute-raised happens at 2026-11-20 10:00\ndispute has not begun')).toBe('It is at the step talk.');
    expect(on('dispute is at an end')).toBe('It is not begun.');
  });

  test('has steps for some people, with meetings of their own', () => {
    expect(
      objections(
        `the step lead of dispute is for gp and police
         the step lead of dispute is for health, gp and police, citing BR-081
         the step meeting of dispute invites police and health
         the step meeting of dispute is chaired by service-manager
         the step meeting of dispute ends it
         police may raise-dispute`,
        varied,
      ),
    ).toEqual([]);
    expect(on('the step lead of dispute is for gp')).toBe('It is for health or gp, and police.');
    expect(on('the step talk of dispute invites police')).toBe('It invites nobody.');
    expect(on('the step talk of dispute is chaired by police')).toBe('It is chaired by nobody.');
    expect(on('the step talk of dispute ends it')).toBe('It goes on after it.');
    expect(on('the step tal of dispute ends it')).toContain('Did you mean “talk”?');
  });
});

describe('A report in a story', () => {
  test('is due some time after its period, with nothing to report too', () => {
    expect(
      objections(
        `disputes for the period to 2026-12-31 is due by the end of Friday 2027-01-15, citing BR-081
         disputes is due also with nothing to report
         disputes had nothing to report for 1 period
         disputes does not lead to a review
         disputes had nothing to report for 2 periods
         disputes leads to a review, citing BR-080`,
        varied,
      ),
    ).toEqual([]);
    expect(on('disputes for the period to 2026-12-31 is due by the end of 2027-01-14')).toBe(
      'It is due by the end of 2027-01-15.',
    );
    expect(on('disputes for the period to 2026-11-30 is due by the end of 2027-01-14')).toBe(
      'No period ends on 2026-11-30: that one ends on 2026-12-31.',
    );
    expect(on('disputes is due only with something to report')).toBe('It is due also with nothing to report.');
    expect(on('disputes leads to a review')).toBe('0 had nothing to report. It does after 2.');
  });
});
