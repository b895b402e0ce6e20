import { describe, expect, test } from 'vitest';
import { hasPower, isAgreed, stillToAgree } from './power.ts';

const by = [['team-manager'], ['police', 'police-manager']];

describe('Who must agree together', () => {
  test('one of every group must', () => {
    expect(stillToAgree(by, ['police'])).toEqual([['team-manager']]);
    expect(stillToAgree(by, ['team-manager', 'health'])).toEqual([['police', 'police-manager']]);
    expect(isAgreed(by, ['team-manager'])).toBe(false);
    expect(isAgreed(by, ['team-manager', 'police-manager'])).toBe(true);
    expect(isAgreed([], [])).toBe(true);
  });

  test('each of them has the power, in the cases it is for', () => {
    const has = (role: string, isFor: boolean) =>
      hasPower({ by, when: 'injury = true' }, role, { holds: () => isFor, facts: {} });
    expect([has('police', true), has('health', true), has('police', false)]).toEqual([true, false, false]);
  });
});
