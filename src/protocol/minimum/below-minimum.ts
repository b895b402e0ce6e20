import { where } from '../compare/say-condition.ts';
import type { Path, Problem } from '../fault.ts';
import type { Protocol, QuorumSeat } from '../schema.ts';
import { missingClocks } from './missing-clocks.ts';

/** The agencies whose people can fill a seat, by what they are called in every protocol. */
const agenciesOf = (seat: QuorumSeat, { roles }: Protocol): readonly string[] =>
  seat.filledBy.flatMap((role) => roles.filter(({ id }) => id === role).map(({ agency }) => agency));

const always = ({ quorum }: Protocol): readonly QuorumSeat[] => quorum.filter(({ when }) => when === undefined);

const meets = (seat: QuorumSeat, wanted: QuorumSeat, { own, minimum }: Both): boolean => {
  const agencies = agenciesOf(wanted, minimum);
  return (
    seat.filledBy.some((role) => wanted.filledBy.includes(role)) ||
    agenciesOf(seat, own).some((one) => agencies.includes(one))
  );
};

interface Both {
  readonly own: Protocol;
  readonly minimum: Protocol;
}

const seatMissing = (wanted: QuorumSeat, both: Both): readonly Problem[] => {
  const { own, minimum } = both;
  const nation = `${minimum.name} wants ${wanted.name} in every ${minimum.words.discussion} (${wanted.clauses.join(', ')})`;
  const seats = own.quorum.flatMap((seat, index) => (meets(seat, wanted, both) ? [{ seat, index }] : []));
  const [first] = seats;
  if (first === undefined)
    return [
      {
        path: ['quorum'],
        message: `${nation}; ${own.name}’s quorum does not. Convenor follows ${own.name} and says so.`,
      },
    ];
  const { seat, index } = first;
  if (seats.some((each) => each.seat.when === undefined)) return [];
  const path: Path = ['quorum', index];
  return [
    {
      path,
      message: `${nation}; ${own.name} only ${where(own, seat.when)}. Convenor follows ${own.name} and says so.`,
    },
  ];
};

/**
 * Where a procedure asks for less than the national minimum: a seat that need not be filled, a limit that is longer, a
 * clock that it does not have. It can be used all the same; the warning stays visible.
 */
export const belowMinimum = (own: Protocol, minimum: Protocol): readonly Problem[] => {
  if (own.authority === minimum.authority) return [];
  return [...always(minimum).flatMap((seat) => seatMissing(seat, { own, minimum })), ...missingClocks(own, minimum)];
};
