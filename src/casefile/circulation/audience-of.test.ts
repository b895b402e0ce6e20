import { describe, expect, test } from 'vitest';
import { exampleCase } from '../../../test/example-case.ts';
import { idsOf, audienceOf } from './audience-of.ts';

const namesOf = (...to: readonly string[]) => audienceOf(to, exampleCase).map(({ name }) => name);

describe('Whom a document goes to', () => {
  test('everybody who was invited', () => {
    expect(audienceOf(['invitees'], exampleCase)).toEqual(exampleCase.invitations);
  });

  test('only those who were there, also if they left early', () => {
    const there = exampleCase.attendance.filter(({ presence }) => presence === 'present' || presence === 'left');
    const invited = idsOf(exampleCase.invitations).filter((id) => there.some((each) => each.id === id));
    expect(idsOf(audienceOf(['attended'], exampleCase))).toEqual(invited);
    expect(invited.length).toBeLessThan(exampleCase.invitations.length);
  });

  test('those to whom an action falls, not those whose action was withdrawn', () => {
    const [first] = exampleCase.invitations;
    const actions = exampleCase.actions.map((action) => ({ ...action, invitationId: first?.id ?? null }));
    const withdrawn = actions.map((action) => ({ ...action, state: 'withdrawn' as const }));
    expect(idsOf(audienceOf(['action-owners'], { ...exampleCase, actions }))).toEqual([first?.id]);
    expect(audienceOf(['action-owners'], { ...exampleCase, actions: withdrawn })).toEqual([]);
  });

  test('those who gave information', () => {
    const gave = new Set(exampleCase.information.map(({ invitationId }) => invitationId));
    expect(audienceOf(['contributors'], exampleCase).every(({ id }) => gave.has(id))).toBe(true);
    expect(namesOf('contributors').length).toBeGreaterThan(0);
  });

  test('people in a role, their deputies among them', () => {
    const police = exampleCase.invitations.filter(({ role }) => role === 'police');
    expect(audienceOf(['police'], exampleCase)).toEqual(police);
  });

  test('of several audiences everybody once', () => {
    expect(namesOf('police', 'invitees')).toEqual(namesOf('invitees'));
  });
});
