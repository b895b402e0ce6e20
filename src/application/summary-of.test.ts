import { expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { minuteTaker } from '../../test/bradford-people.ts';
import { formOf, typedWith } from '../../test/bradford-request.ts';
import { bookedWith, meetingWith, waitingWith } from '../../test/bradford-stages.ts';
import { happened, recorded } from '../../test/given.ts';
import { fold } from '../casefile/evolve.ts';
import { summaryOf } from './summary-of.ts';

const speaking = formOf(typedWith({ 'section/circumstances': { 'interpreter-language': 'Polish' } }));
const cancelled = [
  ...bookedWith(speaking),
  ...happened('2026-03-16T11:00:00Z', minuteTaker, { type: 'MeetingCancelled', data: { reason: 'They have moved.' } }),
];

test.each([
  ['waits', waitingWith(speaking), []],
  ['is ahead', bookedWith(speaking), ['Polish']],
  ['is on', meetingWith(speaking), ['Polish']],
  ['is cancelled', cancelled, []],
])(
  'of a meeting that %s its languages are kept beside the record only while it takes an interpreter',
  (_, history, kept) => {
    const { languages } = summaryOf(fold(recorded(history)), bradford, { limit: null, chairedBefore: [] });
    expect(languages).toEqual(kept);
  },
);
