import { describe, expect, test } from 'vitest';
import { type Typed, check, typedWith } from '../../../test/bradford-request.ts';

const messages = (papers: Typed) => check(papers).problems.map(({ message }) => message);

const twoHours = { urgency: 'two-hours', 'single-agency-acted': 'yes', 'acted-at': '16/3/2026 08:10' };
const child = 'person/child/ida';
const unborn = 'person/child/unborn';
const parent = 'person/parent-or-carer/tess';
const otherChild = 'person/other-child/lotte';
const adult = 'person/other-adult/uncle';

describe('A request says exactly what it still needs, by section and clause', () => {
  test.each<[what: string, section: string, key: string, field: string, clauses: string[], besides?: Typed]>([
    ['how soon', 'urgency', 'section/urgency', 'urgency', ['BR-042', 'BR-164', 'BR-165', 'BR-166', 'BR-167']],
    [
      'whether an agency acted',
      'urgency',
      'section/urgency',
      'single-agency-acted',
      ['BR-015'],
      { 'section/urgency': twoHours },
    ],
    [
      'when an agency acted',
      'urgency',
      'section/urgency',
      'acted-at',
      ['BR-015', 'BR-016'],
      { 'section/urgency': twoHours },
    ],
    ['the desk', 'team', 'section/team', 'desk', ['BR-049', 'BR-160']],
    ['the locality', 'team', 'section/team', 'locality', ['BR-169']],
    ['the team', 'team', 'section/team', 'team', ['BR-170']],
    ['the social worker', 'team', 'section/team', 'social-worker', ['BR-171']],
    ['the team manager', 'team', 'section/team', 'team-manager', ['BR-172']],
    ['the service manager', 'team', 'section/team', 'service-manager', ['BR-173']],
    ['new referral or open case', 'case-type', 'section/case-type', 'case-type', ['BR-174', 'BR-175']],
    ['what led to it', 'case-type', 'section/case-type', 'stage', ['BR-017', 'BR-018', 'BR-019', 'BR-020']],
    ['a child’s name', 'children', child, 'name', ['BR-176']],
    ['whether a child is born', 'children', child, 'unborn', ['BR-177']],
    ['a child’s date of birth', 'children', child, 'date-of-birth', ['BR-177']],
    ['when a baby is due', 'children', unborn, 'expected-date', ['BR-177']],
    ['a child’s ethnicity', 'children', child, 'ethnicity', ['BR-178']],
    ['a child’s disability', 'children', child, 'disability', ['BR-179']],
    ['a child’s LCS number', 'children', child, 'case-number', ['BR-180']],
    ['a child’s address', 'children', child, 'address', ['BR-181']],
    ['whether a child is in care', 'children', child, 'in-care', ['BR-009', 'BR-063']],
    ['a parent’s name', 'parents', parent, 'name', ['BR-182']],
    ['a parent’s date of birth', 'parents', parent, 'date-of-birth', ['BR-183']],
    ['a parent’s address', 'parents', parent, 'address', ['BR-184']],
    ['another child’s name', 'other-children', otherChild, 'name', ['BR-186']],
    ['another child’s date of birth', 'other-children', otherChild, 'date-of-birth', ['BR-187']],
    ['another child’s address', 'other-children', otherChild, 'address', ['BR-188']],
    ['another adult’s name', 'other-adults', adult, 'name', ['BR-190']],
    ['why an adult is relevant', 'other-adults', adult, 'why', ['BR-190']],
    ['another adult’s date of birth', 'other-adults', adult, 'date-of-birth', ['BR-191']],
    ['another adult’s address', 'other-adults', adult, 'address', ['BR-192']],
    ['whether a child is injured', 'circumstances', 'section/circumstances', 'injury', ['BR-204', 'BR-205']],
    [
      'whether sexual abuse is feared',
      'circumstances',
      'section/circumstances',
      'sexual-abuse-concern',
      ['BR-208', 'BR-209'],
    ],
    ['youth justice', 'circumstances', 'section/circumstances', 'youth-justice', ['BR-010', 'BR-066']],
    ['the presenting issue', 'presenting-issue', 'section/presenting-issue', 'presenting-issue', ['BR-046', 'BR-195']],
    ['whether there was an incident', 'presenting-issue', 'section/presenting-issue', 'incident', ['BR-196']],
    ['when the incident was', 'presenting-issue', 'section/presenting-issue', 'incident-date', ['BR-196']],
    [
      'why a meeting is needed',
      'rationale',
      'section/rationale',
      'rationale',
      ['BR-001', 'BR-004', 'BR-071', 'BR-197'],
    ],
    ['the level of risk', 'rationale', 'section/rationale', 'level-of-risk', ['BR-072']],
  ])('%s', (_, section, key, field, clauses, besides = {}) => {
    const papers = typedWith(besides);
    const emptied = { ...papers, [key]: { ...papers[key], [field]: '', [`${field}-unless`]: '' } };
    const { problems, form, sections } = check(emptied);
    expect(problems).toMatchObject([{ section, key, field, clauses }]);
    expect(form).toBeNull();
    expect(sections.filter(({ state }) => state === 'incomplete').map((each) => each.section.id)).toEqual([section]);
  });

  test.each([
    ['the service manager’s rationale, which the team manager can add (BR-168)', { urgency: 'other' }, 'urgency'],
    ['checks (BR-194)', { checks: '' }, 'checks'],
  ])('but it may be sent without %s', (_, fields, section) => {
    expect(messages(typedWith({ [`section/${section}`]: fields }))).toEqual([]);
  });

  test('An urgent medical is asked about only when a child is injured (BR-205)', () => {
    expect(check(typedWith({ 'section/circumstances': { injury: 'yes' } })).problems).toMatchObject([
      { section: 'circumstances', field: 'urgent-medical', clauses: ['BR-205'] },
    ]);
  });
});

describe('Forged and impossible answers', () => {
  test.each([
    ['somebody who does not work here', 'p-nobody'],
    ['a team manager as the social worker', 'p-manager'],
  ])('%s cannot be named (BR-171)', (_, id) => {
    const papers = typedWith({ 'section/team': { 'social-worker': id } });
    expect(check(papers).problems).toMatchObject([
      { section: 'team', key: 'section/team', field: 'social-worker', clauses: ['BR-171'] },
    ]);
  });

  test.each([
    ['a desk that does not exist', 'section/team', 'desk', 'north'],
    ['an urgency that does not exist', 'section/urgency', 'urgency', 'next-week'],
    ['neither yes nor no', 'section/circumstances', 'injury', 'perhaps'],
  ])('%s is not an answer', (_, key, field, value) => {
    expect(check(typedWith({ [key]: { [field]: value } })).problems).toMatchObject([{ key, field }]);
  });

  test.each([
    ['31 February', '31/2/2022', /31 February 2022 is not a real date/],
    ['a birth tomorrow', '17/3/2026', /must be today or in the past/],
    ['a date without a year', '30/1/', /must include a year/],
  ])('%s is not a date of birth (BR-177)', (_, value, message) => {
    const { problems } = check(typedWith({ [child]: { 'date-of-birth': value } }));
    expect(problems).toMatchObject([{ section: 'children', key: child, field: 'date-of-birth' }]);
    expect(problems[0]?.message).toMatch(message);
  });

  test('A child may have been born today', () => {
    expect(messages(typedWith({ [child]: { 'date-of-birth': '16/3/2026' } }))).toEqual([]);
  });

  test('An LCS number and “not yet allocated” contradict each other (BR-180)', () => {
    const { problems } = check(typedWith({ [child]: { 'case-number-unless': 'yes' } }));
    expect(problems).toMatchObject([{ key: child, field: 'case-number', clauses: ['BR-180'] }]);
  });
});

describe('A date that is not known (BR-183)', () => {
  const parent = (answers: Typed[string]) => check(typedWith({ 'person/parent-or-carer/absent': answers }));

  test('is “not known” when its three boxes are empty', () => {
    const { form } = parent({ 'date-of-birth': '//', 'date-of-birth-unless': 'yes' });
    expect(form?.people.find(({ id }) => id === 'absent')?.answers['date-of-birth']).toBe('not-known');
  });

  test('is not both known and not known', () => {
    const { problems } = parent({ 'date-of-birth': '4//', 'date-of-birth-unless': 'yes' });
    expect(problems).toMatchObject([{ section: 'parents', field: 'date-of-birth', clauses: ['BR-183'] }]);
  });

  test('is missing when its three boxes are empty and nothing is ticked', () => {
    expect(parent({ 'date-of-birth': ' / / ', 'date-of-birth-unless': '' }).problems).toMatchObject([
      { field: 'date-of-birth' },
    ]);
  });
});

describe('When an agency had to act at once (BR-015, BR-016)', () => {
  const acted = (at: string) =>
    check(typedWith({ 'section/urgency': { urgency: 'two-hours', 'single-agency-acted': 'yes', 'acted-at': at } }));

  test('is kept as an instant, in London’s time', () => {
    expect(acted('16/3/2026 8.15am').form?.answers['acted-at']).toBe('2026-03-16T08:15:00Z');
  });

  test('is not asked when no agency had to', () => {
    const answers = { urgency: 'two-hours', 'single-agency-acted': 'no', 'acted-at': '16/3/2026 8.15am' };
    expect(check(typedWith({ 'section/urgency': answers })).form?.answers).not.toHaveProperty('acted-at');
  });

  test.each([
    ['later today', '16/3/2026 10:00', /must be now or in the past/],
    ['without a time', '16/3/2026', /Enter a time/],
    ['without a date', '// 10:00', /Enter a date/],
    ['in the hour the clocks skipped', '29/3/2015 01:30', /clocks went forward/],
  ])('cannot be %s', (_, at, message) => {
    const { problems } = acted(at);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ section: 'urgency', field: 'acted-at', clauses: ['BR-015', 'BR-016'] });
    expect(problems[0]?.message).toMatch(message);
  });
});

describe('What is written', () => {
  test.each([
    ['a name', 'person/child/ida', 'name', 200],
    ['an LCS number', 'person/child/ida', 'case-number', 20],
    ['an address', 'person/child/ida', 'address', 500],
    ['the presenting issue', 'section/presenting-issue', 'presenting-issue', 10_000],
  ])('may be as long as the protocol says and no longer: %s', (_, key, field, most) => {
    expect(messages(typedWith({ [key]: { [field]: 'x'.repeat(most) } }))).toEqual([]);
    const { problems } = check(typedWith({ [key]: { [field]: 'x'.repeat(most + 1) } }));
    expect(problems).toMatchObject([{ key, field }]);
    expect(problems[0]?.message).toContain(`${most.toLocaleString('en-GB')} characters`);
  });

  test('is kept without control characters, and is missing when there is nothing else', () => {
    const named = (name: string) => check(typedWith({ 'person/child/ida': { name } }));
    expect(named(' Ida\u0000 Wren\u202Efield\r\n').form?.people[0]?.answers['name']).toBe('Ida Wrenfield');
    expect(named('\u0000\u0007 \u202E').problems).toMatchObject([{ field: 'name', clauses: ['BR-176'] }]);
  });

  test('is kept as it was written, markup and all', () => {
    const rationale = '<script>alert("x")</script> & “so on” ’';
    expect(check(typedWith({ 'section/rationale': { rationale } })).form?.answers['rationale']).toBe(rationale);
  });
});
