import { describe, expect, test } from 'vitest';
import { bradfordWith, objection, objections } from '../testing/playing.ts';

const cited = { clauses: ['BR-016'] };

const withRoutes = bradfordWith({
  routes: [
    {
      id: 'discussion',
      title: 'Discussion',
      modes: ['telephone'],
      when: 'urgency = "two-hours"',
      because: 'Only where it cannot wait.',
      agreedBy: [['team-manager'], ['police', 'health']],
      mostPeople: 2,
      obliges: ['meeting-held-24h'],
      ...cited,
    },
    { id: 'strategy-meeting', title: 'Meeting', modes: ['in-person', 'video'], ...cited },
  ],
  facts: [
    { id: 'fabricated', meaning: 'An illness may be fabricated.', ...cited },
    { id: 'grave', meaning: 'It is grave.', is: 'fabricated = true and injury = true', ...cited },
  ],
  pathways: [{ id: 'in-hospital', title: 'In hospital', when: 'fabricated = true', ...cited }],
  triggers: [
    { id: 'harm', title: 'Harm', when: 'injury = true', ...cited },
    { id: 'worry', title: 'A worry', need: 'may', when: 'fabricated = true', ...cited },
  ],
});

const on = (steps: string) => objection(steps, withRoutes);
const urgent = 'urgency is "two-hours"\n';

describe('What a time is chosen by', () => {
  test('is an entry of “arranging” whose condition holds', () => {
    expect(
      objections(
        `the time is not chosen by school-hours
         anySchoolAge is true
         the time is chosen by school-hours, citing BR-056`,
        withRoutes,
      ),
    ).toEqual([]);
    expect(on('the time is chosen by school-hours')).toBe('It is not.');
    expect(on('the time is not chosen by known-chair')).toBe('It is.');
  });
});

describe('What calls for a discussion', () => {
  test('is the strongest trigger that applies', () => {
    expect(
      objections(
        `a discussion is not called for
         harm does not call for a discussion
         fabricated is true
         worry calls for a discussion, citing BR-016
         a discussion may be held
         injury is true
         a discussion must be held, citing BR-016`,
        withRoutes,
      ),
    ).toEqual([]);
    expect(on('injury is true\na discussion should be held')).toBe('One must be held.');
    expect(on('harm calls for a discussion')).toBe('It does not call for one.');
  });

  test('and a special case or a fact follow from what is known', () => {
    expect(
      objections(
        `the pathway in-hospital does not apply
         fabricated is true
         the pathway in-hospital applies, citing BR-016
         inHospital is then true
         injury is true
         grave is then true, citing BR-016`,
        withRoutes,
      ),
    ).toEqual([]);
    expect(on('the pathway in-hospital applies')).toBe('It does not apply.');
    expect(on('fabricated is true\ngrave is then true')).toBe('It is not known.');
  });
});

describe('A route', () => {
  test('may be used where its condition holds', () => {
    expect(on(`${urgent}the route discussion may be used, citing BR-016`)).toBe('');
    expect(on('the route discussion may be used')).toBe('It may not be used: Only where it cannot wait.');
    expect(on('the route discussion may not be used')).toBe('');
  });

  test('needs one of every group, and nobody else', () => {
    expect(on('the route discussion needs team-manager and police')).toBe('');
    expect(on('the route discussion needs team-manager and health')).toBe('');
    for (const others of ['team-manager', 'team-manager, police and health', 'team-manager, police and gp'])
      expect(on(`the route discussion needs ${others}`)).toBe('It needs team-manager, and police or health.');
  });

  test('is agreed when all groups have', () => {
    expect(on('team-manager agrees\nthe route discussion is agreed')).toBe('Still to agree: police or health.');
    expect(on('team-manager agrees\nhealth agrees\nthe route discussion is agreed')).toBe('');
    expect(on('team-manager and police agree\nthe route discussion is not agreed')).toContain('Still to agree: nobody');
  });

  test('has its ways of taking part, its most people and its duties', () => {
    expect(on('the route discussion allows telephone')).toBe('');
    expect(on('the route discussion does not allow video')).toBe('');
    expect(on('the route discussion allows video')).toBe('It allows telephone.');
    expect(on('the route discussion obliges meeting-held-24h')).toBe('');
    expect(on('the route discussion obliges minutes-issued')).toBe('It obliges meeting-held-24h.');
    const three = 'the route is discussion\npolice, health and social-worker take part\n';
    expect(on(`${three}there are too many people`)).toBe('');
    expect(on(`${three}there are not too many people`)).toBe('3 of at most 2.');
    expect(on('the route is discussion\npolice and health take part\nthere are not too many people')).toBe('');
    expect(on('the route is strategy-meeting\npolice takes part\nthere are too many people')).toBe('There is no most.');
  });

  test('has moments of its own, which are the meeting’s as well', () => {
    const held = bradfordWith({
      routes: withRoutes.protocol.routes,
      timescales: withRoutes.protocol.timescales
        .filter(({ duty }) => duty === 'minutes-issued')
        .flatMap((rule) => [
          { ...rule, duty: 'record', starts: ['discussion-ended'] },
          { ...rule, starts: ['meeting-ended'] },
        ]),
    });
    expect(
      objections(
        `the route is discussion
         meeting-ended happens at 2026-11-20 10:00
         record is due at 2026-11-21 10:00
         minutes-issued is due at 2026-11-21 10:00`,
        held,
      ),
    ).toEqual([]);
    expect(
      objections(
        `discussion-ended happens at 2026-11-20 10:00
         minutes-issued is due at 2026-11-21 10:00
         route is then "discussion"`,
        held,
      ),
    ).toEqual([]);
    expect(
      objections(
        `the route is strategy-meeting
         meeting-ended happens at 2026-11-20 10:00
         record is waiting`,
        held,
      ),
    ).toEqual([]);
  });
});

describe('Slots, length, rationale and desks', () => {
  test.each([
    'a meeting may begin at Monday 2026-11-23 09:00, citing BR-162',
    'a meeting may not begin at Monday 2026-11-23 09:30',
    'a meeting may not begin at Saturday 2026-11-21 09:00',
    'a meeting lasts at most 60 minutes, citing BR-098',
    'other needs the rationale of service-manager, citing BR-045',
    'south is a desk, citing BR-050',
  ])('%s', (step) => {
    expect(objection(step)).toBe('');
  });

  test.each([
    ['a meeting may begin at Saturday 2026-11-21 09:00', 'This time is not one of those slots.'],
    ['a meeting may not begin at Monday 2026-11-23 09:00', 'It is one of the slots.'],
    ['a meeting lasts at most 90 minutes', 'At most 60 minutes.'],
    ['other needs the rationale of team-manager', 'It needs that of service-manager.'],
    ['two-hours needs the rationale of service-manager', 'It needs no rationale.'],
    ['sooth is a desk', 'Did you mean “south”'],
  ])('not: %s', (step, message) => {
    expect(objection(step)).toContain(message);
  });
});
