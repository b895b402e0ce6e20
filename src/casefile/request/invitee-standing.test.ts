import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { check, typed } from '../../../test/bradford-request.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import type { InviteeRule } from '../../protocol/schema.ts';
import { inviteeStandings } from './invitee-standing.ts';

const cited = { clauses: ['BR-001'], assumed: false };
const { request } = bradford.protocol;
const withRow = (role: string, change: Partial<InviteeRule>) =>
  bradfordBut({
    request: { ...request, invitees: request.invitees.map((row) => (row.role === role ? { ...row, ...change } : row)) },
  });
const standing = (role: string, protocol: typeof bradford, facts: Record<string, boolean> = {}) =>
  inviteeStandings(protocol, facts).find(({ rule }) => rule.role === role);

describe('How much an invitee is needed', () => {
  const raised = withRow('housing', {
    raised: [
      { need: 'mandatory', when: 'injury = true', because: 'A child is hurt at home.', ...cited },
      { need: 'suggested', when: 'incident = true', ...cited },
    ],
  });

  test('is as the protocol says where no condition raises it', () => {
    expect(standing('housing', raised)).toMatchObject({ need: 'optional', because: null });
  });

  test('is the strongest whose condition holds, with its own reason and clauses', () => {
    const all = standing('housing', raised, { injury: true, incident: true });
    expect(all).toMatchObject({ need: 'mandatory', because: 'A child is hurt at home.', isBecauseOfAnswers: true });
    expect(all?.clauses).toContain('BR-001');
    expect(standing('housing', raised, { incident: true })).toMatchObject({ need: 'suggested' });
  });

  test('is never lowered', () => {
    const lowered = withRow('police', { raised: [{ need: 'suggested', when: 'injury = true', ...cited }] });
    expect(standing('police', lowered, { injury: true })).toMatchObject({ need: 'mandatory' });
  });
});

describe('Who is left out', () => {
  const leftOut = { when: 'injury = true', because: 'They are named in the allegation.', ...cited };

  test('says why, and by which clause', () => {
    const protocol = withRow('housing', { leftOut });
    expect(standing('housing', protocol, { injury: true })).toMatchObject({
      leftOut: 'They are named in the allegation.',
      clauses: ['BR-001'],
    });
    expect(standing('housing', protocol)).toMatchObject({ leftOut: null });
  });

  test('need not be invited although they otherwise must be, and the request keeps why', () => {
    const protocol = withRow('health', { leftOut: { ...leftOut, when: 'injury = false' } });
    const { form } = check({ ...typed, 'invitee/health': {} }, protocol);
    expect(form?.invitees.map(({ role }) => role)).not.toContain('health');
    expect(form?.notInvited).toContainEqual({ role: 'health', reason: 'They are named in the allegation.' });
  });
});

describe('Somebody who comes in the place of another', () => {
  const standIn = withRow('early-help', {
    need: 'mandatory',
    insteadOf: 'education',
    when: 'schoolHoliday = true',
    because: 'The school is closed.',
  });

  test('is needed, and the other left out, while the condition holds', () => {
    const closed = { schoolHoliday: true, anySchoolAge: true };
    expect(standing('early-help', standIn, closed)).toMatchObject({ need: 'mandatory', leftOut: null });
    expect(standing('education', standIn, closed)?.leftOut).toBe(
      'Early help worker is invited in their place. The school is closed.',
    );
  });

  test('is optional otherwise, and the other comes', () => {
    expect(standing('early-help', standIn, { anySchoolAge: true })).toMatchObject({ need: 'optional' });
    expect(standing('education', standIn, { anySchoolAge: true })).toMatchObject({ need: 'expected', leftOut: null });
  });
});
