import { describe, expect, test } from 'vitest';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { bradford } from '../../../test/bradford.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { given, inStatus } from '../../../test/given.ts';
import type { InviteeRule } from '../../protocol/schema.ts';
import { invitedAndWhy } from './invited-and-why.ts';

const booked = inStatus(given(stages.booked).state, 'booked');
const { request } = bradford.protocol;
const withRow = (role: string, change: Partial<InviteeRule>) =>
  bradfordBut({
    request: { ...request, invitees: request.invitees.map((row) => (row.role === role ? { ...row, ...change } : row)) },
  });
const missing = (protocol: typeof bradford) => invitedAndWhy(booked, protocol).missing.map(({ rule }) => rule.role);
const leftOut = (protocol: typeof bradford) =>
  invitedAndWhy(booked, protocol).leftOut.map(({ role, reason }) => [role, reason]);

describe('Besides everybody who is invited', () => {
  test('those whom the request leaves out are named with its reason', () => {
    expect(leftOut(bradford)).toEqual([['gp', 'The family is not registered with a GP.']]);
  });

  test('the midwives of an unborn child are suggested, with why', () => {
    expect(missing(bradford)).toEqual(['safeguarding-midwife', 'midwife']);
  });

  test('whoever stands in for a school that is closed is missing, for the school alone was invited (KN-080)', () => {
    const standIn = { insteadOf: 'education', when: 'childCount > 0', need: 'suggested' } as const;
    expect(missing(withRow('housing', standIn))).toContain('housing');
  });

  test('an adoption service that the child’s circumstances ask for is missing until it is invited (KN-099)', () => {
    expect(missing(withRow('adult-services', { need: 'expected', when: 'anyUnborn = true' }))).toContain(
      'adult-services',
    );
  });

  test('whom the protocol leaves out is named with its reason and clauses', () => {
    const rule = { when: 'childCount > 0', because: 'They have no part in it.', clauses: ['BR-001'], assumed: false };
    const { leftOut: found } = invitedAndWhy(booked, withRow('probation', { leftOut: rule }));
    expect(found).toContainEqual({ role: 'probation', reason: 'They have no part in it.', clauses: ['BR-001'] });
  });
});
