import { describe, expect, test } from 'vitest';
import { bradfordWith, objection, objections } from '../testing/playing.ts';

describe('What a story says was found out', () => {
  test('is a fact of the protocol with a value it can have', () => {
    expect(objection('injurry is true')).toBe('“injurry” is not a fact of this protocol. Did you mean “injury”?');
    expect(objection('injury is "yes"')).toBe('“injury” is true or false, never "yes".');
    expect(objection('urgency is "2-hours"')).toContain('“urgency” is never “2-hours”; it is one of: two-hours');
  });

  test('outweighs what was worked out, and can be unknown again', () => {
    expect(
      objections(`
        a child "Mia" born 2019-05-04
        anyChildInCare is then false
        anyChildInCare is true
        anyChildInCare is then yes
        injury is yes
        injury is not known`),
    ).toEqual([]);
    expect(objection('injury is true\ninjury is not known\ninjury is then true')).toBe('It is not known.');
  });

  test('gives each child an age, a place in care, or a birth that lies ahead', () => {
    expect(
      objections(`
        it is 2026-11-20 10:00
        a child "Mia" born 2019-05-04
        youngestAge is then 7
        anySchoolAge is then true
        anyUnborn is then false
        a child "Joe" born 2024-01-31 in care
        anyChildInCare is then true
        youngestAge is then 2
        an unborn child "Baby" due 2026-12-04
        anyUnborn is then true
        childCount is then 3
        weeksToBirth is then 2`),
    ).toEqual([]);
  });

  test('nobody knows about the children of a story that tells of none', () => {
    expect(objection('anyUnborn is then false')).toBe('It is not known.');
  });

  test('knows the hour of the story, where the protocol has office hours', () => {
    const officeHours = { days: ['monday'], from: '09:00', to: '17:00', clauses: ['BR-055'] };
    expect(
      objections(
        `it is Monday 2026-11-23 10:00
         outOfHours is then false
         it is Monday 2026-11-23 17:00
         outOfHours is then true
         it is Friday 2026-12-25 10:00
         bankHoliday is then true
         schoolHoliday is true
         schoolHoliday is then true`,
        bradfordWith({ officeHours }),
      ),
    ).toEqual([]);
  });
});

describe('When something happened', () => {
  test('is a time on London’s clocks, and its weekday is checked', () => {
    expect(objection('it is Thursday 2026-11-20 10:00')).toBe('2026-11-20 is a Friday, not a Thursday.');
    expect(objection('it is 2026-02-30 10:00')).toBe('2026-02-30 is no date.');
    expect(objection('it is 2026-11-20 24:00')).toBe('24:00 is no time of day.');
    expect(objection('it is 2026-03-29 01:30')).toContain('There was no 01:30 that day');
  });

  test('can be said of the hour that comes twice', () => {
    const decidedThen = (zone: string) => `
      urgency is "24-hours"
      meeting-decided happens at 2026-10-25 01:30${zone}
    `;
    expect(objection(`${decidedThen('')}meeting-held-24h is due at 2026-10-26 00:30`)).toBe('');
    expect(objection(`${decidedThen(' GMT')}meeting-held-24h is due at 2026-10-26 01:30`)).toBe('');
  });

  test('can stand in a table', () => {
    expect(
      objections(`
        urgency is "24-hours"
        this happened:
        | what             | when                    | for    | recorded         |
        | meeting-decided  | Friday 2026-11-20 09:00 |        |                  |
        | meeting-held     | 2026-11-20 14:00        |        | 2026-11-20 16:00 |
        | minutes-received | 2026-11-21 09:00        | police |                  |
        meeting-held-24h is met
        corrections for "police" is due at 2026-11-22 09:00`),
    ).toEqual([]);
  });

  test('and a table says what is wrong with it', () => {
    expect(objections('this happened:\n| what | at |\n| meeting-held | 2026-11-20 14:00 |')).toEqual([
      'this happened:: “at” is not a heading here: what, when, for, recorded.',
    ]);
    expect(objections('this happened:\n| what | when |\n| meeting-hold | 2026-11-20 14:00 |')[0]).toContain(
      '“meeting-hold” is not a moment of this protocol. Did you mean “meeting-held”',
    );
  });

  test('can lie ahead: a review that was put off counts as it was last said', () => {
    const cited = { clauses: ['BR-080'] };
    const reviewing = bradfordWith({
      moments: [{ id: 'review-date', title: 'the review', recordedBy: ['social-worker'], ahead: true, ...cited }],
      timescales: [
        {
          duty: 'review',
          title: 'Review',
          starts: ['meeting-held'],
          ends: 'minutes-issued',
          within: { by: 'review-date' },
          owner: 'social-worker',
          warn: 'P1D',
          ...cited,
        },
      ],
    });
    expect(
      objections(
        `meeting-held happens at 2026-11-20 10:00
         review has no figure`,
        reviewing,
      ),
    ).toEqual([expect.stringContaining('The date that this counts towards is not known yet.')]);
    expect(
      objections(
        `meeting-held happens at 2026-11-20 10:00
         review-date is set for 2026-12-01
         review is due by the end of Tuesday 2026-12-01
         review-date is set for 2026-12-08 15:00
         review is due by the end of 2026-12-08
         review is running`,
        reviewing,
      ),
    ).toEqual([]);
  });

  test('is said for whom, where it happens to each child by itself', () => {
    const seeing = bradfordWith({
      moments: [{ id: 'child-seen', title: 'seen', recordedBy: ['social-worker'], each: 'child', clauses: ['BR-155'] }],
    });
    expect(objection('child-seen happens at 2026-11-20 10:00', seeing)).toContain('say for whom');
    expect(objection('a child "Mia" born 2019-05-04\nchild-seen happens at 2026-11-20 10:00 for "Mya"', seeing)).toBe(
      'No child “Mya” is in this story. Did you mean “Mia”?',
    );
    expect(objection('child-seen for "Mia" happens at 2026-11-20 10:00', seeing)).toBe('');
  });
});
