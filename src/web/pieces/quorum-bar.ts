import { type Html, html } from '../html.ts';
import { clauseChips } from './clause-chip.ts';
import { type Tone, shape } from './shape.ts';

/** One rule of the quorum. The case file's `Seat` and `ForecastSeat` are seats as they stand. */
export interface SeatFace {
  readonly name: string;
  readonly state: 'filled' | 'empty' | 'coming' | 'cannot-decide' | 'not-answered' | 'nobody' | 'not-needed';
  /** Who fills it. */
  readonly by: readonly string[];
  /** Why it is not needed. */
  readonly because: string | null;
  readonly clauses: readonly string[];
}

const words: Readonly<Record<SeatFace['state'], { says: string; tone: Tone }>> = {
  filled: { says: 'here', tone: 'done' },
  coming: { says: 'coming', tone: 'done' },
  'cannot-decide': { says: 'coming, cannot decide', tone: 'soon' },
  'not-answered': { says: 'not answered', tone: 'soon' },
  empty: { says: 'not here', tone: 'late' },
  nobody: { says: 'nobody', tone: 'late' },
  'not-needed': { says: 'not needed', tone: 'none' },
};

const seat = ({ name, state, by, because }: SeatFace): Html => {
  const { says, tone } = words[state];
  const more = because ?? (by.length > 0 ? by.join(', ') : null);
  return html`<li class="seat seat--${tone}">${shape(tone)} <span><strong>${name}</strong>: ${says}${more === null ? null : html`<span class="seat__more"> ${more}</span>`}</span></li>`;
};

const isOpen = ({ state }: SeatFace): boolean => state === 'empty' || state === 'nobody' || state === 'not-answered';

/** "Not quorate: health missing" */
const verdict = (seats: readonly SeatFace[], tense: 'now' | 'forecast'): Html => {
  const open = seats.filter(isOpen);
  const missing = open.map(({ name }) => name).join(', ');
  const clauses = clauseChips([...new Set(open.flatMap((one) => one.clauses))]);
  if (open.length === 0) return html`<strong>${tense === 'now' ? 'Quorate' : 'Will be quorate'}</strong>`;
  return html`<strong>${tense === 'now' ? 'Not quorate' : 'Not yet quorate'}:</strong> ${missing} ${clauses}`;
};

/** Each rule of the quorum as a seat, and what it comes to. `tense` is `forecast` before the meeting. */
export const quorumBar = (seats: readonly SeatFace[], tense: 'now' | 'forecast' = 'now'): Html => html`
  <div class="quorum quorum--${seats.some(isOpen) ? 'open' : 'met'}">
    <p class="quorum__verdict">${verdict(seats, tense)}</p>
    <ul class="quorum__seats" aria-label="Quorum">${seats.map(seat)}</ul>
  </div>`;

/** The seats alone, for the bar that stays on top of a discussion. */
export const quorumSeats = (seats: readonly SeatFace[]): Html =>
  html`<ul class="quorum__seats" aria-label="Quorum">${seats.map((one) => seat({ ...one, by: [], because: null }))}</ul>`;
