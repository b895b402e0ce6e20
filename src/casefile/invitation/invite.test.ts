import { describe, expect, test } from 'vitest';
import { stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { allKnown } from '../../../test/known-addresses.ts';
import type { Invitation } from './invitation.ts';
import { invite } from './invite.ts';

const refuge: Invitation = {
  id: 'inv-refuge',
  role: 'other-professional',
  agency: 'other',
  name: 'Sam Oduya',
  organisation: 'Women’s refuge',
  email: 'sam@refuge.example.org',
  telephone: '07700 900555',
  mandatory: false,
  deputyFor: null,
};
const ask = (changes: Partial<Invitation> = {}) =>
  given(stages.booked).when(invite, { invitation: { ...refuge, ...changes }, addresses: allKnown });

describe('Somebody else who knows the child is invited (BR-067, BR-212)', () => {
  test('and stands in the list with everybody else', () => {
    ask().then({ type: 'Invited', data: { invitation: refuge } });
    const { invitations } = inStatus(ask().state(), 'booked');
    expect(invitations.at(-1)).toMatchObject({ id: 'inv-refuge', answer: null, sentAt: '2026-03-16T17:00:00Z' });
  });

  test('and whoever the protocol says must come must come, also when invited afterwards (BR-064)', () => {
    const police = { ...refuge, id: 'inv-second', role: 'police', agency: 'police' };
    for (const mandatory of [false, true])
      ask({ ...police, mandatory }).then({ type: 'Invited', data: { invitation: { ...police, mandatory: true } } });
  });

  test('with what was typed tidied', () => {
    ask({ name: ' Sam\u0000 Oduya', telephone: '07700 900555\r\n', email: ' sam@refuge.example.org' }).then({
      type: 'Invited',
      data: { invitation: refuge },
    });
  });

  test.each<[string, Partial<Invitation>, string, string]>([
    ['a name', { name: '' }, 'missing', 'name'],
    ['a name shorter than a page', { name: 'x'.repeat(201) }, 'too-long', 'name'],
    ['an organisation', { organisation: ' ' }, 'missing', 'organisation'],
    ['an address', { email: '' }, 'missing', 'email'],
    ['a real address', { email: 'sam@refuge' }, 'not-an-email', 'email'],
    ['a telephone number shorter than a page', { telephone: '1'.repeat(51) }, 'too-long', 'telephone'],
    ['a role of the protocol', { role: 'king' }, 'unknown-role', 'role'],
  ])('but only with %s', (_, changes, code, field) => {
    ask(changes).thenRefused(code);
    ask(changes).thenFaults(field);
  });
});
