import { expect, test } from 'vitest';
import type { Ladder } from '../../protocol/schema.ts';
import { ladderPosition } from './ladder-position.ts';

const step = (id: string, more: Partial<Ladder['steps'][number]> = {}): Ladder['steps'][number] => ({
  id,
  title: id,
  by: [['team-manager']],
  decides: false,
  clauses: ['KN-163'],
  assumed: false,
  ...more,
});

const ladder: Ladder = {
  id: 'dispute',
  title: 'A disagreement',
  raisedBy: ['police'],
  steps: [step('talk'), step('referral', { when: 'written' }), step('meeting', { decides: true }), step('director')],
  clauses: ['KN-162'],
  assumed: false,
};

const at = (moments: readonly string[], isWritten = false) => {
  const found = ladderPosition(ladder, {
    hasComeAbout: (moment) => moments.includes(moment),
    holds: (condition) => condition === undefined || isWritten,
  });
  return found.kind === 'at' ? found.step.id : found.kind;
};

test('A ladder begins when the disagreement is raised, and goes on step by step', () => {
  expect(at([])).toBe('not-begun');
  expect(at(['dispute-raised'])).toBe('talk');
  expect(at(['dispute-raised', 'dispute-talk'], true)).toBe('referral');
  expect(at(['dispute-raised', 'dispute-talk', 'dispute-referral'], true)).toBe('meeting');
});

test('A step that is for other cases is passed over', () => {
  expect(at(['dispute-raised', 'dispute-talk'])).toBe('meeting');
});

test('A step taken early counts, and those before it are over', () => {
  expect(at(['dispute-referral'], true)).toBe('meeting');
});

test('A step that decides ends it, whatever comes after it', () => {
  expect(at(['dispute-raised', 'dispute-meeting'])).toBe('ended');
});

test('After the last step it is at an end', () => {
  expect(at(['dispute-raised', 'dispute-director'])).toBe('ended');
});
