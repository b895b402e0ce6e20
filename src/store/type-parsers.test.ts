import { expect, test } from 'vitest';
import { parseInstant, parseWholeNumber } from './type-parsers.ts';

test('instants are read as ISO 8601 in UTC, to the microsecond', () => {
  expect(parseInstant('2026-03-29 00:59:59+00')).toBe('2026-03-29T00:59:59Z');
  expect(parseInstant('2026-03-29 00:59:59.123456+00')).toBe('2026-03-29T00:59:59.123456Z');
});

test('an instant in another zone is the same instant', () => {
  expect(parseInstant('2026-07-01 12:00:00.5+01')).toBe('2026-07-01T11:00:00.5Z');
  expect(parseInstant('2026-07-01 12:00:00+05:30')).toBe('2026-07-01T06:30:00Z');
});

test('what is no instant is not made into one', () => {
  expect(() => parseInstant('infinity')).toThrow(RangeError);
});

test('a count too large to be exact is refused rather than rounded', () => {
  expect(parseWholeNumber('9007199254740991')).toBe(9007199254740991);
  expect(() => parseWholeNumber('9007199254740993')).toThrow(RangeError);
});
