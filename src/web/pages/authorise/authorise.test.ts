import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import { formOf, typedWith } from '../../../../test/bradford-request.ts';
import { completedWith } from '../../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../../test/given.ts';
import { wholeRequest } from '../../describe/whole-request.ts';
import { subjectOf } from '../../describe/subject.ts';
import { completenessOf } from './completeness.ts';
import { toAuthorise } from './presenter.ts';
import { readTimes } from './read-decision.ts';
import { firstTyped } from './typed.ts';

const { protocol } = bradford;
const now = Temporal.Instant.from('2026-03-16T09:58:00Z');
const nameOf = (id: string) => `name of ${id}`;

const requestWith = (changes: Parameters<typeof typedWith>[0] = {}) => {
  const form = formOf(typedWith(changes));
  return { form, request: inStatus(given(completedWith(form)).state, 'awaiting-authority') };
};

const sectionsOf = ({ form }: ReturnType<typeof requestWith>) =>
  wholeRequest({ form, protocol: bradford, nameOf, at: '2026-03-16T09:40:00Z' });

describe('the request as it is read', () => {
  const sections = sectionsOf(requestWith());

  test('has every section of the form, in its order', () => {
    expect(sections.map(({ id }) => id)).toEqual(protocol.request.sections.map(({ id }) => id));
  });

  test('says answers as people do and leaves out what was not asked', () => {
    const of = (id: string) => sections.find((section) => section.id === id)?.answers;
    expect(of('team')?.at(-1)).toEqual({ question: 'Service manager', answer: 'name of p-service', state: 'given' });
    expect(of('circumstances')?.map(({ answer }) => answer)).toEqual(['No', 'No', 'No', 'Not given']);
    expect(of('urgency')).toHaveLength(1);
  });

  test('names each of the family with their age, and who is left out with the reason', () => {
    const children = sections.find(({ id }) => id === 'children');
    expect(children?.members.map(({ name, age }) => `${name}, ${age ?? ''}`)).toEqual([
      'Ida Wrenfield, 4 years',
      'Noah Wrenfield, 9 months',
      'Unborn baby of Tess Wrenfield, due 21 July 2026',
    ]);
    expect(sections.at(-1)?.leftOut).toEqual([{ role: 'GP', reason: 'The family is not registered with a GP.' }]);
  });

  test('is headed as the protocol words it', () => {
    expect(subjectOf(requestWith().form, protocol)).toBe('Strategy request (Wrenfield, 4420011) – (East)');
  });
});

describe('its completeness', () => {
  const open = Object.fromEntries(completenessOf(sectionsOf(requestWith())).map((each) => [each.id, each.open]));

  test('names what somebody still has to find out, and who was left out', () => {
    expect(open['children']).toContain('Noah Wrenfield, LCS number: not yet allocated');
    expect(open['attendees']).toEqual(['GP: left out']);
  });

  test('takes “no known disability” and “same address” for answers', () => {
    expect(open['children']?.join()).not.toContain('Disability');
    expect(open['parents']).toEqual(['Marek Lindqvale, Date of birth: not known']);
  });
});

describe('the clock that each choice starts', () => {
  const limitsFor = (typed: Parameters<typeof readTimes>[0]) => {
    const { request } = requestWith();
    const asked = { seen: { caseId: 'c', people: [] }, request, protocol: bradford, now, role: 'team-manager' };
    return Object.fromEntries(toAuthorise(asked, readTimes(typed, now)).urgencies.map(({ id, limit }) => [id, limit]));
  };

  test('counts from now when it is decided now', () => {
    expect(limitsFor({ decided: 'now', acted: 'no' })).toEqual({
      'two-hours': 'Must be held by today 11:58, 2 h left',
      '24-hours': 'Must be held by tomorrow 09:58, 24 h left',
      other: 'Must be held by end of Monday 23 March, 7 days left',
    });
  });

  test('counts from when it was decided, and two hours from when an agency acted', () => {
    const at = (name: string, time: string) => ({
      [`${name}-day`]: '16',
      [`${name}-month`]: '3',
      [`${name}-year`]: '2026',
      [`${name}-time`]: time,
    });
    const limits = limitsFor({
      decided: 'earlier',
      acted: 'yes',
      ...at('decided-at', '09:00'),
      ...at('action-taken-at', '07:30'),
    });
    expect(limits['24-hours']).toBe('Must be held by tomorrow 09:00, 23 h left');
    expect(limits['two-hours']).toBe('Must be held by today 09:30, 28 min late');
  });

  test('leaves each time that cannot be read to be put right, beside its boxes', () => {
    expect(readTimes({ decided: 'earlier', acted: 'yes', 'decided-at-day': '31' }, now).errors).toMatchObject([
      { field: 'decided-at' },
      { field: 'action-taken-at' },
    ]);
    expect(readTimes({}, now).errors).toMatchObject([{ field: 'decided' }, { field: 'acted' }]);
  });
});

describe('what the decision begins with', () => {
  test('is what the request says: urgency, desk and when an agency acted', () => {
    const { form } = requestWith({
      'section/urgency': { urgency: 'two-hours', 'single-agency-acted': 'yes', 'acted-at': '16/3/2026 08:15' },
    });
    expect(firstTyped(form, protocol, nameOf)).toMatchObject({
      urgency: 'two-hours',
      desk: 'east',
      acted: 'yes',
      'action-taken-at-day': '16',
      'action-taken-at-time': '08:15',
    });
  });

  test('is the service manager’s rationale too, where the request already has it', () => {
    const { form } = requestWith({
      'section/urgency': { urgency: 'other', 'service-manager-rationale': 'The family is abroad.' },
    });
    expect(firstTyped(form, protocol, nameOf)).toMatchObject({
      rationale: 'The family is abroad.',
      'rationale-by': 'name of p-service',
      acted: 'no',
    });
  });
});
