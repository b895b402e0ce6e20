import { describe, expect, test } from 'vitest';
import { bradfordWith, objection, objections } from '../testing/playing.ts';

const decided = `
  urgency is "24-hours"
  meeting-decided happens at Friday 2026-11-20 16:45
`;

describe('A duty in a story', () => {
  test.each([
    'meeting-held-24h is due at Saturday 2026-11-21 16:45',
    'meeting-held-24h is due at 2026-11-21 16:45, citing BR-014 and BR-044',
    'meeting-held-24h is due soon from Saturday 2026-11-21 12:45',
    'meeting-held-24h counts from 2026-11-20 16:45',
    'meeting-held-24h is started by meeting-decided',
    'meeting-held-24h is owed by team-manager',
    'meeting-held-24h is running',
    'meeting-held-24h is not a breach',
    'meeting-held-24h is not an assumption',
    'meeting-held-other is not needed',
    'minutes-issued is waiting',
  ])('%s', (step) => {
    expect(objection(decided + step)).toBe('');
  });

  test.each([
    ['meeting-held-24h is due at 2026-11-21 16:46', 'It is due Saturday 21 November 2026 at 16:45.'],
    ['meeting-held-24h is due by the end of 2026-11-21', 'It is due Saturday 21 November 2026 at 16:45.'],
    ['meeting-held-24h is due soon from 2026-11-21 12:44', 'It is due soon from Saturday 21 November 2026 at 12:45.'],
    ['minutes-issued is due soon from 2026-11-21 12:44', 'It is due soon from no time.'],
    ['meeting-held-24h was late because "Snow."', 'The reason given is: none yet.'],
    ['meeting-held-24h counts from 2026-11-20 16:44', 'It counts from Friday 20 November 2026 at 16:45.'],
    ['meeting-held-24h is started by request-sent', 'It is started by meeting-decided.'],
    ['meeting-held-24h is owed by police', 'It is owed by team-manager.'],
    ['meeting-held-24h is overdue', 'It is running.'],
    ['meeting-held-24h is a breach', 'It is running.'],
    ['meeting-held-24h is an assumption', 'Its figure is the procedure’s own.'],
    ['meeting-held-24h is not needed', 'It is running.'],
    ['meeting-held-24h counted the other way is due by the end of 2026-11-21', 'It has no other way of counting.'],
    ['meeting-held-24h has no figure', 'It is due Saturday'],
    ['meeting-held-24h has a target at 2026-11-20 17:00', 'Its target is no time.'],
    ['meeting-held-24h goes up to service-manager at 2026-11-21 17:00', 'It goes up to service-manager at Saturday'],
    ['corrections goes up to service-manager at 2026-11-21 17:00', 'It goes up to nobody.'],
    ['minutes-issued is met', 'It is waiting.'],
    ['minutes-issued for "Mia" is waiting', 'one clock for the whole case file'],
  ])('not: %s', (step, message) => {
    expect(objection(decided + step)).toContain(message);
  });

  test('stands as it is at the present: soon due, overdue, met late', () => {
    expect(
      objections(`${decided}
        it is 2026-11-21 12:45
        meeting-held-24h is due soon
        it is 2026-11-21 16:46
        meeting-held-24h is overdue
        meeting-held-24h is a breach
        meeting-held happens at 2026-11-21 17:00
        meeting-held-24h is met late
        the reason for meeting-held-24h is "No consultant could come."
        meeting-held-24h was late because "No consultant could come."`),
    ).toEqual([]);
  });

  test('has come about only when the present has reached it', () => {
    expect(
      objections(`${decided}
        meeting-held happens at 2026-11-21 10:00
        meeting-held-24h is met
        it is 2026-11-21 09:00
        meeting-held-24h is running`),
    ).toEqual([]);
  });

  test('counts from when something happened, though it was written down later', () => {
    expect(
      objections(`
        urgency is "24-hours"
        meeting-decided happens at 2026-11-20 09:00, recorded at 2026-11-21 10:00
        meeting-held-24h is due at 2026-11-21 09:00
        meeting-held-24h is overdue`),
    ).toEqual([]);
  });

  test('can fall to each person by a clock of their own', () => {
    const received = `
      minutes-received happens at 2026-11-20 09:00 for "police"
      minutes-received happens at 2026-11-20 18:30 for "health"
    `;
    expect(
      objections(`${received}
        corrections for "police" is due at 2026-11-21 09:00, citing BR-119
        corrections for "health" is due at 2026-11-21 18:30
        corrections for "school" is waiting`),
    ).toEqual([]);
    expect(objection(`${received}corrections is due at 2026-11-21 09:00`)).toContain('say for whom');
  });

  test('can have a target, and go up to somebody when it is late', () => {
    const [first] = bradfordWith({}).protocol.timescales.filter(({ duty }) => duty === 'minutes-issued');
    const cited = { clauses: ['BR-081'] };
    const aimed = bradfordWith({
      timescales: [
        {
          ...first,
          target: { within: { elapsed: 'PT4H' }, ...cited },
          escalates: [{ after: 'PT2H', to: 'service-manager', ...cited }],
        },
      ],
    });
    const ended = 'meeting-ended happens at 2026-11-20 11:00\n';
    const steps = [
      'minutes-issued has a target at 2026-11-20 15:00, citing BR-081',
      'minutes-issued goes up to service-manager at 2026-11-21 13:00, citing BR-081',
    ];
    for (const step of steps) expect(objection(ended + step, aimed)).toBe('');
    expect(objection(`${ended}minutes-issued goes up to service-manager at 2026-11-21 12:00`, aimed)).toContain(
      'to service-manager at Saturday 21 November 2026 at 13:00',
    );
  });
});

describe('A citation', () => {
  test('must be of a clause that the answer rests on', () => {
    const step = 'meeting-held-24h is due at 2026-11-21 16:45, citing BR-014 and BR-116';
    expect(objection(decided + step)).toMatch(/^The answer does not rest on BR-116: it rests on .*BR-014/);
  });

  test('stands only where something is looked for', () => {
    expect(objection('injury is true, citing BR-014')).toBe('Only what is looked for can cite a clause.');
  });
});
