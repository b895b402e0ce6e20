import { expect, test } from 'vitest';
import { faultsAfter } from '../../../test/slip.ts';

test.each([
  [
    'a warning',
    'warn: PT45M',
    'warn: PT45X',
    'timescales.meeting-held-2h.warn: “PT45X” is not a length of time, such as PT2H or P1D.',
  ],
  [
    'a limit',
    '{ elapsed: PT2H }',
    '{ elapsed: P2H }',
    'timescales.meeting-held-2h.within.elapsed: “P2H” is not a length of time, such as PT2H or P1D.',
  ],
  [
    'how long after a limit it goes up the line',
    'after: PT1H',
    'after: PT1X',
    'timescales.meeting-held-24h.escalates[1].after: “PT1X” is not a length of time, such as PT2H or P1D.',
  ],
  ['a slot', "'09:00'", "'29:00'", 'slots.starts[1]: “29:00” is not a time of day.'],
])('%s that no clock can count is refused', (_what, was, wrote, said) => {
  const [fault, ...others] = faultsAfter({ was, wrote });
  expect(others).toEqual([]);
  expect(fault?.said).toBe(said);
  expect(fault?.onLine).toContain(wrote);
});
