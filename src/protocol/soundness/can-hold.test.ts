import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { canHoldIn, caseIn } from './can-hold.ts';

const canHold = canHoldIn(bradford.protocol);

describe('Conditions can hold in one case', () => {
  test.each([
    [['injury = true', 'urgentMedical = true']],
    [['urgency = "24-hours"', undefined]],
    [['youngestAge < 3', 'youngestAge >= 2']],
    [['childCount > 4', 'not(anyUnborn)']],
  ])('%j', (hold) => {
    expect(canHold({ hold })).toBe(true);
  });
});

describe('Conditions can never hold in one case', () => {
  test.each([
    [['injury = true', 'injury = false']],
    [['urgency = "24-hours"', 'urgency = "two-hours"']],
    [['urgency in ("24-hours", "other")', 'urgency = "two-hours"']],
    [['youngestAge < 2', 'youngestAge > 2']],
    [['injury = true and not(injury)']],
  ])('%j', (hold) => {
    expect(canHold({ hold })).toBe(false);
  });
});

test('One can hold while another does not, also because nobody knows', () => {
  expect(canHold({ hold: ['injury = true'], fail: ['urgentMedical = true'] })).toBe(true);
  expect(canHold({ hold: ['injury = true and urgentMedical = true'], fail: ['injury = true'] })).toBe(false);
  expect(canHold({ hold: [undefined], fail: ['injury = true or injury = false'] })).toBe(true);
});

test('The case that is found says what is so in it', () => {
  expect(caseIn(bradford.protocol)({ hold: ['injury = true and urgency = "other"'] })).toEqual({
    injury: true,
    urgency: 'other',
  });
});
