import { describe, expect, test } from 'vitest';
import { stages } from '../../test/bradford-stages.ts';
import { commands } from '../../test/every-command.ts';
import type { Status } from './state.ts';

const statuses: readonly Status[] = [
  'none',
  'drafting',
  'awaiting-authority',
  'not-needed',
  'waiting',
  'booked',
  'cancelled',
  'meeting',
  'closed',
];

describe.each(Object.entries(commands))('Somebody may %s only when it fits where the case file stands', (_, row) => {
  test.each(statuses)('%s', (status) => {
    const right = row.accepted[status];
    const { verdict, thenRefused } = row.ask(right ?? stages[status]);
    if (right === undefined) thenRefused('not-now');
    else expect(verdict.kind === 'accepted' ? verdict.events.at(0)?.type : verdict).toBe(row.brings);
  });
});
