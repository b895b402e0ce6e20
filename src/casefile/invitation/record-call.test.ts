import { describe, expect, test } from 'vitest';
import { minuteTaker } from '../../../test/bradford-people.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import { allKnown } from '../../../test/known-addresses.ts';
import type { Call } from './call.ts';
import { type DeputyNamed, recordCall } from './record-call.ts';

const call: Call = {
  id: 'call-1',
  invitationId: 'inv-health',
  number: '01632 960102',
  result: 'not-reached',
  spokeWith: '',
  said: '',
};
const calledAt = '2026-03-16T13:10:00Z';
const nobody = { name: '', email: '', telephone: '' };
const ring = (changes: Partial<Call>, at = calledAt, deputy: DeputyNamed = nobody) =>
  given(stages.booked).when(
    recordCall,
    { call: { ...call, ...changes }, calledAt: at, deputy, deputyInvitationId: 'inv-deputy', addresses: allKnown },
    { now: '2026-03-16T13:20:00Z', actor: minuteTaker },
  );
const answerAfter = (changes: Partial<Call>) =>
  inStatus(ring(changes).state(), 'booked').invitations.find(({ id }) => id === 'inv-health')?.answer;

describe('A call to somebody who was invited (BR-060)', () => {
  test('is recorded with who rang, when, and that nobody was reached', () => {
    const { calls } = inStatus(ring({ spokeWith: 'Nobody' }).state(), 'booked');
    expect(calls).toEqual([{ ...call, at: calledAt, by: minuteTaker }]);
    expect(answerAfter({})).toBeNull();
  });

  test('that reached somebody who has not answered yet says whom', () => {
    const { calls } = inStatus(ring({ result: 'reached', spokeWith: ' Jo ' }).state(), 'booked');
    expect(calls).toMatchObject([{ result: 'reached', spokeWith: 'Jo' }]);
  });

  test.each<[Call['result'], object]>([
    ['will-come', { kind: 'accept' }],
    ['cannot-decide', { kind: 'accept', cannotDecide: true }],
    ['in-writing', { kind: 'contribute' }],
    ['will-not', { kind: 'decline', reason: 'In theatre all day.' }],
  ])('that ends in “%s” is their answer, by whose word and when', (result, answer) => {
    const said = answerAfter({ result, spokeWith: 'Jo Whitlam', said: 'In theatre all day.' });
    expect(said).toEqual({ ...answer, at: calledAt, byTelephone: 'Jo Whitlam' });
  });

  test('in which they name a deputy is their answer, and invites the deputy in their place', () => {
    const deputy = { name: ' Sam Obi ', email: 'sam.obi@example.org', telephone: '07700 900123' };
    const asked = ring({ result: 'deputy', spokeWith: 'Jo' }, calledAt, deputy);
    const { invitations } = inStatus(asked.state(), 'booked');
    const first = invitations.find(({ id }) => id === 'inv-health');
    expect(first?.answer).toMatchObject({ kind: 'deputy', name: 'Sam Obi', byTelephone: 'Jo' });
    expect(invitations.find(({ deputyFor }) => deputyFor === 'inv-health')).toMatchObject({
      ...{ id: 'inv-deputy', name: 'Sam Obi', email: deputy.email, role: first?.role, mandatory: first?.mandatory },
    });
    ring({ result: 'deputy', spokeWith: 'Jo' }, calledAt, { ...deputy, email: '' }).thenFaults('email');
  });

  test.each<[string, Partial<Call>, string, string]>([
    ['without a name of whom was spoken with', { result: 'will-come' }, 'missing', 'spoke-with'],
    ['without why nobody can come', { result: 'will-not', spokeWith: 'Jo' }, 'missing', 'said'],
    ['with a book of what was said', { said: 'x'.repeat(1_001) }, 'too-long', 'said'],
    ['with a page for a number', { number: '1'.repeat(51) }, 'too-long', 'number'],
  ])('is refused %s', (_, changes, code, field) => {
    ring(changes).thenRefused(code);
    ring(changes).thenFaults(field);
  });

  test('cannot be still to come, nor be to somebody who was not invited', () => {
    ring({}, '2026-03-16T13:21:00Z').thenRefused('in-the-future');
    ring({ invitationId: 'inv-nobody' }).thenRefused('no-such-invitation');
  });
});
