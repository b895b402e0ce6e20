import { describe, expect, test } from 'vitest';
import { stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { askForInformation } from './ask-for-information.ts';
import type { InformationAsked } from './information.ts';

const asked: InformationAsked = {
  invitationId: 'inv-police',
  what: 'Calls to the address this year.',
  dueAt: '2026-03-16T13:00:00Z',
};
const ask = (changes: Partial<InformationAsked> = {}) =>
  given(stages.booked).when(askForInformation, { ...asked, ...changes }, { now: '2026-03-16T11:00:00Z' });

describe('An agency is asked for information (BR-092, KN-018, WI-039)', () => {
  test('by a time before the meeting', () => {
    ask().then({ type: 'InformationAsked', data: asked });
    expect(inStatus(ask().state(), 'booked').informationAsked).toMatchObject([
      { ...asked, by: { name: 'Ruth Adeyemi' } },
    ]);
    expect(ask({ dueAt: '2026-03-16T14:00:00Z' }).verdict.kind).toBe('accepted');
  });

  test.each<[string, Partial<InformationAsked>, string, string]>([
    ['what to look up', { what: ' ' }, 'missing', 'what'],
    ['a time to come', { dueAt: '2026-03-16T11:00:00Z' }, 'in-the-past', 'due'],
    ['a time before the meeting', { dueAt: '2026-03-16T14:00:01Z' }, 'after-the-meeting', 'due'],
    ['somebody who was invited', { invitationId: 'inv-nobody' }, 'no-such-invitation', 'invitation'],
  ])('but only with %s', (_, changes, code, field) => {
    ask(changes).thenRefused(code);
    ask(changes).thenFaults(field);
  });
});
