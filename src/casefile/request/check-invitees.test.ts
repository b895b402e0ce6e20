import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { type Typed, check, draftOf, formOf, today, typed, typedWith } from '../../../test/bradford-request.ts';
import { draftChecking } from './draft-checking.ts';
import { inviteeRows } from './invitee-rows.ts';

const rowOf = (role: string, papers: Typed) => {
  const draft = draftOf(papers);
  return inviteeRows(draft, draftChecking(draft, bradford, today)).find(({ rule }) => rule.role === role);
};

const problems = (papers: Typed) => check(papers).problems;
const noOne = (role: string): Typed => ({ ...typed, [`invitee/${role}`]: {} });

const injured: Typed = { 'section/circumstances': { injury: 'yes', 'urgent-medical': 'yes' } };
const disclosed: Typed = { 'section/circumstances': { 'sexual-abuse-concern': 'yes' } };
const inCare: Typed = { 'person/child/ida': { 'in-care': 'yes' } };
const youthJustice = (answer: string): Typed => ({ 'section/circumstances': { 'youth-justice': answer } });

describe('Who the protocol proposes, from what was entered', () => {
  test.each<[string, string, string[], Typed, boolean]>([
    [
      'A paediatrician, when a child is injured and a medical is urgent',
      'paediatrician',
      ['BR-204', 'BR-205'],
      injured,
      true,
    ],
    [
      'No paediatrician when the injury needs no urgent medical',
      'paediatrician',
      ['BR-205'],
      { 'section/circumstances': { injury: 'yes', 'urgent-medical': 'no' } },
      false,
    ],
    ['No paediatrician when nobody is injured', 'paediatrician', ['BR-205'], {}, false],
    [
      'No paediatrician when “injured” was changed to “not injured” after all',
      'paediatrician',
      ['BR-205'],
      { 'section/circumstances': { injury: 'no', 'urgent-medical': 'yes' } },
      false,
    ],
    [
      'The sexual assault referral centre, when a child has spoken of abuse',
      'sarc',
      ['BR-208', 'BR-209'],
      disclosed,
      true,
    ],
    ['Not the sexual assault referral centre otherwise', 'sarc', ['BR-208'], {}, false],
    ['Education, when a child has turned 4', 'education', ['BR-211'], {}, true],
    [
      'Not education while the eldest is 3',
      'education',
      ['BR-211'],
      { 'person/child/ida': { 'date-of-birth': '17/3/2022' } },
      false,
    ],
    ['Fostering, when a child is in care', 'fostering', ['BR-009', 'BR-063'], inCare, true],
    ['Residential, when a child is in care', 'residential', ['BR-009', 'BR-063'], inCare, true],
    ['Not fostering when no child is in care', 'fostering', ['BR-063'], {}, false],
    ['Midwives, for an unborn baby', 'midwife', ['BR-070', 'BR-220'], {}, true],
    ['No midwife when every child is born', 'midwife', ['BR-070'], { 'person/child/unborn': { unborn: 'no' } }, false],
    ['Youth justice, when a case is open', 'youth-justice', ['BR-010', 'BR-066'], youthJustice('open'), true],
    [
      'Youth justice, when a case was closed recently',
      'youth-justice',
      ['BR-010', 'BR-066'],
      youthJustice('recently-closed'),
      true,
    ],
    ['Not youth justice when there is no case', 'youth-justice', ['BR-010'], {}, false],
    ['Nobody from housing unless asked for', 'housing', ['BR-224'], {}, false],
  ])('%s', (_, role, clauses, changes, proposed) => {
    const row = rowOf(role, typedWith(changes));
    expect(row?.proposed).toBe(proposed);
    expect(row?.rule.clauses).toEqual(expect.arrayContaining(clauses));
  });

  test('Youth justice must come while a case is open; a paediatrician is only expected', () => {
    expect(rowOf('youth-justice', typedWith(youthJustice('open')))).toMatchObject({ mandatory: true, invited: true });
    expect(rowOf('paediatrician', typedWith(injured))).toMatchObject({ mandatory: false });
  });
});

describe('What the attendee table still needs', () => {
  test.each([
    ['police', 'BR-064'],
    ['health', 'BR-065'],
  ])('%s must be invited: who and where to write to (%s)', (role, clause) => {
    const found = problems(noOne(role));
    expect(found).toMatchObject([
      { section: 'attendees', key: `invitee/${role}`, field: 'name' },
      { section: 'attendees', key: `invitee/${role}`, field: 'email' },
    ]);
    expect(found[0]?.clauses).toContain(clause);
  });

  test('A mandatory invitee cannot be left out by ticking no', () => {
    const { form } = check(typedWith({ 'invitee/police': { invite: 'no' } }));
    expect(form?.invitees.find(({ role }) => role === 'police')).toMatchObject({ mandatory: true });
    expect(form?.notInvited.map(({ role }) => role)).not.toContain('police');
  });

  test.each<[string, string, string, Typed]>([
    ['a paediatrician', 'paediatrician', 'BR-205', injured],
    ['the sexual assault referral centre', 'sarc', 'BR-209', disclosed],
    ['fostering', 'fostering', 'BR-063', { ...inCare, 'invitee/residential': { invite: 'no', reason: 'Not used.' } }],
  ])('Leaving out %s where the protocol expects them wants a reason', (_, role, clause, changes) => {
    const key = `invitee/${role}`;
    const without = { ...changes, [key]: { invite: 'no', reason: '' } };
    const found = problems(typedWith(without));
    expect(found).toMatchObject([{ section: 'attendees', key, field: 'reason' }]);
    expect(found[0]?.clauses).toContain(clause);
    const reason = 'The examination was done on Saturday.';
    const { notInvited } = formOf(typedWith({ ...without, [key]: { invite: 'no', reason: ` ${reason} ` } }));
    expect(notInvited).toContainEqual({ role, reason });
  });

  test('The GP is expected on every request: details or a reason (BR-202)', () => {
    expect(problems(noOne('gp'))).toMatchObject([{ key: 'invitee/gp', field: 'invite', clauses: ['BR-202'] }]);
  });

  test.each([
    ['paediatrician', 'BR-205'],
    ['sarc', 'BR-209'],
  ])('The form asks yes or no about the %s even where they are not proposed (%s)', (role, clause) => {
    const found = problems(noOne(role));
    expect(found).toMatchObject([{ section: 'attendees', key: `invitee/${role}`, field: 'invite' }]);
    expect(found[0]?.clauses).toContain(clause);
  });

  test('Midwives are suggested: leaving them out needs no answer, and “no” no reason (BR-219, BR-220)', () => {
    expect(problems(typed)).toEqual([]);
    const { notInvited } = formOf(typedWith({ 'invitee/midwife': { invite: 'no' } }));
    expect(notInvited).toContainEqual({ role: 'midwife', reason: '' });
  });

  test('Nobody who was not proposed counts as left out', () => {
    expect(formOf(typed).notInvited.map(({ role }) => role)).toEqual(['gp']);
  });

  test.each([
    ['without a name', { name: ' ' }, 'name'],
    ['with a name that is a page long', { name: 'x'.repeat(201) }, 'name'],
    ['without an address', { email: '' }, 'email'],
    ['with something that is no address', { email: 'mash at police' }, 'email'],
    ['with an address that hides a line break', { email: 'mash@police.example.org\nBcc: other@example.org' }, 'email'],
    ['with an organisation that is a page long', { organisation: 'x'.repeat(201) }, 'organisation'],
    ['with a telephone number that is a page long', { telephone: '1'.repeat(51) }, 'telephone'],
  ])('Nobody can be invited %s (BR-198)', (_, fields, field) => {
    expect(problems(typedWith({ 'invitee/police': fields }))).toMatchObject([
      { section: 'attendees', key: 'invitee/police', field },
    ]);
  });

  test('A reason for leaving somebody out is not a page long', () => {
    expect(problems(typedWith({ 'invitee/gp': { reason: 'x'.repeat(1_001) } }))).toMatchObject([{ field: 'reason' }]);
  });
});

describe('Our own people', () => {
  test('are invited with the contact details the authority holds, whatever was typed (BR-199, BR-200)', () => {
    const { invitees } = formOf(typedWith({ 'invitee/team-manager': { email: 'somebody@else.example.org' } }));
    expect(invitees.filter(({ agency }) => agency === 'social-care')).toMatchObject([
      { role: 'team-manager', name: 'Ruth Adeyemi', email: 'p-manager@social-care.example.org', mandatory: true },
      { role: 'social-worker', name: 'Callum Bright', email: 'p-worker@social-care.example.org', mandatory: true },
    ]);
  });
});

describe('Other professionals (BR-212)', () => {
  const other = (fields: Typed[string]): Typed => ({ ...typed, 'invitee/other-7': fields });
  const whole = { name: 'Sam Oduya', organisation: 'Women’s refuge', email: 'sam@refuge.example.org', telephone: '' };

  test.each([
    ['no role was chosen', {}, { role: 'other-professional', agency: 'other' }],
    ['the choice was left open', { role: '' }, { role: 'other-professional', agency: 'other' }],
    ['a second housing officer was added', { role: 'housing' }, { role: 'housing', agency: 'housing' }],
  ])('are invited with their role when %s', (_, fields, expected) => {
    const { invitees } = formOf(other({ ...whole, ...fields }));
    expect(invitees.at(-1)).toEqual({ id: 'other-7', mandatory: false, ...whole, ...expected });
  });

  test.each([
    ['a name', { name: '' }, 'name'],
    ['an organisation', { organisation: '' }, 'organisation'],
    ['an email address', { email: '' }, 'email'],
    ['a role of the protocol', { role: 'king' }, 'role'],
  ])('need %s (BR-198)', (_, fields, field) => {
    const found = problems(other({ ...whole, ...fields }));
    expect(found).toMatchObject([{ section: 'attendees', key: 'invitee/other-7', field }]);
    expect(found[0]?.clauses).toContain('BR-212');
  });
});

test('Somebody of our own whom the protocol only expects is invited all the same, as the request names them', () => {
  const { invitees } = bradford.protocol.request;
  const expected = invitees.map((rule) =>
    rule.role === 'social-worker' ? { ...rule, need: 'expected' as const } : rule,
  );
  const protocol = bradfordBut({ request: { ...bradford.protocol.request, invitees: expected } });
  const draft = draftOf(typed);
  const row = inviteeRows(draft, draftChecking(draft, protocol, today)).find(
    ({ rule }) => rule.role === 'social-worker',
  );
  expect(row).toMatchObject({ need: 'expected', invited: true, mandatory: false });
});
