import { expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { allotsSlots, maySeeBoard } from './board.ts';

const { protocol } = bradford;

test('the board is for minute takers, team managers and service managers, and for nobody else', () => {
  const seeing = protocol.roles.map(({ id }) => id).filter((role) => maySeeBoard({ role }, protocol));
  expect(seeing).toEqual(['team-manager', 'service-manager', 'minute-taker']);
});

test('only a minute taker of a desk gives out slots', () => {
  const allotting = protocol.roles.map(({ id }) => id).filter((role) => allotsSlots({ role, desk: 'east' }, protocol));
  expect(allotting).toEqual(['minute-taker']);
  expect(allotsSlots({ role: 'minute-taker', desk: null }, protocol)).toBe(false);
});
