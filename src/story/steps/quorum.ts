import { type Seat, seatsOf } from '../../casefile/attendance/quoracy.ts';
import { dutyNames } from '../parameters.ts';
import { dutyOf, factsOf } from '../looking.ts';
import { found, type Outcome, type Playing, step, wrong } from '../step.ts';
import { withSubject } from '../subject.ts';

const seats = (playing: Playing): readonly Seat[] =>
  seatsOf(
    playing.inForce,
    factsOf(playing),
    playing.told.takingPart.map((role) => ({ role, name: role })),
  );

const sayState = ({ seat, state, because }: Seat): string =>
  `${seat} is ${state === 'empty' ? 'missing' : state.replace('-', ' ')}${because === null ? '' : ` (${because})`}`;

const quorate = (playing: Playing, wanted: boolean): Outcome => {
  const all = seats(playing);
  const missing = all.filter(({ state }) => state === 'empty');
  const clauses = (missing.length > 0 ? missing : all).flatMap((seat) => seat.clauses);
  const instead =
    missing.length === 0 ? 'Nobody is missing.' : `Missing: ${missing.map(({ seat }) => seat).join(', ')}.`;
  return found((missing.length === 0) === wanted, instead, clauses);
};

const ofSeat = (playing: Playing, name: string, isSo: (state: Seat['state']) => boolean): Outcome => {
  const seat = seats(playing).find((each) => each.seat === name);
  return seat === undefined
    ? wrong(`There is no seat “${name}”.`)
    : found(isSo(seat.state), `${sayState(seat)}.`, seat.clauses);
};

/** Seats and duties can both be not needed. */
const notNeeded = (playing: Playing, named: string): Outcome => {
  const { name } = withSubject(named);
  if (!dutyNames(playing.protocol).includes(name)) return ofSeat(playing, name, (state) => state === 'not-needed');
  const duty = dutyOf(playing, named);
  if (typeof duty === 'string') return wrong(duty);
  return found(duty.state === 'not-needed', `It is ${duty.state.replaceAll('-', ' ')}.`, duty.clauses);
};

/** Who must be there. */
export const quorum = [
  step('it is quorate', (playing) => quorate(playing, true)),
  step('it is not quorate', (playing) => quorate(playing, false)),
  step('{seat} is filled', (playing, seat = '') => ofSeat(playing, seat, (state) => state === 'filled')),
  step('{seat} is missing', (playing, seat = '') => ofSeat(playing, seat, (state) => state === 'empty')),
  step('{seat} is needed', (playing, seat = '') => ofSeat(playing, seat, (state) => state !== 'not-needed')),
  step('{seatOrDuty} is not needed', (playing, named = '') => notNeeded(playing, named)),
];
