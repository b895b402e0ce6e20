import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { check, formOf, type Typed, typed, typedWith } from '../../../test/bradford-request.ts';

const without = (...keys: readonly string[]): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => !keys.includes(key)));

const states = (papers: Typed) =>
  Object.fromEntries(check(papers).sections.map(({ section, state }) => [section.id, state]));

const messages = (papers: Typed) => check(papers).problems.map(({ message }) => message);

describe('A request with nothing missing', () => {
  test('needs nothing more in any section', () => {
    expect(messages(typed)).toEqual([]);
    expect(new Set(Object.values(states(typed)))).toEqual(new Set(['complete']));
  });

  test('keeps every answer in the form the record uses', () => {
    expect(formOf(typed).answers).toMatchObject({
      urgency: '24-hours',
      desk: 'east',
      'social-worker': 'p-worker',
      'incident-date': '2026-03-14',
    });
  });

  test('keeps everybody in the family circle in the order they were added', () => {
    expect(formOf(typed).people.map(({ group, id }) => `${group}: ${id}`)).toEqual([
      'child: ida',
      'child: noah',
      'child: unborn',
      'parent-or-carer: tess',
      'parent-or-carer: jonah',
      'parent-or-carer: absent',
      'other-child: lotte',
      'other-adult: uncle',
    ]);
  });

  test('lists an unborn baby with the expected date instead of a date of birth (BR-177)', () => {
    const unborn = formOf(typed).people.find(({ id }) => id === 'unborn');
    expect(unborn?.answers).toMatchObject({ unborn: 'yes', 'expected-date': '2026-07-21' });
    expect(unborn?.answers).not.toHaveProperty('date-of-birth');
    expect(unborn?.answers).not.toHaveProperty('in-care');
  });

  test('says of a child without an LCS number that it is not yet allocated (BR-180)', () => {
    const noah = formOf(typed).people.find(({ id }) => id === 'noah');
    expect(noah?.answers['case-number']).toBe('not-yet-allocated');
  });

  test('leaves out what was typed and then no longer asked', () => {
    const papers = typedWith({ 'section/urgency': { 'service-manager-rationale': 'Written before it was urgent.' } });
    expect(formOf(papers).answers).not.toHaveProperty('service-manager-rationale');
  });

  test('leaves out a person and a row that were removed', () => {
    const papers = typedWith({
      'person/other-adult/uncle': { removed: 'yes' },
      'section/other-adults': { none: 'yes' },
      'invitee/other-1': { removed: 'yes', name: 'Somebody' },
    });
    expect(formOf(papers).people.map(({ id }) => id)).not.toContain('uncle');
    expect(formOf(papers).invitees.map(({ name }) => name)).not.toContain('Somebody');
  });
});

describe('Sections that list people', () => {
  test('A request about no child at all needs one (BR-073, BR-176)', () => {
    const papers = without('person/child/ida', 'person/child/noah', 'person/child/unborn', 'invitee/education');
    expect(check(papers).problems).toMatchObject([
      { section: 'children', key: 'section/children', field: 'children', clauses: ['BR-073', 'BR-176'] },
    ]);
    expect(states(papers)['children']).toBe('not-started');
  });

  test.each([
    [
      'parents',
      'BR-182',
      ['person/parent-or-carer/tess', 'person/parent-or-carer/jonah', 'person/parent-or-carer/absent'],
    ],
    ['other-children', 'BR-186', ['person/other-child/lotte']],
    ['other-adults', 'BR-190', ['person/other-adult/uncle']],
  ])(
    'Nobody listed under “%s” is taken to be unfinished until somebody says that there is nobody (%s)',
    (section, clause, keys) => {
      const { problems } = check(without(...keys));
      expect(problems).toMatchObject([{ section, key: `section/${section}`, field: 'none' }]);
      expect(problems[0]?.clauses).toContain(clause);
      expect(messages({ ...without(...keys), [`section/${section}`]: { none: 'yes' } })).toEqual([]);
    },
  );

  test('“There is nobody” is not held against somebody who is listed all the same', () => {
    const { people } = formOf({ ...typed, 'section/other-adults': { none: 'yes' } });
    expect(people.map(({ id }) => id)).toContain('uncle');
  });
});

describe('How far a request has come', () => {
  test('Nothing typed is not started; sections that ask for nothing are complete', () => {
    const blank = states({});
    expect(blank).toMatchObject({ urgency: 'not-started', children: 'not-started', attendees: 'not-started' });
    expect(Object.keys(blank)).toEqual(bradford.protocol.request.sections.map(({ id }) => id));
  });

  test('A child with only a name makes the children incomplete, and one attendee the attendees', () => {
    const some = states({ 'person/child/new': { name: 'Ida Wrenfield' }, 'invitee/police': { name: 'Priya' } });
    expect(some).toMatchObject({ children: 'incomplete', attendees: 'incomplete', parents: 'not-started' });
  });
});
