import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../../test/bradford.ts';
import { bookedWith } from '../../../../../test/bradford-stages.ts';
import { form } from '../../../../../test/bradford-request.ts';
import { given, inStatus } from '../../../../../test/given.ts';
import { chairRule, chairsOf } from './presenter.ts';

const somebody = (id: string, role: string, desk: string | null, agency = 'social-care') => ({
  id,
  name: `Name of ${id}`,
  role,
  desk,
  agency,
});

const people = [
  somebody('worker', 'social-worker', 'east'),
  somebody('south-manager', 'team-manager', 'south'),
  somebody('east-service', 'service-manager', 'east'),
  somebody('other-east', 'team-manager', 'east'),
  somebody('officer', 'police', null, 'police'),
  somebody('p-manager', 'team-manager', 'west'),
];

describe('who can chair (BR-082, BR-094)', () => {
  const meeting = inStatus(given(bookedWith(form)).state, 'booked');
  const now = Temporal.Instant.from('2026-03-16T14:00:00Z');
  const { near, others, booked } = chairsOf({ meeting, people, protocol: bradford, now });

  test('those in the chair’s role near the desk come first, after whom the booking names', () => {
    expect(booked).toBe('p-manager');
    expect(near.map(({ id }) => id)).toEqual(['p-manager', 'other-east', 'east-service']);
  });

  test('everybody else of the agency can be chosen, managers first; partners cannot', () => {
    expect(others.map(({ id }) => id)).toEqual(['south-manager', 'worker']);
  });

  test('the rule is said in a sentence', () => {
    expect(chairRule({ ...bradford.protocol.chair, because: null }, bradford.protocol)).toBe(
      'A team manager, or in their place a service manager.',
    );
  });
});
