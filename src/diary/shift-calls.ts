import { Temporal } from 'temporal-polyfill';
import type { Protocol, Rota } from '../protocol/schema.ts';
import { type IsBankHoliday, shiftsOn } from './rota.ts';
import { turningPoints } from './turning-points.ts';

/** Two contacts who ring each other, and the instant from which both are on. KN-036. */
export interface ShiftCall {
  /** ISO instant. */
  readonly at: string;
  /** Contacts of the protocol. */
  readonly who: string;
  readonly other: string;
  /** Roles whose people are reminded. */
  readonly reminds: readonly string[];
  readonly clauses: readonly string[];
}

interface Stretch {
  /** ISO instants: from, until just before to. */
  readonly from: string;
  readonly to: string;
}

type Calling = Omit<ShiftCall, 'at'>;

const callings = ({ rotas }: Protocol): readonly Calling[] =>
  rotas.flatMap(({ shifts }) =>
    shifts.flatMap(({ who, rings }) =>
      rings === undefined ? [] : [{ who, other: rings.other, reminds: rings.reminds, clauses: rings.clauses }],
    ),
  );

const areBothOn = (rotas: readonly Rota[], { who, other }: Calling, at: number, isBankHoliday: IsBankHoliday) => {
  const instant = Temporal.Instant.fromEpochMilliseconds(at);
  const on = rotas.flatMap((rota) => shiftsOn(rota, instant, isBankHoliday).map((each) => each.who));
  return on.includes(who) && on.includes(other);
};

/** The calls between shifts that fall due in a stretch of time, in the order of their time. */
export const shiftCalls = (protocol: Protocol, { from, to }: Stretch, isBankHoliday: IsBankHoliday) => {
  const { rotas } = protocol;
  const [first, last] = [Temporal.Instant.from(from), Temporal.Instant.from(to)].map((at) => at.epochMilliseconds);
  if (first === undefined || last === undefined) return [];
  const days = Math.ceil((last - first) / 86_400_000);
  const shifts = rotas.flatMap((rota) => rota.shifts);
  const points = [...turningPoints(shifts, from, days)].filter((point) => point >= first && point < last);
  const begins = (calling: Calling) => (point: number) =>
    areBothOn(rotas, calling, point, isBankHoliday) && !areBothOn(rotas, calling, point - 1, isBankHoliday);
  return callings(protocol)
    .flatMap((calling) =>
      points
        .filter(begins(calling))
        .map((point): ShiftCall => ({ ...calling, at: Temporal.Instant.fromEpochMilliseconds(point).toString() })),
    )
    .toSorted((one, other) => one.at.localeCompare(other.at));
};
