import { Temporal } from 'temporal-polyfill';
import type { Decided, Recorded } from '../src/casefile/events.ts';
import { manager } from '../test/bradford-people.ts';
import { type History, issue, issued } from '../test/bradford-stages.ts';
import { happened, recorded } from '../test/given.ts';

const began = Temporal.Instant.from('2026-03-16T16:00:00Z');

const seen = (round: number, at: string): Decided => ({
  type: 'HappeningRecorded',
  data: {
    happening: {
      ...{ id: `seen-${String(round)}`, moment: 'child-seen', subject: round % 2 === 0 ? 'ida' : 'noah', at, note: '' },
      corrects: round % 5 === 4 ? `seen-${String(round - 2)}` : null,
    },
  },
});

/** What goes on after a meeting, over and over: minutes are issued and read, corrected, children seen, times put right. */
const rounds: readonly ((round: number, at: string) => Decided)[] = [
  (round) => ({ type: 'MinutesIssued', data: { issue: { ...issue, number: round + 2 } } }),
  (round) => ({ type: 'MinutesReceived', data: { invitationId: 'inv-police', issueNumber: round + 2 } }),
  (round) => ({ type: 'MinutesReceived', data: { invitationId: 'inv-health', issueNumber: round + 2 } }),
  seen,
  (round) => ({
    type: 'CorrectionProposed',
    data: {
      correction: {
        ...{ id: `c-${String(round)}`, issueNumber: round + 2, invitationId: 'inv-police' },
        ...{ area: 'social-care-information', shouldSay: 'Open since February.', reason: 'It came in February.' },
      },
    },
  }),
  (round) => ({
    type: 'CorrectionDecided',
    data: { ruling: { correctionId: `c-${String(round)}`, accepted: false, reason: 'It came in January.' } },
  }),
  (round) => ({ type: 'LatenessExplained', data: { duty: 'minutes-issued', reason: `Reason ${String(round)}.` } }),
  (round) => ({
    type: 'FindingRecorded',
    data: { finding: { fact: 'policeNotNeeded', value: round % 2 === 0, reason: 'Said so.' } },
  }),
];

/** How often a time of the meeting is put right: once in so many events, which is more than anybody has seen. */
const correctedEvery = 50;

const corrected = (number: number): Decided => ({
  type: 'TimeCorrected',
  data: {
    ...{ moment: 'meeting-decided', was: '2026-03-16T10:00:00Z', reason: 'The log says so.' },
    at: Temporal.Instant.from('2026-03-16T09:00:00Z')
      .add({ minutes: number % 60 })
      .toString(),
  },
});

const further = (number: number): History => {
  const at = began.add({ minutes: number }).toString();
  const round = Math.floor(number / rounds.length);
  const event = number % correctedEvery === 0 ? corrected(number) : rounds[number % rounds.length]?.(round, at);
  return event === undefined ? [] : happened(at, manager, event);
};

/** The record of one case file that has gone on for so many events. */
export const longHistory = (events: number): readonly Recorded[] => {
  const more = Array.from({ length: Math.max(0, events - issued.length) }, (_, number) => further(number));
  return recorded([...issued, ...more.flat()].slice(0, events));
};
