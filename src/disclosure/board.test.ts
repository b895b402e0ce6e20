import { expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { allotsSlots, maySeeBoard } from './board.ts';

const { protocol } = bradford;
const roles = protocol.roles.map(({ id }) => id);

test('The board is for those who allot slots, authorise requests or agree to moving meetings (BR-055, BR-058)', () => {
  expect(roles.filter((role) => maySeeBoard({ role }, protocol))).toEqual([
    'team-manager',
    'service-manager',
    'minute-taker',
  ]);
});

test('Only a minute taker of a desk allots slots (BR-055)', () => {
  expect(roles.filter((role) => allotsSlots({ role, desk: 'east' }, protocol))).toEqual(['minute-taker']);
  expect(allotsSlots({ role: 'minute-taker', desk: null }, protocol)).toBe(false);
});
