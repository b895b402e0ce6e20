import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import { bradfordBut } from '../../../../test/changed-protocol.ts';
import { englandAndWales } from '../../../calendar/england-and-wales.ts';
import { readied } from '../../../diary/ready.ts';
import { cardOf } from './cards.ts';
import { deskAsked, deskChoices } from './desk-filter.ts';
import { queueOf } from './queue.ts';
import { diariesWith, waitingFor } from './testing.ts';

const waiting = (caseId: string, meetBy: string | null, urgency = '24-hours') =>
  waitingFor({ caseId, meetBy, urgency, summary: { limit: null } });

/** The groups, each with the case files in it, at a moment; Monday 23 November 2026 at 09:05 unless said otherwise. */
const queued = (
  requests: readonly ReturnType<typeof waiting>[],
  { now = '2026-11-23T09:05:00Z', ...of }: { now?: string; protocol?: typeof bradford.protocol } = {},
) => {
  const asked = {
    protocol: of.protocol ?? bradford.protocol,
    calendar: englandAndWales,
    now: Temporal.Instant.from(now),
    ready: readied(diariesWith([])),
    within: { from: 0, to: 0 },
  };
  const cards = requests.map((request) => cardOf(request, asked));
  return queueOf(cards, asked).map(({ name, cards: shown }) => [name, shown.map(({ caseId }) => caseId)]);
};

describe('the queue of a desk', () => {
  test('has on top what runs out within two hours, then what is late, then what today must take, then the rest', () => {
    const requests = [
      waiting('late', '2026-11-22T10:00:00Z'),
      waiting('urgent', '2026-11-23T11:05:00Z', 'two-hours'),
      waiting('afternoon', '2026-11-23T15:00:00Z'),
      waiting('before-nine', '2026-11-24T08:55:00Z'),
      waiting('tomorrow', '2026-11-24T09:00:00Z'),
      waiting('no-limit', null),
    ];
    expect(queued(requests)).toEqual([
      ['now', ['urgent', 'late']],
      ['today', ['afternoon', 'before-nine']],
      ['later', ['tomorrow', 'no-limit']],
    ]);
  });

  test('on a Friday counts what runs out at the weekend as today’s', () => {
    const requests = [waiting('sunday', '2026-11-29T09:00:00Z'), waiting('monday', '2026-11-30T09:00:00Z')];
    expect(queued(requests, { now: '2026-11-27T09:05:00Z' })).toEqual([
      ['today', ['sunday']],
      ['later', ['monday']],
    ]);
  });

  test('where any time can be booked, today ends at midnight', () => {
    const requests = [waiting('night', '2026-11-23T23:00:00Z'), waiting('next', '2026-11-24T01:00:00Z')];
    const { protocol } = bradfordBut({ slots: undefined });
    expect(queued(requests, { protocol })).toEqual([
      ['today', ['night']],
      ['later', ['next']],
    ]);
  });

  test('has no empty groups', () => expect(queued([])).toEqual([]));
});

describe('whose requests are listed', () => {
  test.each([
    ['nothing was asked for', undefined, 'east', 'east'],
    ['all were', 'all', 'east', null],
    ['another desk was', 'west', 'east', 'west'],
    ['no desk is called that', '<b>', 'east', 'east'],
    ['somebody of no desk asked for nothing', undefined, null, null],
  ])('when %s', (_when, asked, own, shown) => {
    expect(deskAsked(asked, own, bradford.protocol)).toBe(shown);
  });

  test('all desks and each of them can be chosen, with how many wait there', () => {
    const choices = deskChoices([{ desk: 'east' }, { desk: 'east' }, { desk: 'west' }], bradford.protocol, 'west');
    expect(choices.map(({ name, waiting: many }) => `${name} ${String(many)}`)).toEqual([
      ...['All desks 3', 'West 1', 'South 0', 'East 2', 'Keighley and Shipley 0', 'Corporate Parenting 0'],
    ]);
  });
});
