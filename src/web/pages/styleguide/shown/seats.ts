import type { SeatFace } from '../../../pieces/quorum-bar.ts';

/** A quorum before the meeting, with one seat in each state. */
export const seats: readonly SeatFace[] = [
  { name: 'Team manager', state: 'coming', by: ['Sam Fictional'], because: null, clauses: ['BR-063'] },
  { name: 'Social worker', state: 'coming', by: ['Robin Imagined'], because: null, clauses: ['BR-062'] },
  { name: 'Police', state: 'not-answered', by: [], because: null, clauses: ['BR-064'] },
  { name: 'Health', state: 'nobody', by: [], because: null, clauses: ['BR-065'] },
  {
    name: 'Youth justice',
    state: 'not-needed',
    by: [],
    because: 'Nobody is known to youth justice',
    clauses: ['BR-066'],
  },
];

export const seatsNow: readonly SeatFace[] = seats.map((seat) =>
  seat.state === 'not-needed' ? seat : { ...seat, state: 'filled', by: seat.by.length > 0 ? seat.by : ['Kit Pretend'] },
);

export const seatsShort: readonly SeatFace[] = seatsNow.map((seat) =>
  seat.name === 'Health' ? { ...seat, state: 'empty', by: [] } : seat,
);
