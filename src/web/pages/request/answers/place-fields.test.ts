import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../../test/bradford.ts';
import { factsOf } from '../../../../casefile/request/facts-of.ts';
import { fieldsShown, placeFields } from './place-fields.ts';

const today = Temporal.PlainDate.from('2026-11-20');
const nothing = factsOf({ answers: {}, people: [] }, bradford.protocol, today);

const fieldsOf = (id: string) => bradford.protocol.request.sections.find((section) => section.id === id)?.fields ?? [];

/** The questions at the top, and below them "option: question" for each that an option reveals. */
const placed = (section: string, facts = nothing) =>
  placeFields(fieldsOf(section), { protocol: bradford, facts }).map(({ field, revealed }) => [
    field.id,
    [...revealed].flatMap(([option, inner]) => inner.map(({ id }) => `${option}: ${id}`)),
  ]);

describe('questions of one section', () => {
  test('that one answer alone brings up stand below that answer', () => {
    expect(placed('circumstances')[0]).toEqual(['injury', ['yes: urgent-medical']]);
    expect(placed('case-type')).toEqual([['case-type', ['open-case: stage']]]);
    expect(placed('presenting-issue')[1]).toEqual(['incident', ['yes: incident-date']]);
  });

  test('that depend on an answer of the same person stand below it, in the order of the protocol', () => {
    const [, unborn] = placed('children');
    expect(unborn).toEqual(['unborn', ['no: date-of-birth', 'yes: expected-date', 'no: in-care'].toSorted(byOption)]);
  });

  test('that reveal others themselves are asked once the answer is saved, not below it', () => {
    expect(placed('urgency')).toEqual([['urgency', ['other: service-manager-rationale']]]);
    expect(placed('urgency', { ...nothing, urgency: 'two-hours' })).toEqual([
      ['urgency', ['other: service-manager-rationale']],
      ['single-agency-acted', ['yes: acted-at']],
    ]);
  });

  test('are each shown once', () => {
    for (const { id, fields } of bradford.protocol.request.sections) {
      const shown = fieldsShown(placeFields(fields, { protocol: bradford, facts: nothing })).map((field) => field.id);
      expect(new Set(shown).size, id).toBe(shown.length);
    }
  });
});

function byOption(one: string, other: string): number {
  const order = ['no', 'yes'];
  return order.indexOf(one.split(':')[0] ?? '') - order.indexOf(other.split(':')[0] ?? '');
}
