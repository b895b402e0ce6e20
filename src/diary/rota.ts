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

/** Whom to ring at an instant, in the order in which to ring: never nobody. */
export const onCall = (
  { shifts, otherwise, clauses }: Rota,
  at: At,
  isBankHoliday: IsBankHoliday,
): readonly [OnCall, ...OnCall[]] => {
  const london = inLondon(at);
  const date = london.toPlainDate();
  const moment = {
    time: london.toPlainTime().toString({ smallestUnit: 'minute' }),
    today: nameOf(date, isBankHoliday),
    yesterday: nameOf(date.subtract({ days: 1 }), isBankHoliday),
  };
  const said = (one: Pick<Shift, 'who' | 'notice' | 'clauses' | 'assumed'>): OnCall => ({
    who: one.who,
    notice: one.notice ?? null,
    clauses: [...new Set([...one.clauses, ...clauses])],
    assumed: one.assumed,
  });
  const [first, ...others] = shifts.filter((shift) => isOn(shift, moment)).map(said);
  return first === undefined ? [said(otherwise)] : [first, ...others];
};
