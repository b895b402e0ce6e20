import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('a question asked again gets the same answer without being worked out again', () => {
  const asked: string[] = [];
  const length = remember((word: string) => {
    asked.push(word);
    return word.length;
  });
  expect([length('due'), length('late'), length('due')]).toEqual([3, 4, 3]);
  expect(asked).toEqual(['due', 'late']);
});

test('a question that fails is asked anew', () => {
  const failing = remember((word: string): string => {
    throw new RangeError(word);
  });
  expect(() => failing('due')).toThrow(RangeError);
  expect(() => failing('due')).toThrow(RangeError);
});

test('however many questions are asked, it does not keep them all', () => {
  const asked: number[] = [];
  const twice = remember((number: number) => {
    asked.push(number);
    return number * 2;
  });
  for (let number = 0; number <= 5000; number += 1) twice(number);
  expect(twice(0)).toBe(0);
  expect(asked.filter((number) => number === 0)).toHaveLength(2);
});
