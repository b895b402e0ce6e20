import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastWithWhite, legible, paler } from './legible-colour.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the colour of an authority', () => {
  test('stays as it is where white can be read on it', () => {
    expect(legible('#0b4f5c')).toBe('#0b4f5c');
  });

  test('is darkened until white can be read on it', () => {
    expect(contrastWithWhite('#ffdd00')).toBeLessThan(1.4);
    fc.assert(
      fc.property(colour, (any) => {
        expect(contrastWithWhite(legible(any))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('has a tint on which it can be read', () => {
    expect(paler('#0b4f5c')).toBe('#ebf1f2');
  });
});
