import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradfordBut } from '../../../../test/changed-protocol.ts';
import { render } from '../../html.ts';
import { meetingsView } from './grid-view.ts';
import { otherTime } from './other-time.ts';
import { boardShown } from './presenter.ts';
import { diariesWith, takenAt, waitingFor } from './testing.ts';

const { protocol, calendar } = bradfordBut({
  slots: undefined,
  arranging: [{ id: 'hours', asks: 'desk-hours', from: '09:00', to: '17:00', clauses: ['BR-055'], assumed: true }],
});
const now = Temporal.Instant.from('2026-11-21T11:20:00Z'); // a Saturday
const seen = {
  waiting: [waitingFor()],
  slots: [takenAt('13:37')],
  soon: [],
  toDos: [],
  late: 0,
  diaries: diariesWith([]),
  undelivered: [],
  heldUp: null,
  withoutNumber: [],
  allots: true,
};
const day = Temporal.PlainDate.from('2026-11-21');
const board = boardShown(seen, { day, request: undefined, person: { desk: 'east' }, protocol, calendar, now });

describe('the board where any time can be booked', () => {
  test('shows the meetings of the day with their hours instead of slots', () => {
    expect([board.hasSlots, board.grid.times, board.outside.length]).toEqual([false, [], 1]);
    expect(render(meetingsView(board.outside, board.word))).toContain('13:37 to 14:37');
    expect(render(meetingsView([], 'discussion'))).toContain('No discussion is booked on this day.');
  });

  test('proposes quarter hours of the next working day, and calls no day closed', () => {
    expect(board.selected?.proposals.map(({ day: on, slot }) => `${on} ${slot.time}`)).toEqual([
      'Monday 23 November 09:00',
      'Monday 23 November 09:15',
      'Monday 23 November 09:30',
    ]);
    expect(board.day.closed).toBeNull();
  });

  test('offers any time at once, without talk of slots or reasons', () => {
    const card = board.queue[0]?.cards[0];
    if (card === undefined) throw new Error('a request waits');
    const form = render(otherTime(card, board));
    expect(form).toContain('Book SD-1');
    expect(form).not.toContain('slot');
    expect(form).not.toContain('reason');
  });
});
