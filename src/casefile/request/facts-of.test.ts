import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { form, formOf, today, typedWith } from '../../../test/bradford-request.ts';
import { waitingWith, stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { factsOf } from './facts-of.ts';
import type { FamilyMember } from './request-form.ts';

const { protocol } = bradford;
const at = '2026-03-16T10:00:00Z';

const child = (answers: Readonly<Record<string, string>>): FamilyMember => ({ id: 'c', group: 'child', answers });
const facts = (...people: readonly FamilyMember[]) => factsOf({ answers: {}, people }, protocol, today);

describe('What conditions may ask about a request', () => {
  test('comes from the answers of the form and from the family', () => {
    expect(factsOf(form, protocol, today)).toMatchObject({
      urgency: '24-hours',
      caseType: 'open-case',
      locality: 'east',
      injury: false,
      urgentMedical: null,
      sexualAbuseConcern: false,
      anyChildInCare: false,
      youthJustice: 'no',
      anyUnborn: true,
      anySchoolAge: true,
      childCount: 3,
      youngestAge: 0,
      incident: true,
    });
  });

  test('An unborn child is so many weeks from birth', () => {
    const unborn = child({ unborn: 'yes', 'expected-date': '2026-03-30' });
    expect(facts(unborn, child({ unborn: 'yes', 'expected-date': '2026-07-21' })).weeksToBirth).toBe(2);
    expect(facts(child({ 'date-of-birth': '2020-01-01' })).weeksToBirth).toBeNull();
  });

  test('is not known while nothing has been answered', () => {
    const nothing = factsOf({ answers: {}, people: [child({})] }, protocol, today);
    expect(nothing).toMatchObject({ urgency: null, injury: null, anyChildInCare: null, anyUnborn: false });
  });

  test.each([
    ['one of them is', [{ 'in-care': 'no' }, { 'in-care': 'yes' }], true],
    ['one of them is, and another has not been answered', [{}, { 'in-care': 'yes' }], true],
    ['none of them is', [{ 'in-care': 'no' }, { 'in-care': 'no' }], false],
    ['one is not and the other is not yet born', [{ 'in-care': 'no' }, { unborn: 'yes' }], false],
    ['one has not been answered', [{ 'in-care': 'no' }, {}], null],
  ])('Whether any child is in care, when %s', (_, answers, expected) => {
    expect(facts(...answers.map(child)).anyChildInCare).toBe(expected);
  });

  test.each([
    ['the day before the fourth birthday', '2022-03-17', false],
    ['on the fourth birthday', '2022-03-16', true],
    ['the day before the eighteenth birthday', '2008-03-17', true],
    ['on the eighteenth birthday', '2008-03-16', false],
    ['when the date of birth is not known', 'not-known', false],
  ])('A child is of school age: %s', (_, born, expected) => {
    expect(facts(child({ 'date-of-birth': born })).anySchoolAge).toBe(expected);
  });

  test('Only the children whom the request is about count, not their half-sister', () => {
    const lotte: FamilyMember = { id: 'lotte', group: 'other-child', answers: { 'date-of-birth': '2018-09-02' } };
    expect(facts(lotte).anySchoolAge).toBe(false);
  });
});

describe('What conditions may ask about a case file', () => {
  test('is how soon the meeting was authorised, not how soon it was asked for (BR-042)', () => {
    const { state } = given(waitingWith(form, { urgency: 'two-hours' }));
    expect(factsOfCase(inStatus(state, 'waiting'), bradford, at).urgency).toBe('two-hours');
  });

  test('is how soon it was asked for until then', () => {
    const { state } = given(stages['awaiting-authority']);
    expect(factsOfCase(inStatus(state, 'awaiting-authority'), bradford, at).urgency).toBe('24-hours');
  });

  test('A child in care makes it so for the whole case', () => {
    const request = formOf(
      typedWith({
        'person/child/ida': { 'in-care': 'yes' },
        'invitee/fostering': { invite: 'no', reason: 'She lives in a children’s home.' },
        'invitee/residential': { invite: 'no', reason: 'To be added.' },
      }),
    );
    const { state } = given(waitingWith(request));
    expect(factsOfCase(inStatus(state, 'waiting'), bradford, at).anyChildInCare).toBe(true);
  });
});
