import type { Temporal } from 'temporal-polyfill';
import { type At, inLondon } from '../calendar/london.ts';
import { weekdayNames } from '../calendar/names.ts';
import type { Rota } from '../protocol/schema.ts';

type Shift = Rota['shifts'][number];

/** Somebody to ring. */
export interface OnCall {
  readonly who: string;
  readonly notice: string | null;
  readonly clauses: readonly string[];
  /** The procedure does not say so: it names nobody, or leaves the hours open. */
  readonly assumed: boolean;
}

export type IsBankHoliday = (date: Temporal.PlainDate) => boolean;

/** A bank holiday has only the shifts that name it. */
const nameOf = (date: Temporal.PlainDate, isBankHoliday: IsBankHoliday): string =>
  isBankHoliday(date) ? 'bank-holiday' : (weekdayNames[date.dayOfWeek - 1] ?? '').toLowerCase();

/** A shift whose end is not after its start runs past midnight, and belongs to the day on which it starts. */
const isOn = (
  { days, from, to }: Shift,
  { time, today, yesterday }: Record<'time' | 'today' | 'yesterday', string>,
) => {
  const runs = (day: string): boolean => days.some((each) => each === day);
  if (from < to) return runs(today) && time >= from && time < to;
  return (runs(today) && time >= from) || (runs(yesterday) && time < to);
};

/** The shifts that are on at an instant, in the order in which to ring. */
export const shiftsOn = ({ shifts }: Pick<Rota, 'shifts'>, at: At, isBankHoliday: IsBankHoliday): readonly Shift[] => {
  const london = inLondon(at);
  const date = london.toPlainDate();
  const moment = {
    time: london.toPlainTime().toString({ smallestUnit: 'minute' }),
    today: nameOf(date, isBankHoliday),
    yesterday: nameOf(date.subtract({ days: 1 }), isBankHoliday),
  };
  return shifts.filter((shift) => isOn(shift, moment));
};

/** Whom to ring at an instant, in the order in which to ring: never nobody. */
export const onCall = (rota: Rota, at: At, isBankHoliday: IsBankHoliday): readonly [OnCall, ...OnCall[]] => {
  const said = (one: Pick<Shift, 'who' | 'notice' | 'clauses' | 'assumed'>): OnCall => ({
    who: one.who,
    notice: one.notice ?? null,
    clauses: [...new Set([...one.clauses, ...rota.clauses])],
    assumed: one.assumed,
  });
  const [first, ...others] = shiftsOn(rota, at, isBankHoliday).map(said);
  return first === undefined ? [said(rota.otherwise)] : [first, ...others];
};
