import { expect, test } from 'vitest';
import { bradford } from '../../../../../test/bradford.ts';
import type { Field } from '../../../../protocol/schema.ts';
import { sayAnswer } from './say-answer.ts';

const field = (section: string, id: string): Field => {
  const found = bradford.protocol.request.sections
    .find((each) => each.id === section)
    ?.fields.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the form does not ask ${id}`);
  return found;
};

test.each([
  ['a date', field('parents', 'date-of-birth'), { 'date-of-birth': '4/11/1997' }, '4 November 1997'],
  ['an impossible date as typed', field('parents', 'date-of-birth'), { 'date-of-birth': '31/2/1997' }, '31/2/1997'],
  ['“not known”', field('parents', 'date-of-birth'), { 'date-of-birth-unless': 'yes' }, 'Not known'],
  [
    'both, where both were given',
    field('parents', 'date-of-birth'),
    { 'date-of-birth': '4/11/1997', 'date-of-birth-unless': 'yes' },
    '4 November 1997 / Not known',
  ],
  ['a time', field('urgency', 'acted-at'), { 'acted-at': '20/11/2026 9.15am' }, 'Friday 20 November 2026 at 09:15'],
  ['an option by its label', field('urgency', 'urgency'), { urgency: 'other' }, 'Later than 24 hours'],
  ['yes', field('circumstances', 'injury'), { injury: 'yes' }, 'Yes'],
  ['what nobody offered, as it was sent', field('circumstances', 'injury'), { injury: 'maybe' }, 'maybe'],
  ['nothing', field('rationale', 'rationale'), {}, ''],
])('an answer is said as people read it: %s', (_what, asked, answers, said) => {
  expect(sayAnswer(asked, answers)).toBe(said);
});

test('a member of staff is said by name', () => {
  expect(sayAnswer(field('team', 'team-manager'), { 'team-manager': 'p1' }, [{ id: 'p1', name: 'Ruth' }])).toBe('Ruth');
});
